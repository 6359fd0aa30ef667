package edgewise.figure;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The system's sans-serif font, which draws on every font that there is. On a machine without any
 * font, or without fontconfig, Java refuses to draw even with fonts of one's own; there the
 * typeface that comes with the program takes the system's place.
 */
public final class SystemFont {
  private static final String SETTING = "sun.awt.fontconfig";

  /** Of size 1. */
  static final Font SANS = sans();

  private SystemFont() {}

  /** Whether some font on this machine has every character of a text. Slow the first time. */
  public static boolean shows(String text) {
    return SANS.canDisplayUpTo(text) < 0;
  }

  private static Font sans() {
    Font sans = new Font(Font.SANS_SERIF, Font.PLAIN, 1);
    try {
      return checked(sans);
    } catch (RuntimeException | LinkageError | InternalError none) {
      if (System.getProperty(SETTING) != null) {
        throw none;
      }
      System.setProperty(SETTING, ownConfiguration().toString());
      return checked(new Font(Font.SANS_SERIF, Font.PLAIN, 1));
    }
  }

  /** Makes Java look for its fonts. */
  private static Font checked(Font font) {
    return font.canDisplay('x') ? font : font.deriveFont(1f);
  }

  /** A configuration in which every font is ours. Java reads it from a file. */
  private static Path ownConfiguration() {
    try (InputStream in = FontWeight.REGULAR.font().openStream()) {
      Path folder = Files.createTempDirectory("edgewise-fonts");
      Path font = folder.resolve("Inter-Regular.otf");
      Files.copy(in, font, StandardCopyOption.REPLACE_EXISTING);
      Path configuration = folder.resolve("fontconfig.properties");
      Files.write(configuration, configuration(font));
      for (Path path : List.of(folder, font, configuration)) {
        path.toFile().deleteOnExit();
      }
      return configuration;
    } catch (IOException e) {
      throw new UncheckedIOException("there is no font, and no room for one", e);
    }
  }

  private static List<String> configuration(Path font) {
    List<String> lines = new ArrayList<>();
    lines.add("version=1");
    for (String name : List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput")) {
      for (String style : List.of("plain", "bold", "italic", "bolditalic")) {
        lines.add(name + "." + style + ".latin-1=Inter");
      }
    }
    lines.add("sequence.allfonts=latin-1");
    lines.add("filename.Inter=" + font.toString().replace("\\", "\\\\"));
    return lines;
  }
}
