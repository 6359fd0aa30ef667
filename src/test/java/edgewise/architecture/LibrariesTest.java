package edgewise.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static edgewise.architecture.House.check;
import static edgewise.architecture.House.within;

import edgewise.graph.ComputationGraph;
import org.jgrapht.Graph;
import org.jgrapht.graph.AbstractBaseGraph;
import org.junit.jupiter.api.Test;

/** Which room may name which library. */
class LibrariesTest {
  @Test
  void onlyTheWindowKnowsJavaFx() {
    onlyIn("javafx..", "lessons, exporters and commands run without a display", "ui");
    onlyIn("atlantafx..", "the look of controls is the window's", "ui");
    onlyIn("org.kordamp..", "icons are the window's", "ui");
    onlyIn(
        "org.fxmisc..",
        "the editor is the program pane's; keys and hints yield to it",
        "ui.keys",
        "ui.program",
        "ui.player");
  }

  @Test
  void drawingLibrariesHaveOneRoomEach() {
    onlyIn("org.eclipse.elk..", "the layout could then be another", "layout");
    onlyIn("org.scilab.forge..", "formulas are outlines to everybody else", "figure");
    onlyIn(
        "org.jfree..",
        "charts are the window's, dressed in one place",
        "ui.chart",
        "ui.cost",
        "ui.training",
        "ui.check");
  }

  @Test
  void formatsHaveTheirRooms() {
    onlyIn("picocli..", "arguments are the command line's", "cli");
    onlyIn("org.apache.commons.csv..", "people's tables are read in one place", "training.csv");
    onlyIn(
        "com.fasterxml.jackson..",
        "JSON is read and written with one set of limits, where a file is described",
        "json",
        "network.file",
        "training",
        "settings",
        "document",
        "cli");
  }

  @Test
  void theRoomsThatDoNotDrawKnowNoPictures() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(
                within(
                    "text",
                    "json",
                    "files",
                    "graph",
                    "language",
                    "autodiff",
                    "strategy",
                    "network",
                    "training",
                    "explain",
                    "cost"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..")
            .because("what a function is does not depend on how it is drawn"));
  }

  @Test
  void onlyTheRoomsOfGraphsNameJGraphT() {
    onlyIn(
        "org.jgrapht..",
        "everybody else asks the graph",
        "graph",
        "strategy",
        "language",
        "export");
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

  private static void onlyIn(String library, String because, String... rooms) {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(within(rooms))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library)
            .because(because));
  }
}
