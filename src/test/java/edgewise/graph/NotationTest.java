package edgewise.graph;

import static edgewise.graph.Formula.minus;
import static edgewise.graph.Formula.name;
import static edgewise.graph.Formula.negative;
import static edgewise.graph.Formula.number;
import static edgewise.graph.Formula.over;
import static edgewise.graph.Formula.power;
import static edgewise.graph.Formula.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {
  private static final Formula A = name("a");
  private static final Formula B = name("b");
  private static final Formula C = name("c");

  @Test
  void parenthesesStandWherePrecedenceNeedsThem() {
    assertEquals("a * (b + c)", times(A, Formula.sum(List.of(B, C))).text());
    assertEquals("a - (b - c)", minus(A, minus(B, C)).text());
    assertEquals("a * b - c", minus(times(A, B), C).text());
    assertEquals("a / (b * c)", over(A, times(B, C)).text());
    assertEquals("a * b / c", over(times(A, B), C).text());
    assertEquals("(a^2)^3", power(power(A, 2), 3).text());
    assertEquals("a^(-2)", power(A, -2).text());
    assertEquals("(-2)^2", power(number(-2), 2).text());
    assertEquals("-(a - b)", negative(minus(A, B)).text());
    assertEquals("a * (-b)", times(A, negative(B)).text());
    assertEquals("-(2)", negative(number(2)).text());
  }

  @Test
  void formulasAreTypesetAsMathematics() {
    assertEquals("a \\cdot \\left(b + c\\right)", times(A, Formula.sum(List.of(B, C))).latex());
    assertEquals("\\frac{a}{b + c}", over(A, Formula.sum(List.of(B, C))).latex());
    assertEquals("\\left(a + b\\right)^{2}", power(Formula.sum(List.of(A, B)), 2).latex());
    assertEquals("\\sqrt{a}", Formula.call(Elementary.SQRT, A).latex());
    assertEquals("\\left|a\\right|", Formula.call(Elementary.ABS, A).latex());
    assertEquals("\\sigma\\left(a\\right)", Formula.call(Elementary.SIGMOID, A).latex());
    assertEquals("-2", negative(number(2)).latex());
    assertEquals("\\frac{\\partial e}{\\partial b}", new Formula.Derivative("e", "b").latex());
  }

  @ParameterizedTest
  @CsvSource({
    "delta, '\\delta '",
    "δ, '\\delta '",
    "sigma_1, '\\sigma _{1}'",
    "x2, x_{2}",
    "w_12, w_{12}",
    "a3_1, '{a}^{3}_{1}'",
    "w2_5_784, '{w}^{2}_{5,784}'",
    "loss, '\\mathit{loss}'",
    "网络, '\\text{网络}'",
    "Ω, '\\Omega '",
    "e, e"
  })
  void namesAreDrawnAsInMathematics(String name, String latex) {
    assertEquals(latex, MathName.latex(name));
  }
}
