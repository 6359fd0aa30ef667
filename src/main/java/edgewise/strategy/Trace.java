package edgewise.strategy;

import edgewise.graph.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A strategy's steps for a target, and the frame after any number of them. Immutable. {@link
 * #frame} folds the steps from the start, which costs microseconds for a thousand steps.
 */
public final class Trace {
  private static final int MILESTONE = 64;
  private final Mode mode;
  private final Target target;
  private final Detail detail;
  private final List<Step> steps;
  private final List<Span> spans;
  private final List<Work> milestones;

  private Trace(Mode mode, Target target, Detail detail, List<Step> steps) {
    this.mode = mode;
    this.target = target;
    this.detail = detail;
    this.steps = List.copyOf(steps);
    this.spans = Span.of(this.steps);
    this.milestones = milestones(this.steps);
  }

  static Trace of(Strategy strategy, Target target, Detail detail) {
    List<Step> steps = new ArrayList<>();
    strategy.run(target, detail, steps::add);
    return new Trace(strategy.mode(), target, detail, steps);
  }

  /**
   * This trace with its steps in another order, possibly with additional evaluations.
   *
   * @throws IllegalArgumentException if a step is missing
   */
  public Trace withSteps(List<Step> other) {
    Set<Step> all = Collections.newSetFromMap(new IdentityHashMap<>());
    all.addAll(other);
    if (!all.containsAll(steps)) {
      throw new IllegalArgumentException(other.size() + " steps without some of " + steps.size());
    }
    return new Trace(mode, target, detail, other);
  }

  /** The strategy's mode. */
  public Mode mode() {
    return mode;
  }

  /** The derivatives that it computes. */
  public Target target() {
    return target;
  }

  /** How fine the steps are. */
  public Detail detail() {
    return detail;
  }

  /** The steps in order. */
  public List<Step> steps() {
    return steps;
  }

  /** The number of steps; frames go from 0 to this number. */
  public int size() {
    return steps.size();
  }

  /** The phases in order; a new sweep or a new input's paths start a new one. */
  public List<Span> spans() {
    return spans;
  }

  /**
   * The frame after a number of steps.
   *
   * @param position from 0, nothing yet, to {@link #size}
   * @throws IndexOutOfBoundsException outside that range
   */
  public Frame frame(int position) {
    Objects.checkIndex(position, size() + 1);
    FrameFold fold = new FrameFold(target);
    for (Step step : steps.subList(0, position)) {
      fold.applyWithoutWork(step);
    }
    fold.work = work(position);
    return new Frame(fold, position);
  }

  /** The work after a number of steps, added up from the last milestone. */
  private Work work(int position) {
    int milestone = position / MILESTONE;
    Work work = milestones.get(milestone);
    for (Step step : steps.subList(milestone * MILESTONE, position)) {
      work = work.plus(step.work());
    }
    return work;
  }

  private static List<Work> milestones(List<Step> steps) {
    List<Work> milestones = new ArrayList<>(steps.size() / MILESTONE + 1);
    Work work = Work.NONE;
    milestones.add(work);
    for (int k = 1; k <= steps.size(); k++) {
      work = work.plus(steps.get(k - 1).work());
      if (k % MILESTONE == 0) {
        milestones.add(work);
      }
    }
    return milestones;
  }

  /** The frame at the end. */
  public Frame last() {
    return frame(size());
  }

  /**
   * A range of steps of one phase.
   *
   * @param phase of all of them
   * @param subject the seed, or the input whose paths are summed; null where there is none
   * @param from the index of the first step, from 0
   * @param to the index after the last
   */
  public record Span(Phase phase, Node subject, int from, int to) {
    private static List<Span> of(List<Step> steps) {
      List<Span> spans = new ArrayList<>();
      int from = 0;
      for (int i = 1; i <= steps.size(); i++) {
        if (i == steps.size() || starts(steps.get(i), steps.get(i - 1))) {
          Step first = steps.get(from);
          spans.add(new Span(first.phase(), opens(first) ? first.node() : null, from, i));
          from = i;
        }
      }
      return List.copyOf(spans);
    }

    private static boolean starts(Step step, Step before) {
      return step.phase() != before.phase() || opens(step);
    }

    private static boolean opens(Step step) {
      return step instanceof Step.Seed || step instanceof Step.CountPaths;
    }
  }
}
