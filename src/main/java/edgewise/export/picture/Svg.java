package edgewise.export.picture;

import edgewise.figure.Figure;
import edgewise.figure.Ink;
import edgewise.figure.Item;
import edgewise.figure.ItemKey;
import edgewise.figure.Mark;
import edgewise.files.AtomicFile;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A figure as SVG 1.1, all of it shapes, so that it looks the same where no font is installed. Each
 * item is a group with an id and a title. The same figure gives the same bytes.
 */
public final class Svg {
  private static final int DECIMALS = 2;

  private final XMLStreamWriter xml;
  private final Set<String> used = new HashSet<>();

  private Svg(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The complete SVG document of a figure. */
  public static String text(Figure figure) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      new Svg(xml).write(figure);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string cannot refuse to be written", e);
    }
    return out + "\n";
  }

  private void write(Figure figure) throws XMLStreamException {
    String width = decimal(figure.width());
    String height = decimal(figure.height());
    xml.writeStartElement("svg");
    xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
    xml.writeAttribute("width", width);
    xml.writeAttribute("height", height);
    xml.writeAttribute("viewBox", "0 0 " + width + " " + height);
    xml.writeEmptyElement("rect");
    xml.writeAttribute("width", width);
    xml.writeAttribute("height", height);
    xml.writeAttribute("fill", figure.background().css());
    for (Item item : figure.items()) {
      write(item);
    }
    xml.writeEndElement();
  }

  private void write(Item item) throws XMLStreamException {
    String preferred = id(item.key());
    String id = preferred;
    for (int i = 2; !used.add(id); i++) {
      id = preferred + "-" + i;
    }
    xml.writeCharacters("\n");
    xml.writeStartElement("g");
    xml.writeAttribute("id", id);
    if (item.opacity() < 1) {
      xml.writeAttribute("opacity", decimal(item.opacity()));
    }
    if (!item.description().isEmpty()) {
      xml.writeStartElement("title");
      xml.writeCharacters(withoutIllegalCharacters(item.description()));
      xml.writeEndElement();
    }
    for (Mark mark : item.marks()) {
      write(mark);
    }
    xml.writeEndElement();
  }

  private void write(Mark mark) throws XMLStreamException {
    xml.writeEmptyElement("path");
    switch (mark) {
      case Mark.Fill fill -> {
        xml.writeAttribute("d", path(fill.shape()));
        paint("fill", fill.ink());
        if (fill.shape().getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD) {
          xml.writeAttribute("fill-rule", "evenodd");
        }
      }
      case Mark.Stroke line -> {
        xml.writeAttribute("d", path(line.path()));
        xml.writeAttribute("fill", "none");
        paint("stroke", line.ink());
        xml.writeAttribute("stroke-width", decimal(line.width()));
        xml.writeAttribute("stroke-linejoin", "round");
        if (!line.dash().isEmpty()) {
          xml.writeAttribute(
              "stroke-dasharray",
              line.dash().stream().map(Svg::decimal).collect(Collectors.joining(" ")));
        }
      }
    }
  }

  private void paint(String attribute, Ink ink) throws XMLStreamException {
    xml.writeAttribute(attribute, ink.css());
    double opacity = (ink.argb() >>> 24) / 255.0;
    if (opacity < 1) {
      xml.writeAttribute(attribute + "-opacity", decimal(opacity));
    }
  }

  /** A shape in SVG's path language. */
  static String path(Shape shape) {
    StringBuilder d = new StringBuilder();
    double[] c = new double[6];
    for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
      int kind = it.currentSegment(c);
      d.append("MLQCZ".charAt(kind));
      int numbers = kind == PathIterator.SEG_CLOSE ? 0 : Math.max(2, 2 * kind);
      for (int i = 0; i < numbers; i++) {
        d.append(i == 0 ? "" : " ").append(decimal(c[i]));
      }
    }
    return d.toString();
  }

  /** A text without the characters that XML does not allow. */
  private static String withoutIllegalCharacters(String text) {
    return text.replaceAll(
        "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
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

  private static String id(ItemKey key) {
    return switch (key) {
      case ItemKey.NodeKey node -> "node-" + name(node.name());
      case ItemKey.SlotKey slot -> "slot-" + name(slot.name());
      case ItemKey.EdgeKey edge -> "edge-" + name(edge.id());
      case ItemKey.BoxKey box -> "box-" + name(box.id());
      case ItemKey.ConstantKey c -> "constant-" + name(c.node()) + "-" + c.place();
      case ItemKey.SweepKey sweep -> "sweep";
      case ItemKey.DotsKey dots -> "dots-" + dots.layer();
      case ItemKey.CostLineKey line -> "to-cost-" + line.output();
      case ItemKey.CaptionKey caption -> "caption-" + name(caption.id());
      case ItemKey.PartKey part -> "part-" + part.part() + "-" + id(part.key());
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
