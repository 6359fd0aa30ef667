package edgewise.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;

/** The weight of plain text. Both fonts come with the program, as files of the typeface Inter. */
public enum FontWeight {
  /** Running text. */
  REGULAR("Inter-Regular.otf"),
  /** Headings and emphasis. */
  SEMIBOLD("Inter-SemiBold.otf");

  private static final String FOLDER = "/edgewise/figure/fonts/";
  private final String file;

  private Font typeface;

  FontWeight(String file) {
    this.file = file;
  }

  /** The typeface for Java2D, of 1 px, loaded at the first call. */
  public synchronized Font typeface() {
    if (typeface == null) {
      try (InputStream in = font().openStream()) {
        typeface = Font.createFont(Font.TRUETYPE_FONT, in);
      } catch (FontFormatException e) {
        throw new IllegalStateException("a broken font: " + font(), e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return typeface;
  }

  /** The font file. */
  public URL font() {
    return Objects.requireNonNull(FontWeight.class.getResource(FOLDER + file), file);
  }
}
