package edgewise.export.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.export.HandDrawn;
import edgewise.figure.Figure;
import edgewise.figure.Ink;
import edgewise.figure.Item;
import edgewise.figure.ItemKey;
import edgewise.figure.Mark;
import edgewise.figure.Theme;
import edgewise.layout.Direction;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgTest {
  private static final Figure PRODUCT = HandDrawn.product(Theme.LIGHT, true, true, true).draw();

  private static Document parsed(Figure figure) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(Svg.text(figure))));
  }

  private static List<Element> elements(Document document, String tag) {
    NodeList found = document.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static Figure single(ItemKey key, double opacity, String description) {
    Mark mark = new Mark.Fill(new Ellipse2D.Double(10, 10, 20, 20), Ink.of(0x0072b2));
    return new Figure(
        40, 40, Ink.of(0xffffff), List.of(new Item(key, List.of(mark), opacity, description)));
  }

  @Test
  void everyItemIsAGroupWithItsIdAndTitle() throws Exception {
    List<Element> groups =
        elements(parsed(PRODUCT), "g").stream().filter(g -> g.hasAttribute("id")).toList();
    assertEquals(PRODUCT.items().size(), groups.size());
    Element b =
        groups.stream()
            .filter(g -> g.getAttribute("id").equals("node-b"))
            .findFirst()
            .orElseThrow();
    assertEquals("b, 1", b.getElementsByTagName("title").item(0).getTextContent());
  }

  @Test
  void theSameFigureIsTheSameFile() {
    assertEquals(
        Svg.text(HandDrawn.ninePaths(Theme.DARK, Direction.RIGHT).draw()),
        Svg.text(HandDrawn.ninePaths(Theme.DARK, Direction.RIGHT).draw()));
  }

  @Test
  void itNeedsNoFont() throws Exception {
    assertEquals(List.of(), elements(parsed(PRODUCT), "text"));
    assertFalse(Svg.text(PRODUCT).contains("font"));
  }

  @Test
  void itIsAsLargeAsTheFigure() throws Exception {
    Element svg = parsed(single(new ItemKey.SweepKey(), 1, "")).getDocumentElement();
    assertEquals("0 0 40 40", svg.getAttribute("viewBox"));
    assertEquals("40", svg.getAttribute("width"));
  }

  @Test
  void lengthsHaveTwoDecimalsAtMost() {
    assertFalse(Pattern.compile("\\d\\.\\d{3}").matcher(Svg.text(PRODUCT)).find());
    assertEquals("0", Svg.decimal(-0.001));
    assertEquals("100", Svg.decimal(100));
    assertEquals("1.5", Svg.decimal(1.499999));
  }

  @Test
  void whatStepsBackIsOneSeeThroughGroup() throws Exception {
    Document document = parsed(single(new ItemKey.NodeKey("a"), 0.25, ""));
    Element group = elements(document, "g").getFirst();
    assertEquals("0.25", group.getAttribute("opacity"));
  }

  @Test
  void namesInAnyScriptMakeValidIds() throws Exception {
    ItemKey odd = new ItemKey.NodeKey("<权 重>&'\"\u0001😀");
    Document document = parsed(single(odd, 1, "<权 重> & '\"\u0001 \ud800"));
    String id = elements(document, "g").getFirst().getAttribute("id");
    assertTrue(id.matches("node-[\\p{L}\\p{N}_]+"), id);
  }

  @Test
  void twoItemsOfOneKeyGetTwoIds() throws Exception {
    Figure one = single(new ItemKey.NodeKey("a"), 1, "");
    List<Item> twice = List.of(one.items().getFirst(), one.items().getFirst());
    List<Element> groups = elements(parsed(new Figure(40, 40, one.background(), twice)), "g");
    List<String> ids =
        groups.stream().map(g -> g.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
    assertEquals(List.of("node-a", "node-a-2"), ids);
  }

  @Test
  void dashesAreKept() {
    Mark dashed =
        new Mark.Stroke(new Rectangle2D.Double(5, 5, 30, 30), Ink.of(0), 1.5, List.of(4.0, 3.0));
    Item item = new Item(new ItemKey.SlotKey("a"), List.of(dashed), 1, "");
    String svg = Svg.text(new Figure(40, 40, Ink.of(0xffffff), List.of(item)));
    assertTrue(svg.contains("stroke-dasharray=\"4 3\""), svg);
    assertTrue(svg.contains("stroke-width=\"1.5\""), svg);
  }

  @Test
  void aFileIsWritten(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("product.svg");
    Svg.write(PRODUCT, file);
    assertEquals(Svg.text(PRODUCT), Files.readString(file));
  }
}
