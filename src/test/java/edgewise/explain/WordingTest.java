package edgewise.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.graph.Elementary;
import edgewise.graph.Pairwise;
import edgewise.strategy.Mode;
import edgewise.strategy.Phase;
import edgewise.strategy.Trace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class WordingTest {
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertEquals(new TreeSet<>(Wording.ENGLISH.keys()), new TreeSet<>(Wording.CHINESE.keys()));
  }

  @Test
  void bothLanguagesHaveTheSameGaps() {
    for (String key : Wording.ENGLISH.keys()) {
      assertEquals(gaps(Wording.ENGLISH.get(key)), gaps(Wording.CHINESE.get(key)), key);
    }
  }

  @Test
  void noTextIsLeftUntranslated() {
    for (String key : Wording.CHINESE.keys()) {
      String words = GAP.matcher(Wording.CHINESE.get(key)).replaceAll("");
      assertTrue(
          words.matches("(?s).*\\p{IsHan}.*") || !words.matches("(?s).*\\p{L}{3}.*"),
          key + " = " + words);
    }
  }

  @Test
  void everyTextIsUsed() {
    Recording recording = new Recording();
    for (String program : Programs.all()) {
      Programs.traces(program).forEach(trace -> explain(trace, recording));
    }
    for (String zero : List.of("1", "2", "3")) {
      Programs.traces(manyEdges(zero)).forEach(trace -> explain(trace, recording));
    }
    Set<String> unused = new TreeSet<>(recording.keys());
    unused.removeAll(recording.used);
    unused.removeIf(
        key ->
            key.matches("(mode|phase)\\..*|number\\..*|.*\\.function|why.undefined|description"));
    assertEquals(Set.of(), unused);
  }

  /** Ten parallel edges and ten users, for the counts in between. */
  private static String manyEdges(String coefficient) {
    StringBuilder program = new StringBuilder("x=1\n");
    for (int i = 1; i <= 10; i++) {
      program.append("h" + i + " = " + coefficient + "*x\n");
    }
    return program + "y = h1+h2+h3+h4+h5+h6+h7+h8+h9+h10";
  }

  private static void explain(Trace trace, Wording wording) {
    Titles.start(trace.mode()).in(wording);
    Sentences.start(trace.target(), trace.mode()).in(wording);
    ClosingSummary.of(trace).in(wording);
    for (int k = 1; k <= trace.size(); k++) {
      StepContext context = new StepContext(trace, k);
      Titles.of(context).in(wording);
      Sentences.of(context).in(wording);
      NextStepPreviews.of(context).in(wording);
    }
  }

  @Test
  void everyModeAndPhaseHasAName() {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
      for (Mode mode : Mode.values()) {
        assertFalse(Terms.mode(mode, locale).isBlank());
        assertFalse(Terms.description(mode, locale).isBlank());
      }
      for (Phase phase : Phase.values()) {
        assertFalse(Terms.phase(phase, locale).isBlank());
      }
    }
    assertEquals("反向扫描", Terms.phase(Phase.REVERSE, Locale.SIMPLIFIED_CHINESE));
    assertEquals("reverse sweep", Terms.phase(Phase.REVERSE, Locale.ENGLISH));
  }

  @Test
  void everySpanHasANameThatTellsSweepsApart() {
    Trace trace = Programs.traces("a=1; b=2; y = a*b").get(10);
    Set<String> names = new HashSet<>();
    trace.spans().forEach(span -> names.add(Terms.span(span, Locale.ENGLISH)));
    assertEquals(trace.spans().size(), names.size(), names.toString());
  }

  /** A new function needs no text of its own, so this reports and does not fail. */
  @Test
  void functionsWithoutATextOfTheirOwnAreReported(TestReporter reporter) {
    List<String> without = new ArrayList<>();
    for (Elementary function : Elementary.values()) {
      addIfWithout("evaluate." + function.symbol(), without);
      addIfWithout("differentiate." + function.symbol(), without);
    }
    for (Pairwise function : Pairwise.values()) {
      addIfWithout("evaluate." + function.symbol(), without);
      addIfWithout("differentiate." + function.symbol(), without);
    }
    if (!without.isEmpty()) {
      reporter.publishEntry("told in the general way", String.join(", ", without));
    }
  }

  private static void addIfWithout(String key, List<String> without) {
    if (Wording.ENGLISH.keys().stream().noneMatch(k -> k.equals(key) || k.startsWith(key + "."))) {
      without.add(key);
    }
  }

  @Test
  void theGeneralTextMakesAGoodSentenceOfAnyFunction() {
    String sentence =
        Phrase.of("differentiate.function")
            .with("function", LocalizedWord.of("versin"))
            .with("operand", LocalizedWord.name("x"))
            .with("partial", LocalizedWord.of("sin(`x`)"))
            .with("at", 0.5)
            .with("value", 0.4794)
            .in(Wording.ENGLISH);
    assertEquals(
        "The derivative of versin is sin(`x`); with `x` at 0.5 that comes to 0.4794.", sentence);
  }

  private static Set<String> gaps(String text) {
    Set<String> gaps = new TreeSet<>();
    Matcher gap = GAP.matcher(text);
    while (gap.find()) {
      gaps.add(gap.group(1).toLowerCase(Locale.ROOT));
    }
    return gaps;
  }

  /** English that remembers what it was asked for. */
  private static final class Recording extends Wording {
    private final Set<String> used = new HashSet<>();

    Recording() {
      super(Locale.ROOT);
    }

    @Override
    String get(String key) {
      used.add(key);
      return super.get(key);
    }
  }
}
