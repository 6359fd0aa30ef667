package edgewise.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A path on screen runs where the figure's does. */
class ShapesTest {
  private static List<Double> numbers(String content) {
    List<Double> numbers = new ArrayList<>();
    for (String word : content.split("[A-Z ]+", -1)) {
      if (!word.isEmpty()) {
        numbers.add(Double.valueOf(word));
      }
    }
    return numbers;
  }

  @Test
  void everyCoordinateIsRightToAThousandthOfAPixel() {
    Random random = new Random(7);
    double[] given = {0, -0.0004, 0.1, -0.05, 7.009, -12.99951, 999_999.4, -0.5, 3e6, -1e-9, 0, 0};
    for (int round = 0; round < 200; round++) {
      Path2D path = new Path2D.Double();
      List<Double> wanted = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        wanted.add(round == 0 ? given[i] : (random.nextDouble() - 0.5) * Math.pow(10, i % 6));
      }
      path.moveTo(wanted.get(0), wanted.get(1));
      path.lineTo(wanted.get(2), wanted.get(3));
      path.quadTo(wanted.get(4), wanted.get(5), wanted.get(6), wanted.get(7));
      path.lineTo(wanted.get(8), wanted.get(9));
      path.lineTo(wanted.get(10), wanted.get(11));
      path.closePath();
      String content = Shapes.svg(path).getContent();
      assertFalse(content.contains("E"), content);
      List<Double> found = numbers(content);
      assertEquals(12, found.size(), content);
      for (int i = 0; i < 12; i++) {
        assertEquals(wanted.get(i), found.get(i), 0.000501, content);
      }
    }
  }
}
