package edgewise.export;

import edgewise.figure.Figure;
import edgewise.figure.Ink;
import edgewise.figure.Item;
import edgewise.figure.Mark;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;

/**
 * Paints a figure on any {@link Graphics2D}. Every kind of file is painted here, so that no two can
 * differ.
 */
final class FigurePainter {
  private final Graphics2D graphics;

  FigurePainter(Graphics2D graphics) {
    this.graphics = graphics;
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /** Paints background and items, the lowest first. */
  void paint(Figure figure) {
    graphics.setPaint(color(figure.background()));
    graphics.fill(new Rectangle2D.Double(0, 0, figure.width(), figure.height()));
    for (Item item : figure.items()) {
      graphics.setComposite(AlphaComposite.SrcOver.derive((float) item.opacity()));
      item.marks().forEach(this::paint);
      graphics.setComposite(AlphaComposite.SrcOver);
    }
  }

  private void paint(Mark mark) {
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
