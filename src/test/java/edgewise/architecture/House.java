package edgewise.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The program's rooms from the foundation up, and its classes as they were compiled. */
final class House {
  /** A room uses only those before it; those of one line below another stand in that order too. */
  static final List<String> ROOMS =
      List.of(
          "text",
          "json",
          "files",
          "graph",
          "language",
          "language.edit",
          "autodiff",
          "strategy",
          "network",
          "network.steps",
          "network.graph",
          "network.file",
          "training",
          "training.csv",
          "explain",
          "cost",
          "layout",
          "figure",
          "study",
          "settings",
          "document",
          "lesson",
          "exercise",
          "export.picture",
          "export.table",
          "export.code",
          "export.page",
          "export.graph",
          "ui.kit",
          "ui.keys",
          "ui.state",
          "ui.canvas",
          "ui.chart",
          "ui.graph",
          "ui.program",
          "ui.step",
          "ui.table",
          "ui.player",
          "ui.paths",
          "ui.cost",
          "ui.network",
          "ui.training",
          "ui.check",
          "ui.lesson",
          "ui.present",
          "ui.window",
          "cli");

  /** The rooms of the window that are a pane each: they do not know one another. */
  static final List<String> PANES =
      ROOMS.subList(ROOMS.indexOf("ui.graph"), ROOMS.indexOf("ui.window"));

  /** Everything but the tests. */
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("edgewise");

  private House() {}

  /** A room's package alone, without those inside it. */
  static String name(String room) {
    return "edgewise." + room;
  }

  /** Rooms' packages alone. */
  static String[] names(Stream<String> rooms) {
    return rooms.map(House::name).toArray(String[]::new);
  }

  /** Rooms with everything inside them. */
  static String[] within(String... rooms) {
    return Arrays.stream(rooms).map(room -> "edgewise." + room + "..").toArray(String[]::new);
  }

  /** Fails if a class breaks the rule; a room that is still empty breaks none. */
  static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }
}
