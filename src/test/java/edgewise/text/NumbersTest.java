package edgewise.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "3, 3, 3, 3",
    "0.1, 0.1, 0.1, 0.1",
    "59049, 59049, 59049, 59049",
    "0.73105857863, 0.7311, 0.7311, 0.73105857863",
    "-0.58979, −0.5898, -0.5898, -0.58979",
    "11.65207, 11.65, 11.65, 11.65207",
    "1.2e-7, 1.2e-7, 1.2 \\times 10^{-7}, 1.2e-7",
    "-1e30, −1e30, -1 \\times 10^{30}, -1e30",
    "1e7, 1e7, 10^{7}, 1e7",
    "NaN, undefined, \\text{undefined}, NaN",
    "Infinity, ∞, \\infty, ∞",
    "-Infinity, −∞, -\\infty, -∞",
    "-0.0, 0, 0, -0"
  })
  void numberIsShownInFourFiguresOrExactly(
      double value, String display, String latex, String exact) {
    assertEquals(display, Numbers.display(value));
    assertEquals(latex, Numbers.latex(value));
    assertEquals(exact, Numbers.exact(value));
  }

  @Property
  void exactTextReadsBackAsTheSameNumber(@ForAll double value) {
    assertEquals(value, Double.parseDouble(Numbers.exact(value)));
  }
}
