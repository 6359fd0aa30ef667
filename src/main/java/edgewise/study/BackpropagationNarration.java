package edgewise.study;

import edgewise.figure.Figure;
import edgewise.figure.NeuronDrawing;
import edgewise.figure.Theme;
import edgewise.network.BackwardPass;
import edgewise.network.Quantity;
import edgewise.network.steps.Backpropagation;
import edgewise.network.steps.BackpropagationStep;
import edgewise.network.steps.BackpropagationTrace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The narration of a network's backpropagation: a step an equation, a phase each of the algorithm's
 * five steps (Nielsen, chapter 2), drawn as neurons.
 *
 * @param pass whose numbers are shown
 * @param trace the steps, and what is known after each
 * @param locale the language
 */
public record BackpropagationNarration(BackwardPass pass, BackpropagationTrace trace, Locale locale)
    implements Narration {

  /** The steps. */
  public List<BackpropagationStep> steps() {
    return trace.steps();
  }

  @Override
  public int size() {
    return steps().size();
  }

  @Override
  public List<Phase> phases() {
    List<BackpropagationStep> steps = steps();
    List<Phase> phases = new ArrayList<>();
    int from = 0;
    for (int k = 1; k <= steps.size(); k++) {
      BackpropagationStep step = steps.get(k - 1);
      if (k == steps.size() || steps.get(k).stage() != step.stage()) {
        phases.add(new Phase(step.stage().id(), step.stage().title(locale), from, k));
        from = k;
      }
    }
    return phases;
  }

  /** The last step taken; empty before the first. */
  public Optional<BackpropagationStep> step(int position) {
    Objects.checkIndex(position, size() + 1);
    return position == 0 ? Optional.empty() : Optional.of(steps().get(position - 1));
  }

  /**
   * The equation's title, with the name of the quantity if it is a single one, since many steps
   * have the same equation.
   */
  @Override
  public String title(int position) {
    return step(position)
        .map(
            step -> {
              List<Quantity> about = step.row() == 0 ? List.of() : step.about();
              String name = about.size() == 1 ? "  ·  " + name(step, about.getFirst()) : "";
              return step.equation().title(locale) + name;
            })
        .orElseGet(() -> Backpropagation.startTitle().in(locale));
  }

  private static String name(BackpropagationStep step, Quantity about) {
    return switch (step.equation()) {
      case INPUT, PRE_ACTIVATION, ACTIVATION -> about.name();
      case COST_SLOPE, BP1, CANCELLATION, BP2, BP3, BP4 -> about.derivativeName();
    };
  }

  @Override
  public String sentence(int position) {
    return step(position)
        .map(step -> step.sentence(locale))
        .orElseGet(() -> Backpropagation.startSentence().in(locale));
  }

  @Override
  public List<String> equations(int position) {
    return step(position).map(step -> List.of(step.indexForm(), step.numbers())).orElse(List.of());
  }

  @Override
  public Figure figure(int position, Theme theme) {
    return new NeuronDrawing(pass, theme).figure(trace.known(position), Set.of());
  }
}
