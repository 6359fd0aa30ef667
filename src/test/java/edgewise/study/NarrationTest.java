package edgewise.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import edgewise.figure.Theme;
import edgewise.graph.ComputationGraph;
import edgewise.language.Program;
import edgewise.lesson.Example;
import edgewise.network.Preset;
import edgewise.network.graph.Folding;
import edgewise.strategy.Target;
import edgewise.training.DataSource;
import edgewise.training.StandardSet;
import edgewise.training.Training;
import edgewise.training.TrainingSetup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a narration promises, of every example and every small network, in both languages. */
class NarrationTest {
  static Stream<Named<Narration>> narrations() {
    return Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)
        .flatMap(
            locale ->
                Stream.of(examples(locale), networks(locale), races(locale), runs(locale))
                    .flatMap(kind -> kind));
  }

  private static Stream<Named<Narration>> examples(Locale locale) {
    return Stream.of(Example.PRODUCT, Example.NINE_PATHS, Example.TWO_OUTPUTS, Example.SURVEY)
        .map(
            example -> {
              ProgramSetup empty = ProgramSetup.EMPTY.withText(example.program());
              ProgramSetup setup =
                  new ProgramSetup(
                      empty.text(),
                      DerivativeOptions.of(example.mode()),
                      example.target(),
                      example.wrt(),
                      empty.direction(),
                      empty.shape(),
                      empty.places());
              ProgramStudy study = ProgramStudy.of(setup, locale);
              return Named.of(example + " " + locale, study.narration());
            });
  }

  private static Stream<Named<Narration>> networks(Locale locale) {
    return Stream.of(Preset.SMALL, Preset.NOTATION)
        .map(
            preset -> {
              Folding folding = Folding.all(preset.network(), Folding.State.FOLDED);
              NetworkStudy study = NetworkStudy.of(NetworkSetup.of(preset), folding, true, locale);
              return Named.of(preset + " " + locale, study.narration());
            });
  }

  private static Stream<Named<Narration>> races(Locale locale) {
    return Stream.of(Example.PRODUCT, Example.SURVEY)
        .map(
            example -> {
              ComputationGraph graph = Program.parse(example.program()).graph();
              Target target = Target.ofAllInputs(graph, graph.outputs().getFirst());
              return Named.of(
                  "race on " + example + " " + locale, RaceNarration.of(target, locale));
            });
  }

  private static Stream<Named<Narration>> runs(Locale locale) {
    return Stream.of(StandardSet.XOR, StandardSet.MOONS)
        .map(
            set -> {
              Training training =
                  TrainingSetup.of(new DataSource.Standard(set, 1), false).training();
              training.epoch();
              training.step();
              return Named.of(
                  "training on " + set + " " + locale, TrainingNarration.of(training, locale));
            });
  }

  @ParameterizedTest
  @MethodSource("narrations")
  void everyPositionHasWordsAndAPicture(Narration narration) {
    for (int k = 0; k <= narration.size(); k++) {
      assertFalse(narration.title(k).isBlank(), "title " + k);
      assertFalse(narration.sentence(k).isBlank(), "sentence " + k);
      assertFalse(narration.figure(k, Theme.LIGHT).items().isEmpty(), "figure " + k);
      narration.equations(k).forEach(line -> assertFalse(line.isBlank()));
    }
    assertThrows(IndexOutOfBoundsException.class, () -> narration.title(narration.size() + 1));
  }

  @ParameterizedTest
  @MethodSource("narrations")
  void phasesCoverAllStepsInOrder(Narration narration) {
    List<Narration.Phase> phases = narration.phases();
    int end = 0;
    for (Narration.Phase phase : phases) {
      assertEquals(end, phase.from());
      assertFalse(phase.title().isBlank());
      end = phase.to();
      assertEquals(phase, narration.phase(end), "the phase of its last step");
    }
    assertEquals(narration.size(), end);
    assertEquals(Optional.of(phases.getFirst()), Optional.of(narration.phase(0)));
  }
}
