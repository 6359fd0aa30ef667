package edgewise.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import edgewise.graph.ComputationGraph;
import java.util.List;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.AbstractBaseGraph;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The walls of the house: which room may know which, and who may know which library. */
class ArchitectureTest {
  /** From the foundation up: a room may use only those before it. */
  private static final List<String> ROOMS =
      List.of(
          "graph",
          "language",
          "autodiff",
          "strategy",
          "explain",
          "network",
          "lesson",
          "layout",
          "figure",
          "export",
          "document",
          "cost",
          "ui",
          "cli");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("edgewise");

  @TestFactory
  Stream<DynamicTest> everyRoomUsesOnlyTheRoomsBelowIt() {
    return ROOMS.stream()
        .map(room -> DynamicTest.dynamicTest(room, () -> usesOnlyRoomsBelow(room)));
  }

  private static void usesOnlyRoomsBelow(String room) {
    String[] above =
        ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream()
            .map(r -> "edgewise." + r + "..")
            .toArray(String[]::new);
    if (above.length > 0) {
      check(
          noClasses()
              .that()
              .resideInAPackage("edgewise." + room + "..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(above));
    }
  }

  @Test
  void theLayoutKnowsNothingOfGraphsAndSteps() {
    check(
        noClasses()
            .that()
            .resideInAPackage("edgewise.layout..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("edgewise.graph..", "edgewise.strategy..", "edgewise.explain.."));
  }

  @Test
  void theRoomsThatDoNotDrawKnowNoPictures() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(
                "edgewise.graph..",
                "edgewise.language..",
                "edgewise.autodiff..",
                "edgewise.strategy..",
                "edgewise.explain..",
                "edgewise.network..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing.."));
  }

  @Test
  void aLibraryIsKnownToOneRoom() {
    onlyIn("javafx..", "edgewise.ui..");
    onlyIn("org.eclipse.elk..", "edgewise.layout..");
    onlyIn("org.scilab.forge..", "edgewise.figure..");
    onlyIn("org.jfree.chart..", "edgewise.ui.cost..", "edgewise.ui.network..");
    onlyIn("picocli..", "edgewise.cli..");
    onlyIn("atlantafx..", "edgewise.ui..");
    onlyIn(
        "com.fasterxml.jackson..", "edgewise.network..", "edgewise.document..", "edgewise.cli..");
    onlyIn(
        "org.jgrapht..",
        "edgewise.graph..",
        "edgewise.strategy..",
        "edgewise.language..",
        "edgewise.export..");
  }

  @Test
  void theGraphThatTheEngineRunsOnIsJGraphTs() {
    check(
        classes()
            .that()
            .areAssignableTo(ComputationGraph.class)
            .should()
            .beAssignableTo(Graph.class)
            .because("JGraphT's algorithms take it as it is, and no copy of it"));
    check(
        classes()
            .that()
            .haveFullyQualifiedName("edgewise.strategy.StrandGraph")
            .should()
            .beAssignableTo(AbstractBaseGraph.class)
            .because("merging removes and adds the vertices and edges of a JGraphT multigraph"));
  }

  private static void onlyIn(String library, String... rooms) {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(rooms)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library));
  }

  @Test
  void packagesHaveNoCycles() {
    check(slices().matching("edgewise.(*)..").should().beFreeOfCycles());
  }

  @Test
  void namesSayWhatAThingIs() {
    check(
        noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Data|Info)(\\$.*)?"));
  }

  @Test
  void everyRoomOfTheListIsSpelledAsInTheProgram() {
    assertFalse(CLASSES.isEmpty());
    CLASSES.stream()
        .map(c -> c.getPackageName().split("\\."))
        .filter(parts -> parts.length > 1)
        .forEach(parts -> assertTrue(ROOMS.contains(parts[1])));
  }

  /** A pulse that changes a list while a test looks through it would throw, now and then. */
  @Test
  void testsWaitAndLookOnTheJavaFxThread() {
    JavaClasses tests =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("edgewise");
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("edgewise.ui.Fx")
        .should()
        .callMethodWhere(target(owner(type(WaitForAsyncUtils.class))).and(target(name("waitFor"))))
        .check(tests);
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("edgewise.ui.QuickRobot")
        .should()
        .callConstructorWhere(target(owner(type(FxRobot.class))))
        .check(tests);
    noMethods().should().haveRawParameterTypes(FxRobot.class).check(tests);
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }
}
