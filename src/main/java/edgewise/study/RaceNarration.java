package edgewise.study;

import edgewise.explain.Terms;
import edgewise.figure.Figure;
import edgewise.figure.GraphDrawing;
import edgewise.figure.Sizes;
import edgewise.figure.Theme;
import edgewise.graph.MathName;
import edgewise.layout.Direction;
import edgewise.strategy.Lane;
import edgewise.strategy.Mode;
import edgewise.strategy.Race;
import edgewise.strategy.Target;
import edgewise.text.CountLabels;
import edgewise.text.Numbers;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The narration of a race: a step a tick of its clock, a phase to every arrival, the lanes' graphs
 * beneath one another. A race may take more ticks than there are positions: then the last position
 * is its end.
 *
 * @param race its lanes
 * @param drawings of the lanes, in their order
 * @param locale the language
 */
public record RaceNarration(Race race, List<GraphDrawing> drawings, Locale locale)
    implements Narration {
  private static final int MOST_DIGITS = 12;
  private static final double GAP = 24;

  /** Copies the drawings. */
  public RaceNarration {
    drawings = List.copyOf(drawings);
  }

  /** Lines the strategies up and lays their graphs out, from left to right, without numbers. */
  public static RaceNarration of(Target target, Locale locale) {
    Race race = Race.of(target);
    GraphDrawing.Options options =
        new GraphDrawing.Options(Direction.RIGHT, false, false, false, true, Sizes.SCREEN);
    return new RaceNarration(
        race,
        race.lanes().stream().map(lane -> GraphDrawing.of(lane.trace(), options)).toList(),
        locale);
  }

  @Override
  public int size() {
    return position(race.length());
  }

  private static int position(BigInteger ticks) {
    return ticks.min(BigInteger.valueOf(Integer.MAX_VALUE - 1)).intValue();
  }

  /** How many ticks have passed at a position. */
  public BigInteger ticks(int position) {
    Objects.checkIndex(position, size() + 1);
    return position == size() ? race.length() : BigInteger.valueOf(position);
  }

  private List<Lane> arrived(BigInteger ticks) {
    return race.lanes().stream()
        .filter(lane -> lane.isFinished(ticks))
        .sorted(Comparator.comparing(Lane::length))
        .toList();
  }

  /** Those who arrive together share a phase, which has the id of the first of them. */
  @Override
  public List<Phase> phases() {
    List<Phase> phases = new ArrayList<>();
    int from = 0;
    for (Lane lane : arrived(race.length())) {
      int to = position(lane.length());
      if (to > from) {
        List<Lane> together =
            race.lanes().stream().filter(other -> position(other.length()) == to).toList();
        String id = together.getFirst().trace().mode().id();
        phases.add(new Phase(id, names(together), from, to));
        from = to;
      }
    }
    return phases;
  }

  private String names(List<Lane> lanes) {
    return lanes.stream()
        .map(lane -> Terms.mode(lane.trace().mode(), locale))
        .collect(Collectors.joining(text("race.comma")));
  }

  private String text(String key, String... gaps) {
    return NarrationTexts.get(locale, key, gaps);
  }

  @Override
  public String title(int position) {
    return text("race.clock", CountLabels.of(ticks(position), MOST_DIGITS, locale));
  }

  /** Who has arrived, and at the end whether all ended at the same gradient. */
  @Override
  public String sentence(int position) {
    List<Lane> arrived = arrived(ticks(position));
    int left = race.lanes().size() - arrived.size();
    if (arrived.isEmpty()) {
      return text(position == 0 ? "race.start" : "race.nobody");
    }
    return text("race.arrived", names(arrived))
        + (left > 0 ? text("race.left", Integer.toString(left)) : verdict());
  }

  /** Whether all end at the same gradient. */
  public String verdict() {
    return text(race.lanes().stream().allMatch(race::agrees) ? "race.same" : "race.different");
  }

  /** The gradient at which the first one arrived. */
  @Override
  public List<String> equations(int position) {
    return arrived(ticks(position)).stream()
        .findFirst()
        .map(RaceNarration::gradient)
        .orElse(List.of());
  }

  private static List<String> gradient(Lane lane) {
    Target target = lane.trace().target();
    String relation = lane.trace().mode() == Mode.DIFFERENCES ? "\\approx" : "=";
    return target.wrt().stream()
        .map(
            wrt ->
                "\\frac{\\partial %s}{\\partial %s} %s %s"
                    .formatted(
                        MathName.latex(target.node().name()),
                        MathName.latex(wrt.name()),
                        relation,
                        Numbers.latex(lane.gradient().get(wrt))))
        .toList();
  }

  @Override
  public Figure figure(int position, Theme theme) {
    BigInteger ticks = ticks(position);
    return Figure.beneath(
        IntStream.range(0, drawings.size())
            .mapToObj(i -> drawings.get(i).figure(race.lanes().get(i).frame(ticks), theme))
            .toList(),
        GAP);
  }
}
