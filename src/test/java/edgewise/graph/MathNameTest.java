package edgewise.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MathNameTest {
  @ParameterizedTest
  @CsvSource({
    "x, x",
    "x1, x₁",
    "v_13, v₁₃",
    "sigma_1, σ₁",
    "delta, δ",
    "w3_24, w³₂₄",
    "w2_5_784, w2_5_784",
    "x_max, x_max",
    "损失, 损失"
  })
  void aNameInALineOfTextHasItsDigitsLowered(String name, String text) {
    assertEquals(text, MathName.text(name));
  }
}
