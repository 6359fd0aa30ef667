package edgewise.document;

import edgewise.settings.SettingsFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A program that is killed: it saves two documents in turn until then, and tells of each. */
final class SavingForever {
  private SavingForever() {}

  /** The two documents, the same in every process. */
  static Document document(int turn) {
    return RandomDocuments.big(turn % 2);
  }

  /** Saves documents into the given file, or with a second argument keeps them in that folder. */
  public static void main(String[] args) throws DocumentException {
    Document[] documents = {document(0), document(1)};
    Path path = Path.of(args[0]);
    for (int turn = 0; true; turn++) {
      if (args.length == 1) {
        DocumentFile.write(path, documents[turn % 2]);
      } else {
        Autosave.in(SettingsFolder.at(path))
            .save(documents[turn % 2], Optional.of(Path.of(args[1])));
      }
      System.out.write('.');
      System.out.flush();
    }
  }

  /** Starts the program; its standard output is its progress, a byte a save. */
  static Process start(String... args) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                SavingForever.class.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
