package edgewise.ui.cost;

import edgewise.cost.Family;
import edgewise.strategy.GradientResult;
import edgewise.strategy.Mode;
import edgewise.strategy.Strategy;
import edgewise.strategy.Target;
import edgewise.strategy.Work;
import edgewise.study.DerivativeOptions;
import edgewise.study.ProgramStudy;
import edgewise.ui.state.LongRun;
import edgewise.ui.state.StudioState;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The current graph's place on the charts: the number of inputs by which it is differentiated, and
 * the cost of every strategy on it. Counted on a background thread, only while the lab is visible.
 */
final class HereMark {
  /** The largest graph that is counted; larger ones take too long. */
  private static final int MOST_NODES = 2000;

  private static final int MOST_INPUTS = 200;
  private static final List<Strategy> STRATEGIES = DerivativeOptions.everyStrategy();

  private final StudioState state;
  private final Runnable onCounted;
  private final LongRun counting = new LongRun();
  private boolean active;
  private ProgramStudy counted;
  private ChartContents.Here mark;

  HereMark(StudioState state, Runnable onCounted) {
    this.state = state;
    this.onCounted = onCounted;
    state.program().freshProperty().addListener(o -> count());
    state.program().studyProperty().addListener(o -> count());
  }

  /**
   * Starts or stops counting.
   *
   * @param isActive whether the lab is visible
   */
  void setActive(boolean isActive) {
    active = isActive;
    count();
  }

  /**
   * The current graph's place on a family's chart; null if it is outside the chart or not counted.
   */
  ChartContents.Here mark(Family family) {
    boolean inRange =
        mark != null
            && mark.inputs() >= family.smallest()
            && mark.inputs() <= FamilySizes.largest(family)
            && family != Family.CHAIN;
    return inRange && state.program().freshProperty().get() ? mark : null;
  }

  @SuppressWarnings("ReferenceEquality") // the study that was counted, not one that equals it
  private void count() {
    ProgramStudy study = state.program().studyProperty().get();
    if (!active || study == counted || !state.program().freshProperty().get()) {
      return;
    }
    counted = study;
    mark = null;
    Target target = study.trace().target();
    if (target.graph().nodes().size() > MOST_NODES || target.wrt().size() > MOST_INPUTS) {
      counting.cancel();
      onCounted.run();
      return;
    }
    counting.start(
        progress -> of(target),
        found -> {
          mark = found;
          onCounted.run();
        },
        e -> {
          throw new IllegalStateException(e);
        });
  }

  private static ChartContents.Here of(Target target) {
    Map<Mode, Work> work = new EnumMap<>(Mode.class);
    for (Strategy strategy : STRATEGIES) {
      work.put(strategy.mode(), GradientResult.of(strategy, target).work());
    }
    return new ChartContents.Here(target.wrt().size(), work);
  }
}
