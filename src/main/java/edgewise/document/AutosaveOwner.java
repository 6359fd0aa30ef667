package edgewise.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import edgewise.files.FileBytes;
import edgewise.json.JsonException;
import edgewise.json.JsonFields;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The process that wrote an autosave file, and when: an additional key of the document in the same
 * file, so that document and origin always belong together.
 *
 * @param pid the process's number
 * @param started when the process did
 * @param when it was kept
 * @param origin the file that the document is from, if it has one
 */
record AutosaveOwner(long pid, Instant started, Instant when, Optional<Path> origin) {
  private static final String KEY = "autosave";

  /**
   * The tolerance of start times: systems report them in hundredths of seconds, and shift them when
   * the clock is set.
   */
  private static final Duration TOLERANCE = Duration.ofMinutes(1);

  /** The owner for this process and the current time. */
  static AutosaveOwner now(Optional<Path> origin) {
    ProcessHandle process = ProcessHandle.current();
    return new AutosaveOwner(
        process.pid(),
        process.info().startInstant().orElse(Instant.EPOCH),
        Instant.now(),
        origin.map(Path::toAbsolutePath));
  }

  /**
   * Whether that process is still running. Its start time is compared too, since process ids are
   * reused.
   */
  boolean isRunning() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .map(process -> process.info().startInstant().orElse(Instant.EPOCH))
        .filter(start -> Duration.between(start, started).abs().compareTo(TOLERANCE) < 0)
        .isPresent();
  }

  /** Writes the owner as a key of a document. */
  void write(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(KEY);
    json.writeNumberField("pid", pid);
    json.writeStringField("started", started.toString());
    json.writeStringField("when", when.toString());
    json.writeStringField(
        "origin", origin.map(Path::toString).map(JsonFields::wellFormed).orElse(""));
    json.writeEndObject();
  }

  /** Reads the owner from a document's bytes. */
  static AutosaveOwner read(byte[] bytes) throws JsonException {
    Draft draft = new Draft();
    JsonFields.forEachKey(
        JsonFields.utf8(bytes),
        (key, json) -> {
          if (key.equals(KEY)) {
            JsonFields.forEachKey(key, json, draft::readValue);
          } else {
            json.skipChildren();
          }
        });
    if (draft.started == null || draft.when == null) {
      throw new JsonException("wrong", 1, 1, KEY);
    }
    return new AutosaveOwner(draft.pid, draft.started, draft.when, draft.origin);
  }

  private static final class Draft {
    private long pid;
    private Instant started;
    private Instant when;
    private Optional<Path> origin = Optional.empty();

    void readValue(String key, JsonParser json) throws IOException, JsonException {
      switch (key) {
        case "pid" -> pid = (long) JsonFields.number(key, json);
        case "started" -> started = instant(key, json);
        case "when" -> when = instant(key, json);
        case "origin" -> origin = FileBytes.path(JsonFields.text(key, json));
        default -> json.skipChildren();
      }
    }

    private static Instant instant(String key, JsonParser json) throws IOException, JsonException {
      try {
        return Instant.parse(JsonFields.text(key, json));
      } catch (DateTimeParseException e) {
        throw JsonFields.unexpectedValue(key, json);
      }
    }
  }
}
