package edgewise.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaBoxTest {
  private static final String SUM = "\\frac{a=b}{c}\\cdot d+e\\cdot f";

  @Test
  void aFormulaThatFitsStaysInOneLine() {
    assertEquals(List.of(SUM + " = 2 = 3"), FormulaBox.lines(SUM + " = 2 = 3", 1000));
  }

  @Test
  void oneThatIsMuchTooWideGoesOnAtARelationOutsideOfBraces() {
    assertEquals(
        List.of(SUM, "= 2 + 1 \\cdot 3 \\approx 5"),
        FormulaBox.lines(SUM + " = 2 + 1 \\cdot 3 \\approx 5", 140));
  }

  @Test
  void whatHasNoRelationIsLeftWhole() {
    assertEquals(List.of(SUM), FormulaBox.lines(SUM, 10));
    assertEquals(List.of("= " + SUM), FormulaBox.lines("= " + SUM, 10));
  }
}
