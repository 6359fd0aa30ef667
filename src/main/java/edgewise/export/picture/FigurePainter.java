package edgewise.export.picture;

import edgewise.figure.Figure;
import edgewise.figure.Ink;
import edgewise.figure.Item;
import edgewise.figure.Mark;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;

/**
 * Paints a figure on any {@link Graphics2D}. Every file format of pixels is painted here, so that
 * all look the same.
 */
final class FigurePainter {

  /**
   * Paints the marks of a translucent item on a layer of its own, so that they are translucent as
   * one.
   */
  interface Layers {
    /** Provides the surface on which an item's marks are painted. */
    void paint(Item item, Consumer<Graphics2D> marks);
  }

  private FigurePainter() {}

  /** Paints background and items, the lowest first. */
  static void paint(Figure figure, Graphics2D graphics, Layers layers) {
    prepare(graphics);
    graphics.setPaint(color(figure.background()));
    graphics.fill(new Rectangle2D.Double(0, 0, figure.width(), figure.height()));
    for (Item item : figure.items()) {
      layers.paint(item, where -> item.marks().forEach(mark -> paint(mark, where)));
    }
  }

  /** Sets the most exact rendering of lines. */
  static void prepare(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  private static void paint(Mark mark, Graphics2D graphics) {
    switch (mark) {
      case Mark.Fill fill -> {
        graphics.setPaint(color(fill.ink()));
        graphics.fill(fill.shape());
      }
      case Mark.Stroke line -> {
        graphics.setPaint(color(line.ink()));
        graphics.setStroke(stroke(line));
        graphics.draw(line.path());
      }
    }
  }

  private static Stroke stroke(Mark.Stroke line) {
    float[] dash = new float[line.dash().size()];
    for (int i = 0; i < dash.length; i++) {
      dash[i] = line.dash().get(i).floatValue();
    }
    return new BasicStroke(
        (float) line.width(),
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_ROUND,
        10,
        dash.length == 0 ? null : dash,
        0);
  }

  private static Color color(Ink ink) {
    return new Color(ink.argb(), true);
  }
}
