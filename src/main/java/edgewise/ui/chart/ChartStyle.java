package edgewise.ui.chart;

import edgewise.figure.FontWeight;
import edgewise.figure.Ink;
import java.awt.Color;
import java.awt.Font;
import java.awt.GraphicsEnvironment;

/** The program's typeface and colours for charts, which Java2D draws. */
public final class ChartStyle {
  private static final Font INTER = inter();

  private ChartStyle() {}

  /** The Inter font; registered, since charts ask for fonts by name. */
  private static Font inter() {
    Font font = FontWeight.REGULAR.typeface();
    GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
    return font;
  }

  /** Inter of a size, px. */
  public static Font inter(double size) {
    return INTER.deriveFont((float) size);
  }

  /** An ink with its opacity. */
  public static Color color(Ink ink) {
    return new Color(ink.argb(), true);
  }
}
