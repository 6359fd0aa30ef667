package edgewise.ui;

import edgewise.figure.Ink;
import edgewise.figure.Weight;
import java.awt.Color;
import java.awt.Font;
import java.awt.GraphicsEnvironment;

/** The program's typeface and colours for what Java2D draws in the window: the charts. */
public final class Java2d {
  private static final Font INTER = inter();

  private Java2d() {}

  /** Known to the drawing by its name, too: charts ask for fonts by name. */
  private static Font inter() {
    Font font = Weight.REGULAR.typeface();
    GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
    return font;
  }

  /** Running text of that many px. */
  public static Font inter(double size) {
    return INTER.deriveFont((float) size);
  }

  /** An ink with its opacity. */
  public static Color color(Ink ink) {
    return new Color(ink.argb(), true);
  }
}
