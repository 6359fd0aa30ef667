package edgewise.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.layout.Direction;
import edgewise.strategy.Detail;
import edgewise.strategy.EliminationOrder;
import edgewise.strategy.Mode;
import edgewise.study.DerivativeOptions;
import edgewise.study.NodePosition;
import edgewise.study.ProgramSetup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentTest {
  private static Document of(
      String program, int step, Map<String, NodePosition> p, Map<Integer, String> n) {
    return new Document(
        new ProgramSetup(
            program,
            DerivativeOptions.of(Mode.REVERSE, Detail.NODE, new EliminationOrder.FromInputs()),
            "",
            "",
            Direction.UP,
            new ProgramSetup.Shape(false, false, false),
            p),
        step,
        n,
        "",
        Optional.empty());
  }

  @Test
  void mapsAreCopiedSortedAndClosed() {
    Map<String, NodePosition> places =
        new HashMap<>(Map.of("b", new NodePosition(1, 2), "a", new NodePosition(3, 4)));
    Map<Integer, String> notes = new HashMap<>(Map.of(10, "ten", 9, "nine"));
    Document document = of("x", 0, places, notes);
    places.clear();
    notes.clear();
    assertEquals(List.of("a", "b"), List.copyOf(document.setup().places().keySet()));
    assertEquals(List.of(9, 10), List.copyOf(document.notes().keySet()));
    assertThrows(UnsupportedOperationException.class, () -> document.setup().places().clear());
    assertThrows(UnsupportedOperationException.class, () -> document.notes().clear());
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> of("x", -1, Map.of(), Map.of()));
    assertThrows(IllegalArgumentException.class, () -> of("x", 0, Map.of(), Map.of(-1, "")));
    assertThrows(NullPointerException.class, () -> of(null, 0, Map.of(), Map.of()));
    assertThrows(IllegalArgumentException.class, () -> new NodePosition(Double.NaN, 0));
    assertThrows(
        IllegalArgumentException.class, () -> new NodePosition(0, Double.POSITIVE_INFINITY));
  }

  @Test
  void halvesOfPairsAreReplaced() {
    assertEquals(
        "a\uFFFDb\uD83D\uDE00", of("a\uD83Db\uD83D\uDE00", 0, Map.of(), Map.of()).setup().text());
  }

  @Test
  void anotherStepIsTheSameWork() {
    Document document = RandomDocuments.small();
    assertTrue(document.sameWork(document.atStep(1)));
    assertFalse(document.sameWork(RandomDocuments.big(1)));
  }
}
