package edgewise.document;

import edgewise.layout.Direction;
import edgewise.strategy.Detail;
import edgewise.strategy.EliminationOrder;
import edgewise.strategy.Mode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Documents for tests. */
final class Documents {
  private Documents() {}

  /** One with everything in it, different for every seed. */
  static Document random(long seed) {
    Random random = new Random(seed);
    Map<String, Place> places = new HashMap<>();
    Map<Integer, String> notes = new HashMap<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      places.put("n" + i, new Place(random.nextGaussian() * 1e3, random.nextGaussian()));
      notes.put(random.nextInt(100), "“" + i + "” 备注\n\t\\ \" \u0007" + random.nextLong());
    }
    List<EliminationOrder> orders =
        List.of(
            new EliminationOrder.FromInputs(),
            new EliminationOrder.FromOutputs(),
            new EliminationOrder.Markowitz(),
            new EliminationOrder.Listed(List.of("c", "δ")));
    return new Document(
        "a = " + random.nextDouble() + "\r\n网络 = a # \uD83D\uDE00\n",
        Mode.values()[random.nextInt(6)],
        Detail.values()[random.nextInt(2)],
        random.nextBoolean() ? "" : "网络",
        random.nextBoolean() ? "" : "a",
        orders.get(random.nextInt(4)),
        Direction.values()[random.nextInt(2)],
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextInt(1000),
        places,
        notes);
  }

  /** One that takes a while to write. */
  static Document large(char letter) {
    Document small = random(letter);
    return new Document(
        ("# " + String.valueOf(letter).repeat(100) + "\n").repeat(20_000) + "a = 1\n",
        small.mode(),
        small.detail(),
        "",
        "",
        small.order(),
        small.direction(),
        false,
        false,
        false,
        1,
        Map.of(),
        Map.of());
  }
}
