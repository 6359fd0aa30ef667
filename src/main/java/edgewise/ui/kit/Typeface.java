package edgewise.ui.kit;

import edgewise.figure.FontWeight;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import javafx.scene.text.Font;

/**
 * Registers the Inter typeface with JavaFX, once. For Chinese, which Inter lacks, JavaFX falls back
 * to a system font, and to a bold one only if the first font is marked as bold; Inter's semi-bold
 * is not, so its bold mark is set when it is loaded (OpenType, table OS/2, fsSelection, bit 5).
 */
final class Typeface {
  private static final int OS_2 = 0x4F532F32;
  private static final int TABLES = 12;
  private static final int TABLE = 16;
  private static final int SELECTION = 62;
  private static final int BOLD = 1 << 5;
  private static final int REGULAR = 1 << 6;
  private static boolean loaded;

  private Typeface() {}

  /** Loads the fonts, on the JavaFX thread, if they are not loaded yet. */
  static void load() {
    if (!loaded) {
      loaded = true;
      Font.loadFont(FontWeight.REGULAR.font().toExternalForm(), 13);
      Font.loadFont(new ByteArrayInputStream(bold(FontWeight.SEMIBOLD)), 13);
    }
  }

  private static byte[] bold(FontWeight weight) {
    try (InputStream in = weight.font().openStream()) {
      byte[] file = in.readAllBytes();
      ByteBuffer font = ByteBuffer.wrap(file);
      for (int i = 0; i < font.getShort(4); i++) {
        int entry = TABLES + i * TABLE;
        if (font.getInt(entry) == OS_2) {
          int at = font.getInt(entry + 8) + SELECTION;
          font.putShort(at, (short) (font.getShort(at) & ~REGULAR | BOLD));
        }
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
