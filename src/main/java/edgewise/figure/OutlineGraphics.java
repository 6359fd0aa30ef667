package edgewise.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A drawing surface that keeps the outlines of what is drawn on it, as one path: glyphs, rules and
 * strokes.
 *
 * <p>The formula typesetter draws on a {@link Graphics2D}; drawn as text, other back ends
 * substitute fonts and set the wrong glyphs. As outlines its output is exact everywhere. Images and
 * clips have no meaning here and are ignored.
 */
final class OutlineGraphics extends Graphics2D {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private final Path2D path;
  private final List<Named> names;
  private AffineTransform transform;
  private Stroke stroke = new BasicStroke();
  private Font font = new Font(Font.SERIF, Font.PLAIN, 1);
  private Color color = Color.BLACK;

  OutlineGraphics() {
    this(new Path2D.Double(Path2D.WIND_NON_ZERO), new AffineTransform(), new ArrayList<>());
  }

  private OutlineGraphics(Path2D path, AffineTransform transform, List<Named> names) {
    this.path = path;
    this.names = names;
    this.transform = transform;
  }

  /** A name and what it covers. */
  record Named(int name, Rectangle2D area) {}

  /** Records the area of a name, in the current coordinates. */
  void name(int name, double x, double y, double width, double height) {
    Shape area = transform.createTransformedShape(new Rectangle2D.Double(x, y, width, height));
    names.add(new Named(name, area.getBounds2D()));
  }

  /** The names noted so far. */
  List<Named> names() {
    return names;
  }

  /** Everything drawn so far. */
  Path2D path() {
    return path;
  }

  @Override
  public void fill(Shape shape) {
    path.append(transform.createTransformedShape(shape).getPathIterator(null), false);
  }

  @Override
  public void draw(Shape shape) {
    fill(stroke.createStrokedShape(shape));
  }

  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    fill(glyphs.getOutline(x, y));
  }

  @Override
  public void drawString(String text, float x, float y) {
    if (!text.isEmpty()) {
      drawGlyphVector(glyphs(text), x, y);
    }
  }

  /**
   * TeX's fonts keep a letter, such as Ω, where Unicode has the soft hyphen, which Java never
   * draws. Its glyph is the one before that of the next code.
   */
  private GlyphVector glyphs(String text) {
    if (!text.equals("\u00ad")) {
      return font.createGlyphVector(EXACT, text);
    }
    int next = font.createGlyphVector(EXACT, "\u00ae").getGlyphCode(0);
    return font.createGlyphVector(EXACT, new int[] {Math.max(0, next - 1)});
  }

  @Override
  public void drawString(String text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public void drawString(AttributedCharacterIterator text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    fill(new TextLayout(text, EXACT).getOutline(AffineTransform.getTranslateInstance(x, y)));
  }

  @Override
  public Graphics create() {
    OutlineGraphics copy = new OutlineGraphics(path, new AffineTransform(transform), names);
    copy.stroke = stroke;
    copy.font = font;
    copy.color = color;
    return copy;
  }

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform(transform);
  }

  @Override
  public void setTransform(AffineTransform to) {
    transform = new AffineTransform(to);
  }

  @Override
  public void transform(AffineTransform by) {
    transform.concatenate(by);
  }

  @Override
  public void translate(int x, int y) {
    transform.translate(x, y);
  }

  @Override
  public void translate(double x, double y) {
    transform.translate(x, y);
  }

  @Override
  public void rotate(double theta) {
    transform.rotate(theta);
  }

  @Override
  public void rotate(double theta, double x, double y) {
    transform.rotate(theta, x, y);
  }

  @Override
  public void scale(double x, double y) {
    transform.scale(x, y);
  }

  @Override
  public void shear(double x, double y) {
    transform.shear(x, y);
  }

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public void setFont(Font to) {
    font = to;
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setStroke(Stroke to) {
    stroke = to;
  }

  @Override
  public Color getColor() {
    return color;
  }

  @Override
  public void setColor(Color to) {
    color = to;
  }

  @Override
  public Paint getPaint() {
    return color;
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return EXACT;
  }

  @Override
  public FontMetrics getFontMetrics(Font of) {
    return new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics().getFontMetrics(of);
  }

  @Override
  public void drawLine(int x1, int y1, int x2, int y2) {
    draw(new Line2D.Double(x1, y1, x2, y2));
  }

  @Override
  public void fillRect(int x, int y, int width, int height) {
    fill(new Rectangle(x, y, width, height));
  }

  @Override
  public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
    draw(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
  }

  @Override
  public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
    fill(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
  }

  @Override
  public void drawOval(int x, int y, int width, int height) {
    draw(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void fillOval(int x, int y, int width, int height) {
    fill(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void drawArc(int x, int y, int width, int height, int start, int extent) {
    draw(new Arc2D.Double(x, y, width, height, start, extent, Arc2D.OPEN));
  }

  @Override
  public void fillArc(int x, int y, int width, int height, int start, int extent) {
    fill(new Arc2D.Double(x, y, width, height, start, extent, Arc2D.PIE));
  }

  @Override
  public void drawPolyline(int[] x, int[] y, int n) {
    Path2D line = new Path2D.Double();
    for (int i = 0; i < n; i++) {
      if (i == 0) {
        line.moveTo(x[i], y[i]);
      } else {
        line.lineTo(x[i], y[i]);
      }
    }
    draw(line);
  }

  @Override
  public void drawPolygon(int[] x, int[] y, int n) {
    draw(new Polygon(x, y, n));
  }

  @Override
  public void fillPolygon(int[] x, int[] y, int n) {
    fill(new Polygon(x, y, n));
  }

  @Override
  public boolean hit(Rectangle rect, Shape shape, boolean onStroke) {
    return shape.intersects(rect);
  }

  @Override
  public void setPaint(Paint paint) {}

  @Override
  public void setComposite(Composite composite) {}

  @Override
  public Composite getComposite() {
    return null;
  }

  @Override
  public void setBackground(Color background) {}

  @Override
  public Color getBackground() {
    return Color.WHITE;
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {}

  @Override
  public Object getRenderingHint(RenderingHints.Key key) {
    return null;
  }

  @Override
  public void setRenderingHints(Map<?, ?> hints) {}

  @Override
  public void addRenderingHints(Map<?, ?> hints) {}

  @Override
  public RenderingHints getRenderingHints() {
    return new RenderingHints(null);
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    return null;
  }

  @Override
  public void setPaintMode() {}

  @Override
  public void setXORMode(Color c) {}

  @Override
  public void clip(Shape shape) {}

  @Override
  public Rectangle getClipBounds() {
    return null;
  }

  @Override
  public void clipRect(int x, int y, int width, int height) {}

  @Override
  public void setClip(int x, int y, int width, int height) {}

  @Override
  public Shape getClip() {
    return null;
  }

  @Override
  public void setClip(Shape clip) {}

  @Override
  public void clearRect(int x, int y, int width, int height) {}

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {}

  @Override
  public boolean drawImage(Image image, AffineTransform at, ImageObserver observer) {
    return true;
  }

  @Override
  public void drawImage(BufferedImage image, BufferedImageOp op, int x, int y) {}

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform at) {}

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform at) {}

  @Override
  public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
    return true;
  }

  @Override
  public boolean drawImage(Image image, int x, int y, int w, int h, ImageObserver observer) {
    return true;
  }

  @Override
  public boolean drawImage(Image image, int x, int y, Color background, ImageObserver observer) {
    return true;
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int w, int h, Color background, ImageObserver observer) {
    return true;
  }

  @Override
  public boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      ImageObserver observer) {
    return true;
  }

  @Override
  public boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      Color background,
      ImageObserver observer) {
    return true;
  }

  @Override
  public void dispose() {}
}
