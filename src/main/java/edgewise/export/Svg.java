package edgewise.export;

import edgewise.figure.Figure;
import edgewise.figure.Item;
import edgewise.figure.Key;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;
import org.jfree.svg.ViewBox;

/**
 * A figure as SVG 1.1, all of it shapes, so that it looks the same where no font is installed. Each
 * item is a group with an id and a title. The same figure gives the same bytes.
 */
public final class Svg {
  private static final int DECIMALS = 2;

  private Svg() {}

  /** The whole document. */
  public static String text(Figure figure) {
    SVGGraphics2D graphics = new SVGGraphics2D(figure.width(), figure.height());
    graphics.setDefsKeyPrefix("edgewise");
    graphics.setGeomDoubleConverter(Svg::decimal);
    graphics.setTransformDoubleConverter(Svg::decimal);
    new FigurePainter(graphics).paint(figure, new Groups(graphics));
    ViewBox viewBox =
        new ViewBox(0, 0, (int) Math.ceil(figure.width()), (int) Math.ceil(figure.height()));
    return graphics.getSVGElement(null, true, viewBox, null, null) + "\n";
  }

  /**
   * Writes an SVG file. The file is there whole or not at all.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(Figure figure, Path file) throws IOException {
    AtomicFile.write(file, text(figure).getBytes(StandardCharsets.UTF_8));
  }

  /** A length with two decimals at most. */
  static String decimal(double length) {
    BigDecimal rounded =
        BigDecimal.valueOf(length).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }

  private record Groups(SVGGraphics2D graphics, Set<String> used)
      implements FigurePainter.Grouping {
    Groups(SVGGraphics2D graphics) {
      this(graphics, new HashSet<>());
    }

    @Override
    public void begin(Item item) {
      String wanted = id(item.key());
      String id = wanted;
      for (int i = 2; !used.add(id); i++) {
        id = wanted + "-" + i;
      }
      graphics.setRenderingHint(SVGHints.KEY_BEGIN_GROUP, id);
    }

    @Override
    public void end(Item item) {
      graphics.setRenderingHint(SVGHints.KEY_END_GROUP, item.key().toString());
    }
  }

  private static String id(Key key) {
    return switch (key) {
      case Key.NodeKey node -> "node-" + name(node.name());
      case Key.SlotKey slot -> "slot-" + name(slot.name());
      case Key.EdgeKey edge -> "edge-" + name(edge.id());
      case Key.BoxKey box -> "box-" + name(box.id());
      case Key.ConstantKey c -> "constant-" + name(c.node()) + "-" + c.place();
      case Key.SweepKey sweep -> "sweep";
      case Key.CaptionKey caption -> "caption-" + name(caption.id());
    };
  }

  /** Letters and digits stay; anything else is written as its number, for ids are XML names. */
  private static String name(String text) {
    StringBuilder name = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) && c <= 0xffff) {
                name.appendCodePoint(c);
              } else {
                name.append('_').append(Integer.toHexString(c)).append('_');
              }
            });
    return name.toString();
  }
}
