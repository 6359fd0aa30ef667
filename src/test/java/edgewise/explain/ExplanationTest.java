package edgewise.explain;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.graph.ComputationGraph;
import edgewise.strategy.Detail;
import edgewise.strategy.ForwardMode;
import edgewise.strategy.MergedPaths;
import edgewise.strategy.PathSum;
import edgewise.strategy.ReverseMode;
import edgewise.strategy.Step;
import edgewise.strategy.Strategy;
import edgewise.strategy.Target;
import edgewise.strategy.Trace;
import edgewise.text.Numbers;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scilab.forge.jlatexmath.TeXFormula;

class ExplanationTest {
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
  private static final Pattern UNRESOLVED =
      Pattern.compile("null|NaN|Infinity|[{}]|\\?\\?|  |[!！]|^ | $|\\.\\.|。。");
  private static final Pattern HALF_WIDTH =
      Pattern.compile("\\p{IsHan} ?[,;:?.]|[,;:?] ?\\p{IsHan}");

  /** Texts and formulas that have passed; many programs share them. */
  private static final Set<String> PASSED = new HashSet<>();

  static List<String> programs() {
    return Programs.all();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void everyStepOfEveryStrategyIsToldInWholeSentences(String program) {
    for (Trace trace : Programs.traces(program)) {
      for (int k : ExplainedTrace.positions(trace).toArray()) {
        Explanation explanation = Explanations.of(trace, k);
        String where = trace.mode() + " " + trace.detail() + " step " + k + " of " + program;
        for (Locale locale : LANGUAGES) {
          assertReads(explanation.title(locale), where);
          assertSentence(explanation.sentence(locale), locale, where);
          assertSentence(explanation.next(locale), locale, where);
          assertFalse(explanation.description(locale).contains("`"), where);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void everyFormulaCanBeTypeset(String program) {
    Set<String> formulas = new HashSet<>();
    for (Trace trace : Programs.traces(program)) {
      for (int k : ExplainedTrace.positions(trace).toArray()) {
        Explanation explanation = Explanations.of(trace, k);
        String where = trace.mode() + " step " + k + " of " + program;
        assertTrue(explanation.numbers().matches("(?s)(= |\\\\approx |\\\\begin).*"), where);
        assertTrue(explanation.numbersText().matches("[=≈] .*|.* → .*: [=≈] .*"), where);
        for (String text : List.of(explanation.formulaText(), explanation.numbersText())) {
          assertFalse(text.isBlank() || text.contains("null") || text.contains("  "), where);
        }
        formulas.add(explanation.formula());
        formulas.add(explanation.numbers());
      }
    }
    formulas.removeAll(PASSED);
    formulas.forEach(ExplanationTest::assertTypesets);
    PASSED.addAll(formulas);
  }

  @ParameterizedTest
  @MethodSource("programs")
  void theNumbersEndWithTheStepsResult(String program) {
    for (Trace trace : Programs.traces(program)) {
      for (int k : ExplainedTrace.positions(trace).skip(1).toArray()) {
        Step step = trace.steps().get(k - 1);
        String numbers = Explanations.of(trace, k).numbersText();
        boolean further =
            step instanceof Step.Probe
                || step instanceof Step.CountPaths
                || step instanceof Step.Lay
                || numbers.endsWith("⋯")
                || numbers.contains("→");
        String result = Numbers.display(step.value()).replace('−', '-');
        assertTrue(
            further || numbers.endsWith(" " + result), numbers + " of " + step + " in " + program);
      }
    }
  }

  @Test
  void theChainRuleIsShownInNamesAndInNumbers() {
    Explanation b = explained(new ReverseMode(), "adjoint of b");
    assertAll(
        () ->
            assertEquals(
                "\\frac{\\partial e}{\\partial b} = "
                    + "\\frac{\\partial e}{\\partial c} \\cdot \\frac{\\partial c}{\\partial b} + "
                    + "\\frac{\\partial e}{\\partial d} \\cdot \\frac{\\partial d}{\\partial b}",
                b.formula()),
        () -> assertEquals("= 2 \\cdot 1 + 3 \\cdot 1 = 5", b.numbers()),
        () -> assertEquals("∂e/∂b = ∂e/∂c · ∂c/∂b + ∂e/∂d · ∂d/∂b", b.formulaText()),
        () -> assertEquals("= 2 · 1 + 3 · 1 = 5", b.numbersText()),
        () ->
            assertEquals(
                "`b` reaches `e` in two ways, through `c` or through `d`: "
                    + "multiply along each, then add.",
                b.sentence(Locale.ENGLISH)));
  }

  @Test
  void namedCoefficientsAreMultipliedAsSumsThenAsNumbers() {
    ComputationGraph graph = Programs.graph("X=1; X -> Y : α=1, β=2, γ=3; Y -> Z : δ=1, ε=1, ζ=2");
    Target target = Target.ofAllInputs(graph, graph.outputs().getFirst());
    for (Strategy strategy : List.of(new ForwardMode(), new ReverseMode(), new MergedPaths())) {
      Trace trace = strategy.trace(target, Detail.NODE);
      Explanation last = Explanations.of(trace, trace.size());
      assertEquals("∂Z/∂X = (α + β + γ) · (δ + ε + ζ)", last.formulaText());
      assertEquals("= 6 · 4 = 24", last.numbersText());
    }
  }

  @Test
  void pathsThatNobodyCouldWalkAreCountedToTheLastDigit() {
    StringBuilder program = new StringBuilder("X0=1\n");
    for (int i = 0; i < 40; i++) {
      program.append("X" + i + " -> X" + (i + 1) + " : 1, 1, 1\n");
    }
    ComputationGraph graph = Programs.graph(program.toString());
    Target target = Target.ofAllInputs(graph, graph.node("X40").orElseThrow());
    Trace trace = new PathSum(2).trace(target, Detail.NODE);
    int counted = trace.size() - 3;
    assertTrue(
        Explanations.of(trace, counted)
            .sentence(Locale.ENGLISH)
            .contains("12 157 665 459 056 928 801".replace(' ', '\u202f')));
    assertTrue(
        Explanations.of(trace, counted)
            .numbers()
            .endsWith("12\\,157\\,665\\,459\\,056\\,928\\,801"));
  }

  @Test
  void englishIsSpokenOnAChineseMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
      assertEquals("undefined", new Wording(Locale.ROOT).get("undefined"));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Explanation explained(Strategy strategy, String title) {
    ComputationGraph graph = Programs.graph("a=2; b=1; c = a + b; d = b + 1; e = c*d");
    Trace trace =
        strategy.trace(Target.ofAllInputs(graph, graph.outputs().getFirst()), Detail.NODE);
    for (int k = 1; k <= trace.size(); k++) {
      Explanation explanation = Explanations.of(trace, k);
      if (explanation.title(Locale.ENGLISH).endsWith(title)) {
        return explanation;
      }
    }
    throw new AssertionError("no step is titled " + title);
  }

  private static void assertSentence(String sentence, Locale locale, String where) {
    if (!PASSED.add(sentence)) {
      return;
    }
    assertReads(sentence, where);
    assertEquals(0, sentence.chars().filter(c -> c == '`').count() % 2, sentence);
    boolean chinese = locale.equals(Locale.SIMPLIFIED_CHINESE);
    assertTrue(sentence.matches(chinese ? "(?s).*[。？]" : "(?s).*[.?]"), sentence);
    if (chinese) {
      String plain = Explanation.plain(sentence);
      assertFalse(HALF_WIDTH.matcher(plain).find(), sentence);
    } else {
      assertFalse(sentence.matches(".*\\p{IsHan}.*"), sentence);
      assertTrue(
          sentence.matches("[\\p{Lu}`\\d∞].*|(abs|relu|leakyrelu|gelu|log2|log10) .*"), sentence);
    }
  }

  private static void assertReads(String text, String where) {
    assertFalse(text.isBlank() || UNRESOLVED.matcher(text).find(), where + ": " + text);
  }

  private static void assertTypesets(String latex) {
    int depth = 0;
    for (char c : latex.replaceAll("\\\\[{}]", "").toCharArray()) {
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      assertTrue(depth >= 0, latex);
    }
    assertEquals(0, depth, latex);
    assertFalse(new TeXFormula(latex).root == null, latex);
  }
}
