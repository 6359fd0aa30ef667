package edgewise.network;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scilab.forge.jlatexmath.TeXFormula;

/** What the steps of backpropagation say in formulas and in matrices. */
class BpFormulasTest {
  private static final Sample SAMPLE =
      new Sample(new double[] {0.5, -0.2, 0.8}, new double[] {1, 0});

  private static BackwardPass pass(Activation hidden, Activation output, Cost cost) {
    return SAMPLE.through(Network.seeded(List.of(3, 4, 2), hidden, output, cost, 1));
  }

  @ParameterizedTest
  @MethodSource("edgewise.network.ReverseSweepTest#everything")
  void everyFormulaCanBeSet(Activation hidden, Activation output, Cost cost) {
    BackwardPass pass = pass(hidden, output, cost);
    for (BpStep step : BpStep.all(pass.forward().network())) {
      new BpFormulas(pass, step).names().forEach(BpFormulasTest::assertSet);
      new BpFormulas(pass, step).numbers().forEach(BpFormulasTest::assertSet);
      MatrixBlock.of(pass, step).forEach(block -> assertSet(block.head()));
      assertSet(step.equation().index());
      assertSet(step.equation().matrix());
    }
  }

  private static void assertSet(String latex) {
    assertDoesNotThrow(() -> new TeXFormula(latex), latex);
  }

  /** Whoever calculates with the blocks as they are drawn gets the block on the left. */
  @ParameterizedTest
  @MethodSource("edgewise.network.ReverseSweepTest#everything")
  void theBlocksCalculateToWhatTheyEqual(Activation hidden, Activation output, Cost cost) {
    BackwardPass pass = pass(hidden, output, cost);
    for (BpStep step : BpStep.all(pass.forward().network())) {
      List<MatrixBlock> blocks = MatrixBlock.of(pass, step);
      if (blocks.size() < 3) {
        continue;
      }
      double[][] left = blocks.getFirst().values();
      double[][] right = calculated(blocks.subList(2, blocks.size()));
      for (int r = 0; r < left.length; r++) {
        for (int c = 0; c < left[r].length; c++) {
          double size = Double.isFinite(left[r][c]) ? Math.abs(left[r][c]) : 0;
          assertEquals(left[r][c], right[r][c], 1e-12 * Math.max(1, size), step.toString());
        }
      }
    }
  }

  private static double[][] calculated(List<MatrixBlock> blocks) {
    double[][] value = null;
    String sign = "";
    for (MatrixBlock block : blocks) {
      if (block.isSign()) {
        sign = block.head();
      } else {
        value = value == null ? block.values() : combined(value, sign, block.values());
        sign = "";
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
}
