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
 * Where the graph of the moment lies on the charts: how many inputs it is differentiated by, and
 * what every strategy costs on it. Counted beside the JavaFX thread while the lab is looked at.
 */
final class HereMark {
  /** Strategies on larger graphs take too long to be run for a mark. */
  private static final int MOST_NODES = 2000;

  private static final int MOST_INPUTS = 200;
  private static final List<Strategy> STRATEGIES = DerivativeOptions.everyStrategy();

  private final StudioState state;
  private final Runnable whenCounted;
  private final LongRun counting = new LongRun();
  private boolean looking;
  private ProgramStudy counted;
  private ChartContents.Here mark;

  HereMark(StudioState state, Runnable whenCounted) {
    this.state = state;
    this.whenCounted = whenCounted;
    state.program().freshProperty().addListener(o -> count());
    state.program().studyProperty().addListener(o -> count());
  }

  /** Whether anybody looks. */
  void look(boolean now) {
    looking = now;
    count();
  }

  /** The mark on a family's chart; null where there is none. */
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
    if (!looking || study == counted || !state.program().freshProperty().get()) {
      return;
    }
    counted = study;
    mark = null;
    Target target = study.trace().target();
    if (target.graph().nodes().size() > MOST_NODES || target.wrt().size() > MOST_INPUTS) {
      counting.cancel();
      whenCounted.run();
      return;
    }
    counting.start(
        progress -> of(target),
        found -> {
          mark = found;
          whenCounted.run();
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
