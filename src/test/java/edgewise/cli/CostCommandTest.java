package edgewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CostCommandTest {
  private record Run(int status, String out, String err) {}

  private static Run run(String line) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Edgewise.run(new PrintWriter(out), new PrintWriter(err), line.split(" "));
    return new Run(status, out.toString(), err.toString());
  }

  private static List<Map<String, String>> rows(String json) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      assertEquals(JsonToken.START_ARRAY, parser.nextToken());
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        Map<String, String> row = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String key = parser.currentName();
          parser.nextToken();
          row.put(key, parser.getText());
        }
        rows.add(row);
      }
    }
    return rows;
  }

  @Test
  void aRowHasTheseKeysInThisOrderAndThereIsARowForEverySizeAndStrategy() throws IOException {
    Run run = run("cost --family fan-in --inputs 10,100 --format json");
    assertEquals(0, run.status(), run.err());
    List<Map<String, String>> rows = rows(run.out());
    assertEquals(10, rows.size());
    for (Map<String, String> row : rows) {
      assertEquals(
          List.of(
              "family",
              "inputs",
              "outputs",
              "strategy",
              "passes",
              "edgeVisits",
              "multiplications",
              "additions",
              "paths",
              "seconds",
              "measured"),
          List.copyOf(row.keySet()));
    }
    Map<String, String> reverse = rows.get(3);
    assertEquals("reverse", reverse.get("strategy"));
    assertEquals("10", reverse.get("inputs"));
    assertEquals("1", reverse.get("passes"));
    assertEquals("27", reverse.get("edgeVisits"));
    assertEquals("true", reverse.get("measured"));
    assertTrue(Double.parseDouble(reverse.get("seconds")) > 0);
    assertEquals("null", rows.get(4).get("multiplications"), "differences count no arithmetic");
    assertEquals("null", rows.get(1).get("seconds"), "merging is only counted");
  }

  @Test
  void theTableSaysWhatIsExtrapolated() {
    Run run = run("cost --family chain --inputs 60");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("chain, 60 stages, 1 output, 4.239E+28 paths"), run.out());
    assertTrue(run.out().contains("≈"), run.out());
  }

  @Test
  void csvHasAHeadAndARowForEach() {
    Run run = run("cost --family jacobian --inputs 3 --outputs 4 --format csv");
    List<String> lines = run.out().lines().toList();
    assertEquals(6, lines.size());
    assertTrue(lines.get(0).startsWith("family,inputs,outputs,strategy,passes,"));
    assertTrue(lines.get(3).startsWith("jacobian,3,4,forward,3,24,"), lines.get(3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cost --family spiral",
        "cost --inputs many",
        "cost --inputs 1",
        "cost --inputs 10,,20",
        "cost --inputs -5",
        "cost --inputs 99999999999",
        "cost --family chain --inputs 100001",
        "cost --outputs 3",
        "cost --family jacobian --outputs 0",
        "cost --format poem",
        "cost --nonsense",
        "cost somewhat"
      })
  void aWrongOptionIsToldWithStatusTwo(String line) {
    Run run = run(line);
    assertEquals(2, run.status(), run.err());
    assertEquals("", run.out());
    assertFalse(run.err().isEmpty());
  }
}
