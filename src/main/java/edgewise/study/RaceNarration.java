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
 * The narration of a race: one step for each tick of the clock, one phase for each time at which a
 * lane finishes, and the graphs of the lanes one below the other. A race may have more ticks than
 * an int can count: then the last position is the end of the race.
 *
 * @param race with its lanes
 * @param drawings of the lanes, in their order
 * @param locale the language of the texts
 */
public record RaceNarration(Race race, List<GraphDrawing> drawings, Locale locale)
    implements Narration {
  private static final int MOST_DIGITS = 12;
  private static final double GAP = 24;

  /** Copies the drawings. */
  public RaceNarration {
    drawings = List.copyOf(drawings);
  }

  /**
   * The race of all strategies on a target. Graphs are laid out from left to right, without
   * numbers.
   */
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

  /** The number of ticks that have passed at a position. */
  public BigInteger ticks(int position) {
    Objects.checkIndex(position, size() + 1);
    return position == size() ? race.length() : BigInteger.valueOf(position);
  }

  private List<Lane> finished(BigInteger ticks) {
    return race.lanes().stream()
        .filter(lane -> lane.isFinished(ticks))
        .sorted(Comparator.comparing(Lane::length))
        .toList();
  }

  /**
   * One phase up to each finish. Lanes that finish together share a phase, which has the id of the
   * first of them.
   */
  @Override
  public List<Phase> phases() {
    List<Phase> phases = new ArrayList<>();
    int from = 0;
    for (Lane lane : finished(race.length())) {
      int to = position(lane.length());
      if (to > from) {
        List<Lane> tied =
            race.lanes().stream().filter(other -> position(other.length()) == to).toList();
        String id = tied.getFirst().trace().mode().id();
        phases.add(new Phase(id, names(tied), from, to));
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

  private String text(String key, String... arguments) {
    return NarrationTexts.get(locale, key, arguments);
  }

  @Override
  public String title(int position) {
    return text("race.clock", CountLabels.of(ticks(position), MOST_DIGITS, locale));
  }

  /** The lanes that have finished, and at the end whether all have the same gradient. */
  @Override
  public String sentence(int position) {
    List<Lane> finished = finished(ticks(position));
    int remaining = race.lanes().size() - finished.size();
    if (finished.isEmpty()) {
      return text(position == 0 ? "race.start" : "race.nobody");
    }
    return text("race.arrived", names(finished))
        + (remaining > 0 ? text("race.left", Integer.toString(remaining)) : gradientComparison());
  }

  /** A sentence that says whether all lanes have the same gradient. */
  public String gradientComparison() {
    return text(race.lanes().stream().allMatch(race::agrees) ? "race.same" : "race.different");
  }

  /** The gradient of the lane that finished first; empty before. */
  @Override
  public List<String> equations(int position) {
    return finished(ticks(position)).stream()
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
