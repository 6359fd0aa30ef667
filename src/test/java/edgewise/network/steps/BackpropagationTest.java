package edgewise.network.steps;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.network.Activation;
import edgewise.network.Cost;
import edgewise.network.Network;
import edgewise.network.Quantity;
import edgewise.network.Sample;
import edgewise.network.steps.MatrixForm.Block;
import edgewise.network.steps.MatrixForm.Part;
import edgewise.network.steps.MatrixForm.Sign;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scilab.forge.jlatexmath.TeXFormula;

/** The algorithm told step by step. */
class BackpropagationTest {
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

  private static Backpropagation of(Activation hidden, Activation output, Cost cost) {
    Network network = Network.seeded(List.of(3, 4, 2), hidden, output, cost, 1);
    Sample sample = new Sample(new double[] {0.5, -0.2, 0.8}, new double[] {1, 0});
    return Backpropagation.of(sample.through(network));
  }

  private static Backpropagation nielsen() {
    return of(Activation.SIGMOID, Activation.SIGMOID, Cost.QUADRATIC);
  }

  private static BackpropagationStep step(
      Backpropagation told, BackpropagationEquation equation, int layer) {
    return told.steps().stream()
        .filter(s -> s.equation() == equation && s.layer() == layer)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theFiveStagesComeInOrderLayerByLayer() {
    List<BackpropagationStep> steps = nielsen().steps();
    assertEquals(
        "INPUT1 PRE_ACTIVATION2 ACTIVATION2 PRE_ACTIVATION3 ACTIVATION3 COST_SLOPE3 BP13 BP22 BP33"
            + " BP43 BP32 BP42",
        steps.stream()
            .map(s -> s.equation().name() + s.layer())
            .reduce((a, b) -> a + " " + b)
            .get());
    for (int i = 1; i < steps.size(); i++) {
      assertTrue(steps.get(i - 1).stage().compareTo(steps.get(i).stage()) <= 0);
    }
    List<BackpropagationStep> fine = nielsen().fineSteps();
    assertEquals(3 + 2 * 6 + 2 * 2 + 4 + 6 + 4 * 3 + 2 * 4, fine.size());
  }

  @Test
  void theEquationsAreWrittenAsInTheBook() {
    Backpropagation told = nielsen();
    assertEquals(
        "{\\delta}^{3}_{j} = \\frac{\\partial C}{\\partial {a}^{3}_{j}} \\, \\sigma'({z}^{3}_{j})",
        step(told, BackpropagationEquation.BP1, 3).indexForm());
    assertEquals(
        "{\\delta}^{2}_{j} = \\left(\\sum_{k} {w}^{3}_{kj} \\, {\\delta}^{3}_{k}\\right)"
            + " \\sigma'({z}^{2}_{j})",
        step(told, BackpropagationEquation.BP2, 2).indexForm());
    assertEquals(
        "\\delta^{2} = ( (W^{3})^{\\top} \\delta^{3} ) \\odot \\sigma'(z^{2})",
        step(told, BackpropagationEquation.BP2, 2).matrixForm().latex());
    assertEquals(
        "\\frac{\\partial C}{\\partial {w}^{3}_{24}} = {a}^{2}_{4} \\cdot {\\delta}^{3}_{2}",
        step(told, BackpropagationEquation.BP4, 3).at(2, 4).indexForm());
    assertEquals(
        "{\\delta}^{2}_{4} = \\left({w}^{3}_{14} \\cdot {\\delta}^{3}_{1} + {w}^{3}_{24} \\cdot"
            + " {\\delta}^{3}_{2}\\right) \\cdot \\sigma'({z}^{2}_{4})",
        step(told, BackpropagationEquation.BP2, 2).at(4, 0).indexForm());
  }

  @ParameterizedTest
  @MethodSource("edgewise.network.graph.NetworkGraphTest#everything")
  void everyFormulaCanBeSetAndEverySentenceIsTold(Activation hidden, Activation output, Cost cost) {
    Backpropagation told = of(hidden, output, cost);
    for (List<BackpropagationStep> steps : List.of(told.steps(), told.fineSteps())) {
      for (BackpropagationStep step : steps) {
        assertSet(step.indexForm());
        assertSet(step.numbers());
        assertSet(step.matrixForm().latex());
        assertSet(step.matrixForm().numbers());
        step.matrixForm().parts().forEach(part -> assertSet(part.latex()));
        for (Locale language : LANGUAGES) {
          String sentence = step.sentence(language);
          assertFalse(sentence.contains("{"), sentence);
          assertFalse(step.equation().title(language).isBlank());
          assertFalse(step.stage().title(language).isBlank());
        }
        assertFalse(step.about().isEmpty());
      }
    }
  }

  private static void assertSet(String latex) {
    assertDoesNotThrow(() -> new TeXFormula(latex), latex);
  }

  /** Whoever calculates with the blocks as they are drawn gets the block on the left. */
  @ParameterizedTest
  @MethodSource("edgewise.network.graph.NetworkGraphTest#everything")
  void theBlocksCalculateToWhatTheyEqual(Activation hidden, Activation output, Cost cost) {
    for (BackpropagationStep step : of(hidden, output, cost).steps()) {
      if (step.equation() == BackpropagationEquation.ACTIVATION
          || step.equation() == BackpropagationEquation.COST_SLOPE) {
        continue;
      }
      List<Part> parts = step.matrixForm().parts();
      double[][] right = calculated(parts.subList(2, parts.size()));
      double[][] left = numbers((Block) parts.getFirst());
      assertEquals(left.length, right.length);
      for (int r = 0; r < left.length; r++) {
        for (int c = 0; c < left[r].length; c++) {
          double size = Double.isFinite(left[r][c]) ? Math.abs(left[r][c]) : 0;
          assertEquals(left[r][c], right[r][c], 1e-12 * Math.max(1, size));
        }
      }
    }
  }

  private static double[][] numbers(Block block) {
    double[][] numbers = new double[block.rows()][block.columns()];
    for (int r = 0; r < block.rows(); r++) {
      for (int c = 0; c < block.columns(); c++) {
        numbers[r][c] = block.value(r + 1, c + 1);
      }
    }
    return numbers;
  }

  private static double[][] calculated(List<Part> parts) {
    double[][] value = null;
    String sign = "";
    for (Part part : parts) {
      switch (part) {
        case Sign(String latex) -> sign = latex.equals("(") || latex.equals(")") ? sign : latex;
        case Block block -> {
          value = value == null ? numbers(block) : combined(value, sign, numbers(block));
          sign = "";
        }
      }
    }
    return value;
  }

  private static double[][] combined(double[][] a, String sign, double[][] b) {
    double[][] out = new double[a.length][b[0].length];
    for (int r = 0; r < out.length; r++) {
      for (int c = 0; c < out[r].length; c++) {
        switch (sign) {
          case "+" -> out[r][c] = a[r][c] + b[r][c];
          case "-" -> out[r][c] = a[r][c] - b[r][c];
          case "\\odot" -> out[r][c] = a[r][c] * b[r][c];
          default -> {
            for (int k = 0; k < b.length; k++) {
              out[r][c] += a[r][k] * b[k][c];
            }
          }
        }
      }
    }
    return out;
  }

  @Test
  void theActiveRowOfTheTransposeIsTheColumnOfTheWeights() {
    BackpropagationStep step = step(nielsen(), BackpropagationEquation.BP2, 2).at(4, 0);
    Block transposed = step.matrixForm().blocks().get(1);
    assertTrue(transposed.isTransposed());
    assertEquals(4, transposed.activeRow());
    assertEquals(new Quantity.Weight(3, 2, 4), transposed.quantity(4, 2));
    assertTrue(transposed.isActive(4, 2));
    assertFalse(transposed.isActive(3, 2));
    BackpropagationStep cell =
        step(nielsen(), BackpropagationEquation.BP4, 3).at(new Quantity.Weight(3, 2, 4));
    assertEquals(List.of(new Quantity.Weight(3, 2, 4)), cell.about());
    Block gradient = cell.matrixForm().blocks().getFirst();
    assertTrue(gradient.isActive(2, 4));
    assertFalse(gradient.isActive(2, 3));
  }

  @Test
  void theErrorSitsOnItsPreActivation() {
    assertEquals(
        List.of(new Quantity.PreActivation(2, 3)),
        step(nielsen(), BackpropagationEquation.BP2, 2).at(3, 0).about());
    assertEquals("{\\delta}^{2}_{3}", new Quantity.PreActivation(2, 3).errorLatex());
  }

  @Test
  void crossEntropyAndLogLikelihoodCancelToWhatTheOutputIsOff() {
    Backpropagation sigmoid = of(Activation.SIGMOID, Activation.SIGMOID, Cost.CROSS_ENTROPY);
    BackpropagationStep cancelled = step(sigmoid, BackpropagationEquation.CANCELLATION, 3);
    assertTrue(cancelled.indexForm().endsWith(" = {a}^{3}_{j} - y_{j}"), cancelled.indexForm());
    assertEquals(sigmoid.pass().forward().activation(3, 1) - 1, cancelled.result(1, 1), 1e-15);
    assertEquals("\\delta^{3} = a^{3} - y", cancelled.matrixForm().latex());
    Backpropagation softmax = of(Activation.TANH, Activation.SOFTMAX, Cost.LOG_LIKELIHOOD);
    assertTrue(
        step(softmax, BackpropagationEquation.CANCELLATION, 3)
            .indexForm()
            .endsWith(" = {a}^{3}_{j} - y_{j}"));
    assertTrue(
        nielsen().steps().stream()
            .noneMatch(s -> s.equation() == BackpropagationEquation.CANCELLATION));
  }

  @Test
  void largeMatricesAreWrittenByTheirEnds() {
    Network network =
        Network.seeded(
            List.of(784, 30, 10), Activation.SIGMOID, Activation.SIGMOID, Cost.QUADRATIC, 1);
    Sample sample = new Sample(new double[784], new double[10]);
    Backpropagation told = Backpropagation.of(sample.through(network));
    for (BackpropagationStep step : told.steps()) {
      assertTrue(step.matrixForm().numbers().length() < 2500);
      assertTrue(step.numbers().length() < 400);
      assertSet(step.matrixForm().numbers());
      assertSet(step.numbers());
    }
  }

  @Test
  void bothLanguagesHaveTheSameSentences() {
    Set<String> english = keys(Locale.ROOT);
    assertEquals(english, keys(Locale.SIMPLIFIED_CHINESE));
    assertTrue(english.size() > 30);
  }

  private static Set<String> keys(Locale locale) {
    String name = "edgewise.network.steps.backpropagation";
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            name,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    assertEquals(locale, bundle.getLocale());
    return new HashSet<>(bundle.keySet());
  }
}
