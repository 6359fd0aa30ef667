package edgewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CostCommandTest {
  private record Run(int status, String out, String err) {}

  private static Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Edgewise.run(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Run(status, out.toString(), err.toString());
  }

  private static List<Map<String, String>> rows(String json) throws Exception {
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
  void jsonRowsHaveTheirKeysInOrder() throws Exception {
    Run run = run("cost", "--family", "fan-in", "--inputs", "10,200", "--format", "json");
    assertEquals("", run.err());
    assertEquals(0, run.status());
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
      boolean counted = row.get("strategy").equals("merged");
      assertEquals(counted, row.get("seconds").equals("null"), row.toString());
      assertEquals(!counted, row.get("measured").equals("true"), row.toString());
      boolean differences = row.get("strategy").equals("differences");
      assertEquals(differences, row.get("multiplications").equals("null"));
    }
    assertEquals("200", rows.get(7).get("passes"));
    assertEquals("1", rows.get(8).get("passes"));
    assertEquals("400", rows.get(9).get("passes"));
  }

  @Test
  void whatWouldTakeTooLongIsExtrapolatedAndSaysSo() throws Exception {
    Run run = run("cost", "--family", "product", "--inputs", "100000", "--format", "json");
    Map<String, String> forward = rows(run.out()).get(2);
    assertEquals("forward", forward.get("strategy"));
    assertEquals("false", forward.get("measured"));
    assertTrue(Double.parseDouble(forward.get("seconds")) > 0);
    Map<String, String> reverse = rows(run.out()).get(3);
    assertEquals("true", reverse.get("measured"));
    assertTrue(
        run("cost", "--family", "product", "--inputs", "100000").out().contains("  ~"));
  }

  /** 3^1000 edges: digits as text, which every reader of JSON takes. */
  @Test
  void aCountThatNoDoubleHoldsIsTold() throws Exception {
    Run run = run("cost", "--family", "chain", "--inputs", "1000", "--format", "json");
    Map<String, String> walked = rows(run.out()).getFirst();
    assertEquals(478, walked.get("paths").length());
    assertTrue(run.out().contains("\"edgeVisits\":\"13"), run.out());
    assertEquals("null", walked.get("seconds"));
    assertEquals("false", walked.get("measured"));
  }

  @Test
  void theTableAndCsvHaveARowAStrategy() {
    Run table = run("cost", "--family", "jacobian", "--outputs", "3", "--inputs", "2");
    assertEquals(6, table.out().strip().lines().count());
    Run csv =
        run("cost", "--family", "chain", "--inputs", "10", "--format", "csv");
    assertEquals(6, csv.out().strip().lines().count());
    assertTrue(csv.out().contains("chain,10,1,path-sum,1,590490,531441,59048,59049,"), csv.out());
    assertTrue(csv.out().contains("chain,10,1,merged,1,30,9,20,59049,,false"), csv.out());
  }

  @Test
  void aWrongCommandLineHasStatusTwoAndNoResult() {
    for (String[] wrong :
        List.of(
            new String[] {"cost", "--family", "sideways"},
            new String[] {"cost", "--inputs", "ten"},
            new String[] {"cost", "--inputs", "0"},
            new String[] {"cost", "--inputs", "-5"},
            new String[] {"cost", "--family", "chain", "--inputs", "2000000"},
            new String[] {"cost", "--family", "fan-in", "--outputs", "7"},
            new String[] {"cost", "--format", "yaml"},
            new String[] {"cost", "nonsense"})) {
      Run run = run(wrong);
      assertEquals(2, run.status(), String.join(" ", wrong));
      assertEquals("", run.out());
      assertFalse(run.err().isBlank());
    }
  }

  /** No machine that runs this test has 46 GB to spare for a tape and says so in one line. */
  @Test
  void tooLittleMemoryIsToldWithASizeThatFits() {
    if (edgewise.cost.Memory.available() < edgewise.cost.LargeRun.bytes(700_000_000)) {
      Run run = run("cost", "--family", "fan-in", "--inputs", "700000000");
      assertEquals(1, run.status());
      assertEquals("", run.out());
      assertTrue(run.err().matches("(?s)edgewise: 700000000 inputs need 46.2 GB .* try --inputs \\d+\n"), run.err());
    }
  }
}
