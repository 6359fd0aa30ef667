package edgewise.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.language.Program;
import edgewise.strategy.Detail;
import edgewise.strategy.ReverseMode;
import edgewise.strategy.Target;
import edgewise.strategy.Trace;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** 0/0 is no number and is written as a word, and words have a language. */
class UndefinedTest {
  private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

  @Test
  void formulasSayItInTheLanguageAsked() {
    var graph = Program.parse("undefined = 0; y = undefined / undefined").graph();
    Trace trace =
        new ReverseMode()
            .trace(new Target(graph, graph.outputs().getFirst(), graph.inputs()), Detail.NODE);
    int undefinedCount = 0;
    for (int k = 1; k <= trace.size(); k++) {
      Explanation english = Explanations.of(trace, k);
      Explanation chinese = english.in(ZH);
      assertFalse(chinese.numbers().contains("\\text{undefined}"), chinese.numbers());
      assertEquals(english.numbers().contains("undef"), chinese.numbers().contains("无定义"));
      assertEquals(english.numbersText().contains("undef"), chinese.numbersText().contains("无定义"));
      assertEquals(english.formulaText(), chinese.formulaText(), "a name is no word");
      assertEquals(english.numbers(), english.in(Locale.ENGLISH).numbers());
      undefinedCount += chinese.numbers().contains("\\text{无定义}") ? 1 : 0;
    }
    assertTrue(undefinedCount > 2, "y and both of its partials are undefined: " + undefinedCount);
  }
}
