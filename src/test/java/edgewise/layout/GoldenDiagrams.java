package edgewise.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * The golden cases of the product as plain boxes and links of the sizes that their formulas have.
 */
public final class GoldenDiagrams {
  private GoldenDiagrams() {}

  /** All cases by name. */
  public static Map<String, Diagram> all(Direction direction) {
    Map<String, String> edges = new LinkedHashMap<>();
    edges.put("product", "a>c b>c b>d c>e d>e");
    edges.put("nine paths", "X>Y X>Y X>Y Y>Z Y>Z Y>Z");
    edges.put("two outputs", "x1>h1 x2>h1 x2>h2 h1>y1 h1>y2 h2>y2");
    edges.put("shared node", "a>b a>b b>c b>c");
    edges.put("survey", "x1>ln x1>p x2>p x2>sin ln>y p>y sin>y");
    edges.put("neuron", "w0>p0 x0>p0 w1>p1 x1>p1 p0>s p1>s w2>s s>y");
    edges.put("slow neuron", "x>p w>p p>z b>z z>a a>C");
    edges.put("chain", "b1>z1 z1>a1 a1>z2 w2>z2 b2>z2 z2>a2 a2>z3 w3>z3 b3>z3 z3>a3 a3>C");
    edges.put("square", "x>y x>y");
    edges.put("skip", "a>b b>c c>d a>d a>c");
    edges.put("network", network());
    Map<String, Diagram> diagrams = new LinkedHashMap<>();
    edges.forEach((name, text) -> diagrams.put(name, diagram(text, direction, 132, 74, 76, 42)));
    diagrams.put("nine paths, bare", diagram(edges.get("nine paths"), direction, 104, 88, 32, 32));
    diagrams.put("square, no labels", diagram(edges.get("square"), direction, 104, 88, 0, 0));
    diagrams.put("skip, no labels", diagram(edges.get("skip"), direction, 104, 88, 0, 0));
    return diagrams;
  }

  private static String network() {
    List<String> edges = new ArrayList<>();
    for (int j = 1; j <= 4; j++) {
      for (int k = 1; k <= 3; k++) {
        edges.add("a" + k + ">z" + j);
      }
      edges.add("z" + j + ">A" + j);
    }
    for (int j = 1; j <= 2; j++) {
      for (int k = 1; k <= 4; k++) {
        edges.add("A" + k + ">Z" + j);
      }
      edges.add("Z" + j + ">y" + j);
    }
    return String.join(" ", edges);
  }

  /** A diagram of {@code source>target} words. */
  public static Diagram diagram(
      String edges, Direction direction, double w, double h, double lw, double lh) {
    Set<String> names = new LinkedHashSet<>();
    List<Link> links = new ArrayList<>();
    for (String edge : edges.split(" ", -1)) {
      String[] ends = edge.split(">", -1);
      names.addAll(List.of(ends));
      links.add(new Link(edge + " " + links.size(), ends[0], ends[1], lw, lh));
    }
    Overhang over = direction == Direction.UP ? Overhang.right(62) : new Overhang(0, 0, 30, 0);
    List<Box> boxes = names.stream().map(name -> new Box(name, w, h, over)).toList();
    return new Diagram(boxes, links, direction);
  }

  /**
   * A graph by chance: 2 to 25 boxes of many sizes, links of many label sizes, some of them
   * parallel.
   */
  public static Diagram random(long seed, Direction direction) {
    Random random = new Random(seed);
    int n = 2 + random.nextInt(24);
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Overhang over =
          random.nextBoolean() ? Overhang.NONE : Overhang.right(20 + random.nextInt(80));
      boxes.add(new Box("n" + i, 60 + random.nextInt(120), 40 + random.nextInt(60), over));
    }
    List<Link> links = new ArrayList<>();
    int m = n + random.nextInt(n);
    for (int i = 0; i < m; i++) {
      int to = 1 + random.nextInt(n - 1);
      int from = random.nextInt(to);
      int times = random.nextInt(5) == 0 ? 2 + random.nextInt(3) : 1;
      for (int k = 0; k < times; k++) {
        boolean bare = random.nextInt(6) == 0;
        double w = bare ? 0 : 30 + random.nextInt(80);
        double h = bare ? 0 : 24 + random.nextInt(30);
        links.add(new Link("l" + links.size(), "n" + from, "n" + to, w, h));
      }
    }
    return new Diagram(boxes, links, direction);
  }
}
