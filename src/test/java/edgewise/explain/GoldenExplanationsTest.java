package edgewise.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edgewise.graph.ComputationGraph;
import edgewise.lesson.Example;
import edgewise.strategy.Detail;
import edgewise.strategy.Evaluation;
import edgewise.strategy.FiniteDifferences;
import edgewise.strategy.ForwardMode;
import edgewise.strategy.MergedPaths;
import edgewise.strategy.PathSum;
import edgewise.strategy.Phase;
import edgewise.strategy.ReverseMode;
import edgewise.strategy.Step;
import edgewise.strategy.Strategy;
import edgewise.strategy.Target;
import edgewise.strategy.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything a student reads, as text to be read by us. Run {@code mvn test
 * -Dtest=GoldenExplanationsTest -Dedgewise.update=true} to write the files anew, and read the
 * difference.
 */
class GoldenExplanationsTest {
  private static final Path FOLDER = Path.of("src/test/resources/edgewise/explain");

  @ParameterizedTest
  @CsvSource({"PRODUCT,en", "PRODUCT,zh", "NINE_PATHS,en", "NINE_PATHS,zh"})
  void everyModeIsExplainedAsBefore(Example example, String language) throws IOException {
    ComputationGraph graph = Programs.graph(example.program());
    Target target = Target.ofAllInputs(graph, graph.outputs().getFirst());
    StringBuilder explained = new StringBuilder(example.program()).append('\n');
    for (Strategy strategy : strategies()) {
      for (Detail detail : Detail.values()) {
        Trace trace = strategy.trace(target, detail);
        explained
            .append("== ")
            .append(trace.mode().id())
            .append(", ")
            .append(detail)
            .append(" ==\n\n");
        explained.append(ExplainedTrace.of(trace, Locale.forLanguageTag(language)));
      }
    }
    compare(example.id() + "." + language + ".txt", explained.toString());
  }

  private static List<Strategy> strategies() {
    return List.of(
        new Evaluation(),
        new PathSum(),
        new MergedPaths(),
        new ForwardMode(),
        new ReverseMode(),
        new FiniteDifferences());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void operationsAreExplainedAsBefore(String language) throws IOException {
    StringBuilder explained = new StringBuilder();
    Programs.OPERATIONS.forEach(p -> explained.append(locally(p, language)));
    Programs.functions().forEach(p -> explained.append(locally(p, language)));
    compare("operations." + language + ".txt", explained.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void kinksAndNumbersThatAreNoneAreExplainedAsBefore(String language) throws IOException {
    StringBuilder explained = new StringBuilder();
    for (String program : Programs.KINKS) {
      explained.append(locally(program, language));
    }
    for (String program : Programs.IRREGULAR) {
      explained.append(locally(program, language));
      for (Strategy strategy : strategies().subList(1, 6)) {
        explained.append(explained(trace(program, strategy), language, false));
      }
    }
    compare("irregular." + language + ".txt", explained.toString());
  }

  /** Values and local partials. */
  private static String locally(String program, String language) {
    return "== " + program + "\n" + explained(trace(program, new Evaluation()), language, true);
  }

  private static Trace trace(String program, Strategy strategy) {
    ComputationGraph graph = Programs.graph(program);
    return strategy.trace(Target.ofAllInputs(graph, graph.outputs().getFirst()), Detail.NODE);
  }

  private static String explained(Trace trace, String language, boolean local) {
    StringBuilder out = new StringBuilder();
    for (int k = 1; k <= trace.size(); k++) {
      Step step = trace.steps().get(k - 1);
      boolean isLocal = step.phase() == Phase.EVALUATE || step.phase() == Phase.PARTIALS;
      if (isLocal == local) {
        Explanation explained = Explanations.of(trace, k);
        out.append("   ").append(explained.sentence(Locale.forLanguageTag(language))).append('\n');
        out.append("      ").append(explained.formulaText());
        out.append("  ").append(explained.numbersText()).append('\n');
      }
    }
    return out.append('\n').toString();
  }

  private static void compare(String file, String explained) throws IOException {
    Path golden = FOLDER.resolve(file);
    if (Boolean.getBoolean("edgewise.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, explained);
    }
    assertEquals(Files.readString(golden), explained, file);
  }
}
