package edgewise.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import edgewise.cost.Row;
import edgewise.graph.Edge;
import edgewise.graph.Node;
import edgewise.strategy.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigInteger;
import java.util.List;

/**
 * Answers and steps as JSON. Numbers are doubles; those that JSON has no numeral for are strings.
 */
final class Json {
  private Json() {}

  /** One object, or an array of them where there are several targets. */
  static void answers(List<Answer> answers, Writer out) {
    try (JsonGenerator json = generator(out)) {
      if (answers.size() != 1) {
        json.writeStartArray();
      }
      for (Answer answer : answers) {
        answer(json, answer);
      }
      if (answers.size() != 1) {
        json.writeEndArray();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void answer(JsonGenerator json, Answer answer) throws IOException {
    json.writeStartObject();
    json.writeStringField("target", answer.question().target().name());
    number(json, "value", answer.value());
    json.writeObjectFieldStart("gradient");
    for (var entry : answer.gradient().entrySet()) {
      number(json, entry.getKey().name(), entry.getValue());
    }
    json.writeEndObject();
    json.writeStringField("mode", answer.mode().id());
    json.writeNumberField("passes", answer.work().passes());
    json.writeFieldName("edgeVisits");
    json.writeNumber(answer.work().edgeVisits());
    json.writeFieldName("multiplications");
    json.writeNumber(answer.countsArithmetic() ? answer.work().multiplications() : null);
    json.writeFieldName("additions");
    json.writeNumber(answer.countsArithmetic() ? answer.work().additions() : null);
    json.writeStringField("paths", answer.paths().toString());
    json.writeEndObject();
  }

  /** All rows as one array. */
  static void costs(List<Row> rows, Writer out) {
    try (JsonGenerator json = generator(out)) {
      json.writeStartArray();
      for (Row row : rows) {
        cost(json, row);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void cost(JsonGenerator json, Row row) throws IOException {
    boolean arithmetic = row.countsArithmetic();
    json.writeStartObject();
    json.writeStringField("family", row.family().id());
    json.writeNumberField("inputs", row.inputs());
    json.writeNumberField("outputs", row.family().outputs());
    json.writeStringField("strategy", row.strategy().id());
    json.writeNumberField("passes", row.work().passes());
    count(json, "edgeVisits", row.work().edgeVisits());
    count(json, "multiplications", arithmetic ? row.work().multiplications() : null);
    count(json, "additions", arithmetic ? row.work().additions() : null);
    json.writeStringField("paths", row.paths().toString());
    json.writeFieldName("seconds");
    if (row.timing().seconds().isPresent()) {
      json.writeNumber(row.timing().seconds().getAsDouble());
    } else {
      json.writeNull();
    }
    json.writeBooleanField("measured", row.timing().measured());
    json.writeEndObject();
  }

  /** A count that no double can hold is a string of its digits: readers of JSON choke on it else. */
  private static void count(JsonGenerator json, String key, BigInteger count) throws IOException {
    json.writeFieldName(key);
    if (count != null && count.bitLength() > Double.MAX_EXPONENT) {
      json.writeString(count.toString());
    } else {
      json.writeNumber(count);
    }
  }

  /** All steps as one array. */
  static void steps(Iterable<ToldStep> steps, Writer out) {
    try (JsonGenerator json = generator(out)) {
      json.writeStartArray();
      for (ToldStep told : steps) {
        step(json, told);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void step(JsonGenerator json, ToldStep told) throws IOException {
    Node node = told.step().node();
    List<Edge> edges = told.step().edges();
    json.writeStartObject();
    json.writeNumberField("step", told.number());
    json.writeStringField("phase", told.step().phase().id());
    json.writeStringField("action", told.step().action());
    json.writeStringField("node", node == null ? null : node.name());
    json.writeStringField("edge", edges.size() == 1 ? edges.getFirst().id() : null);
    number(json, "value", told.step().value());
    json.writeStringField("latex", told.latex());
    json.writeStringField("text", told.text());
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, String name, double value) throws IOException {
    json.writeFieldName(name);
    if (Double.isFinite(value)) {
      json.writeNumber(value);
    } else {
      json.writeString(Double.toString(value));
    }
  }

  private static JsonGenerator generator(Writer out) throws IOException {
    return new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }
}
