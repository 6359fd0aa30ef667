package edgewise.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Colours that stand side by side with different meanings are told apart by people without one kind
 * of cone. The deficiencies are simulated in linear sRGB by the matrices of Machado, Oliveira and
 * Fernandes (2009) at full severity; the difference is the distance in CIELAB.
 */
class ColourVisionTest {
  private static final Map<String, double[]> DEFICIENCIES =
      Map.of(
          "protanopia",
          new double[] {
            0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
            1.051998
          },
          "deuteranopia",
          new double[] {
            0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
            0.968881
          },
          "tritanopia",
          new double[] {
            1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
            0.303900
          });

  private record Pair(String name, Ink a, Ink b, double least) {}

  private static List<Pair> pairs(Theme theme) {
    Hues hues = theme.hues();
    return List.of(
        new Pair("reverse and forward", hues.reverse().line(), hues.forward().line(), 40),
        new Pair("reverse and path", hues.reverse().line(), hues.path().line(), 40),
        new Pair("weights and biases", hues.weights().line(), hues.biases().line(), 20),
        new Pair("filled reverse and forward", hues.reverse().fill(), hues.forward().fill(), 40));
  }

  @TestFactory
  Stream<DynamicTest> meaningsAreToldApart() {
    return Theme.ALL.stream()
        .flatMap(
            theme ->
                DEFICIENCIES.entrySet().stream()
                    .flatMap(
                        d ->
                            pairs(theme).stream()
                                .map(
                                    pair ->
                                        DynamicTest.dynamicTest(
                                            theme.id() + ", " + d.getKey() + ": " + pair.name(),
                                            () -> apart(pair, d.getValue())))));
  }

  private static void apart(Pair pair, double[] matrix) {
    double[] a = lab(simulated(pair.a(), matrix));
    double[] b = lab(simulated(pair.b(), matrix));
    double difference =
        Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    assertTrue(difference >= pair.least(), pair.name() + ": " + difference);
  }

  private static double[] simulated(Ink ink, double[] m) {
    double[] c = {linear(ink.argb() >> 16), linear(ink.argb() >> 8), linear(ink.argb())};
    double[] seen = new double[3];
    for (int i = 0; i < 3; i++) {
      double sum = m[3 * i] * c[0] + m[3 * i + 1] * c[1] + m[3 * i + 2] * c[2];
      seen[i] = Math.clamp(sum, 0.0, 1.0);
    }
    return seen;
  }

  private static double linear(int channel) {
    double c = (channel & 255) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  /** CIELAB of linear sRGB, white D65. */
  private static double[] lab(double[] c) {
    double x = curve((0.4124 * c[0] + 0.3576 * c[1] + 0.1805 * c[2]) / 0.9505);
    double y = curve(0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]);
    double z = curve((0.0193 * c[0] + 0.1192 * c[1] + 0.9505 * c[2]) / 1.089);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double curve(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
  }
}
