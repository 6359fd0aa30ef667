package edgewise.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.network.steps.ChainProduct;
import org.junit.jupiter.api.Test;

class DepthStudyTest {
  @Test
  void theChainsProductIsTheFirstBiassDerivative() {
    BackwardPass pass = Preset.CHAIN.sample().through(Preset.CHAIN.network());
    ChainProduct chain = ChainProduct.of(pass);
    assertEquals(8, chain.factors().size());
    assertEquals(pass.biasGradient(2, 1), chain.product(), 1e-15);
    assertEquals(
        "\\frac{\\partial C}{\\partial {b}^{2}_{1}} = \\sigma'({z}^{2}_{1}) \\, {w}^{3}_{11} \\,"
            + " \\sigma'({z}^{3}_{1}) \\, {w}^{4}_{11} \\, \\sigma'({z}^{4}_{1}) \\, {w}^{5}_{11} \\,"
            + " \\sigma'({z}^{5}_{1}) \\, \\frac{\\partial C}{\\partial {a}^{5}_{1}}",
        chain.latex());
    // No slope of a sigmoid is more than a quarter.
    chain.factors().stream()
        .filter(f -> f.kind() == ChainProduct.Kind.SLOPE)
        .forEach(f -> assertTrue(f.value() <= 0.25));
    assertTrue(Math.abs(chain.product()) < 0.004);
  }

  @Test
  void theDeeperTheNetworkTheShorterItsFirstGradient() {
    double ratio = 1;
    for (int hidden = 2; hidden <= 4; hidden++) {
      DepthStudy study = DepthStudy.of(hidden, Activation.SIGMOID, 1);
      assertEquals(hidden + 1, study.norms().size());
      assertTrue(study.ratio() < ratio, study.toString());
      ratio = study.ratio();
    }
    assertTrue(ratio < 0.1);
  }
}
