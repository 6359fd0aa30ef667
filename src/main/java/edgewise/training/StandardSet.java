package edgewise.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;

/**
 * The built-in data sets. Moons, circles and spiral are drawn by a seed: the same seed gives the
 * same points, bit for bit, on every machine. Iris is Fisher's measurement of 150 flowers (R. A.
 * Fisher, The use of multiple measurements in taxonomic problems, Annals of Eugenics 7, 1936), with
 * his own values where the well-known file of the UCI repository differs.
 */
public enum StandardSet {
  /** Exclusive or, which no single neuron can learn. */
  XOR {
    @Override
    public DataSet make(long seed) {
      return gate(0, 1, 1, 0);
    }
  },
  /** And, which a single neuron can learn. */
  AND {
    @Override
    public DataSet make(long seed) {
      return gate(0, 0, 0, 1);
    }
  },
  /** Two half circles that reach into each other. */
  MOONS {
    @Override
    public DataSet make(long seed) {
      return plane(
          seed,
          0.1,
          (t, upper) ->
              upper
                  ? point(StrictMath.cos(Math.PI * t), StrictMath.sin(Math.PI * t))
                  : point(1 - StrictMath.cos(Math.PI * t), 0.5 - StrictMath.sin(Math.PI * t)));
    }
  },
  /** One circle inside another. */
  CIRCLES {
    @Override
    public DataSet make(long seed) {
      return plane(seed, 0.08, (t, outer) -> polar(outer ? 1 : 0.45, 2 * Math.PI * t));
    }
  },
  /** Two arms around each other. */
  SPIRAL {
    @Override
    public DataSet make(long seed) {
      return plane(
          seed, 0.03, (t, first) -> polar(0.05 + t, 3.5 * Math.PI * t + (first ? 0 : Math.PI)));
    }
  },
  /** Fisher's flowers: four measurements in centimetres, three species. */
  IRIS {
    @Override
    public DataSet make(long seed) {
      try (InputStream in = StandardSet.class.getResourceAsStream("iris.csv")) {
        return measured(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("the program is incomplete", e);
      }
    }
  };

  private static final int EACH = 100;
  private static final List<String> PLANE = List.of("x1", "x2");
  private static final List<String> BITS = List.of("0", "1");

  /** The rows; the seed matters only where points are drawn. */
  public abstract DataSet make(long seed);

  /** Its name in files and on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The set of that name. */
  public static Optional<StandardSet> named(String id) {
    return Arrays.stream(values()).filter(set -> set.id().equals(id)).findFirst();
  }

  DataSet gate(double... truth) {
    double[][] inputs = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
    return DataSet.ofClasses(id(), PLANE, inputs, BITS, truth);
  }

  /** The curve along which a class's points lie, 0 ≤ t ≤ 1. */
  interface Curve {
    /** The point of the first or of the second class. */
    double[] at(double t, boolean first);
  }

  DataSet plane(long seed, double noise, Curve curve) {
    Random random = new Random(seed);
    double[][] inputs = new double[2 * EACH][];
    double[] labels = new double[2 * EACH];
    for (int i = 0; i < inputs.length; i++) {
      boolean first = i < EACH;
      double[] point = curve.at((i % EACH) / (EACH - 1.0), first);
      point[0] += noise * random.nextGaussian();
      point[1] += noise * random.nextGaussian();
      inputs[i] = point;
      labels[i] = first ? 0 : 1;
    }
    return DataSet.ofClasses(id(), PLANE, inputs, BITS, labels);
  }

  /** The program's own table: headings, numbers without quotes, the class as a word at the end. */
  DataSet measured(String table) {
    List<List<String>> lines = table.lines().map(line -> List.of(line.split(","))).toList();
    List<List<String>> rows = lines.subList(1, lines.size());
    List<String> features = lines.getFirst().subList(0, lines.getFirst().size() - 1);
    List<String> classes = rows.stream().map(List::getLast).distinct().toList();
    double[][] inputs =
        rows.stream()
            .map(row -> row.stream().limit(features.size()).mapToDouble(Double::parseDouble))
            .map(DoubleStream::toArray)
            .toArray(double[][]::new);
    double[] labels = rows.stream().mapToDouble(row -> classes.indexOf(row.getLast())).toArray();
    return DataSet.ofClasses(id(), features, inputs, classes, labels);
  }

  private static double[] point(double x, double y) {
    return new double[] {x, y};
  }

  private static double[] polar(double radius, double angle) {
    return point(radius * StrictMath.cos(angle), radius * StrictMath.sin(angle));
  }
}
