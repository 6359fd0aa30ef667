package edgewise.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import edgewise.cost.CostRow;
import edgewise.graph.Edge;
import edgewise.graph.Node;
import edgewise.json.JsonWriter;
import edgewise.strategy.GradientResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes results, steps and costs as JSON. Numbers are doubles; those that JSON has no numeral for
 * are strings.
 */
final class ResultJson {
  private ResultJson() {}

  /** One object, or an array of them where there are several targets. */
  static void results(List<GradientResult> results, Writer out) {
    try (JsonGenerator json = JsonWriter.generator(out)) {
      if (results.size() != 1) {
        json.writeStartArray();
      }
      for (GradientResult result : results) {
        result(json, result);
      }
      if (results.size() != 1) {
        json.writeEndArray();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void result(JsonGenerator json, GradientResult result) throws IOException {
    json.writeStartObject();
    json.writeStringField("target", result.target().node().name());
    JsonWriter.number(json, "value", result.value());
    json.writeObjectFieldStart("gradient");
    for (var entry : result.gradient().entrySet()) {
      JsonWriter.number(json, entry.getKey().name(), entry.getValue());
    }
    json.writeEndObject();
    json.writeStringField("mode", result.mode().id());
    json.writeNumberField("passes", result.work().passes());
    json.writeFieldName("edgeVisits");
    json.writeNumber(result.work().edgeVisits());
    json.writeFieldName("multiplications");
    json.writeNumber(result.countsArithmetic() ? result.work().multiplications() : null);
    json.writeFieldName("additions");
    json.writeNumber(result.countsArithmetic() ? result.work().additions() : null);
    json.writeStringField("paths", result.paths().toString());
    json.writeEndObject();
  }

  /** All steps as one array. */
  static void steps(Iterable<ExplainedStep> steps, Writer out) {
    try (JsonGenerator json = JsonWriter.generator(out)) {
      json.writeStartArray();
      for (ExplainedStep step : steps) {
        step(json, step);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void step(JsonGenerator json, ExplainedStep step) throws IOException {
    Node node = step.step().node();
    List<Edge> edges = step.step().edges();
    json.writeStartObject();
    json.writeNumberField("step", step.number());
    json.writeStringField("phase", step.step().phase().id());
    json.writeStringField("action", step.step().action());
    json.writeStringField("node", node == null ? null : node.name());
    json.writeStringField("edge", edges.size() == 1 ? edges.getFirst().id() : null);
    JsonWriter.number(json, "value", step.step().value());
    json.writeStringField("latex", step.latex());
    json.writeStringField("text", step.text());
    json.writeEndObject();
  }

  /** All costs as one array. */
  static void costs(Iterable<CostRow> rows, Writer out) {
    try (JsonGenerator json = JsonWriter.generator(out)) {
      json.writeStartArray();
      for (CostRow row : rows) {
        cost(json, row);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void cost(JsonGenerator json, CostRow row) throws IOException {
    var work = row.count().work();
    json.writeStartObject();
    json.writeStringField("family", row.family().id());
    json.writeNumberField("inputs", row.size());
    json.writeNumberField("outputs", row.outputs());
    json.writeStringField("strategy", row.strategy().id());
    json.writeNumberField("passes", work.passes());
    json.writeFieldName("edgeVisits");
    json.writeNumber(work.edgeVisits());
    json.writeFieldName("multiplications");
    json.writeNumber(row.countsArithmetic() ? work.multiplications() : null);
    json.writeFieldName("additions");
    json.writeNumber(row.countsArithmetic() ? work.additions() : null);
    json.writeStringField("paths", row.count().paths().toString());
    if (row.seconds().isPresent()) {
      JsonWriter.number(json, "seconds", row.seconds().getAsDouble());
    } else {
      json.writeNullField("seconds");
    }
    json.writeBooleanField("measured", row.measured());
    json.writeEndObject();
  }
}
