package edgewise.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypesetterTest {

  @Test
  void aFormulaSitsOnItsBaseline() {
    Outline sum = Typesetter.math("c=ab", 20);
    Rectangle2D ink = sum.shape().getBounds2D();
    assertEquals(-13.9, ink.getMinY(), 0.5, "b rises to its ascent");
    assertEquals(0.2, ink.getMaxY(), 0.5, "nothing hangs below");
    assertEquals(sum.width(), ink.getMaxX(), 3);
    assertTrue(sum.ascent() > 13 && sum.depth() < 3);
  }

  @Test
  void aFractionRisesAboveAndHangsBelow() {
    Outline fraction = Typesetter.math("\\frac{\\partial e}{\\partial c} = 2", 20);
    assertTrue(fraction.ascent() > 24 && fraction.depth() > 12);
    assertTrue(Typesetter.inline("\\frac{\\partial e}{\\partial c} = 2", 20).height() < 30);
  }

  @Test
  void twiceTheSizeIsTwiceAsLarge() {
    Outline small = Typesetter.math("\\frac{\\partial e}{\\partial c}=2", 15);
    Outline large = Typesetter.math("\\frac{\\partial e}{\\partial c}=2", 30);
    assertEquals(2 * small.width(), large.width(), 0.5);
    assertEquals(large.width(), small.scaled(2).width(), 0.5);
    assertEquals(large.ascent(), small.scaled(2).ascent(), 0.5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\partial",
        "\\Omega",
        "\\otimes",
        "α",
        "Ω",
        "∂",
        "−",
        "·",
        "∞",
        "≤",
        "→",
        "∑",
        "√",
        "ℝ",
        "\\alpha",
        "\\delta^l_j",
        "\\sigma'(z)",
        "x₁",
        "Ж",
        "é"
      })
  void everySymbolHasInk(String latex) {
    assertFalse(Typesetter.math(latex, 20).shape().getBounds2D().isEmpty());
  }

  @Test
  void aGreekLetterIsTheSameTypedOrNamed() {
    assertEquals(
        Typesetter.math("\\alpha+\\beta", 20).width(), Typesetter.math("α+β", 20).width(), 1e-6);
  }

  @Test
  void symbolsThatLookDifferentAreDifferent() {
    Rectangle2D partial = Typesetter.math("\\partial", 20).shape().getBounds2D();
    assertNotEquals(Typesetter.math("@", 20).shape().getBounds2D(), partial);
  }

  @ParameterizedTest
  @ValueSource(strings = {"权重", "\\text{权重}", "权重_{12} + 偏置", "\\mathrm{学习率}", "😀", "h̄", "𝔸"})
  void namesInAnyScriptAreSetOrSpelledAsNumbers(String latex) {
    Outline outline = Typesetter.math(latex, 20);
    assertTrue(outline.width() > 10);
    assertFalse(outline.shape().getBounds2D().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\frac{1}{",
        "}",
        "\\unknown{x}",
        "x^",
        "x^{2}^{3}",
        "\\left(",
        "\\begin{matrix}",
        "$",
        "&",
        "\\",
        "{",
        "_",
        "\\frac",
        "\\sqrt",
        "#",
        "\ud800",
        "a\u0000b"
      })
  void aMalformedFormulaIsShownRatherThanRefused(String latex) {
    Outline outline = Typesetter.math(latex, 20);
    assertTrue(Double.isFinite(outline.width()) && Double.isFinite(outline.height()));
  }

  @Test
  void theTextOfAMalformedFormulaCanBeRead() {
    Outline plain = Typesetter.text("\\unknown{x}", 20, FontWeight.REGULAR);
    assertEquals(plain.width(), Typesetter.math("\\unknown{x}", 20).width(), 1e-6);
  }

  @Test
  void nothingThatIsTypedMakesItThrow() {
    String alphabet = "\\{}_^$&#%~ab12+-=()[]|.,'√∂αΩ权😀\u0301\ud800\n\tfractextlimsqrtbegin";
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      StringBuilder latex = new StringBuilder();
      for (int k = random.nextInt(14); k >= 0; k--) {
        latex.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertTrue(Double.isFinite(Typesetter.math(latex.toString(), 20).width()), latex.toString());
    }
  }

  @Test
  void braceUponBraceIsNoStackOverflow() {
    String deep = "{".repeat(50_000) + "x" + "}".repeat(50_000);
    assertTrue(Double.isFinite(Typesetter.math(deep, 20).width()));
  }

  @Test
  void plainTextHasTheSameHeightWhateverItsLetters() {
    Outline latin = Typesetter.text("Reverse mode", 17, FontWeight.SEMIBOLD);
    Outline chinese = Typesetter.text("反向模式", 17, FontWeight.SEMIBOLD);
    assertEquals(latin.ascent(), chinese.ascent(), 1e-9);
    assertEquals(latin.depth(), chinese.depth(), 1e-9);
    assertTrue(chinese.width() > 3 * 17 - 1);
    assertTrue(
        latin.width() > Typesetter.text("Reverse mode", 17, FontWeight.REGULAR).width(),
        "semibold is wider");
  }

  @Test
  void emptyTextIsEmpty() {
    assertEquals(0, Typesetter.text("", 17, FontWeight.REGULAR).width());
    assertTrue(Typesetter.math("", 17).shape().getBounds2D().isEmpty());
  }

  @Test
  void typeOfNoSizeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Typesetter.math("x", 0));
    assertThrows(IllegalArgumentException.class, () -> Typesetter.math("x", Double.NaN));
  }

  @Test
  void whatIsSetAgainIsTheSame() {
    assertSame(Typesetter.math("x+y", 18), Typesetter.math("x+y", 18));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+", "=", ",", "\\cdot", "-"})
  void aFormulaDoesNotChangeHowLaterOnesAreSet(String symbol) {
    double before = Typesetter.math("a" + symbol + " b", 20).width();
    Typesetter.math("1{" + symbol + "}5", 20);
    assertEquals(before, Typesetter.math("a" + symbol + " b", 20.0001).width(), 0.01);
  }

  @Test
  void manyThreadsAtOnceSetWhatOneWould() {
    List<Double> alone =
        IntStream.range(0, 60)
            .mapToObj(i -> Typesetter.math("x_{" + i + "}^2", 31).width())
            .toList();
    List<Double> together =
        IntStream.range(0, 60)
            .parallel()
            .mapToObj(i -> Typesetter.math("x_{" + i + "}^2", 31.000001).width())
            .toList();
    for (int i = 0; i < alone.size(); i++) {
      assertEquals(alone.get(i), together.get(i), 1e-3);
    }
  }
}
