package edgewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.figure.ItemKey;
import edgewise.strategy.Mode;
import edgewise.ui.canvas.Presentable;
import edgewise.ui.graph.ProgramPresentable;
import edgewise.ui.keys.Command;
import edgewise.ui.kit.Texts;
import edgewise.ui.player.ProgramPlayer;
import edgewise.ui.present.PresenterPane;
import edgewise.ui.state.NetworkState;
import edgewise.ui.state.Tab;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The window without a mouse: in every pane the focus reaches every control, is seen on it, and
 * what it is on says in both languages what it is.
 */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
class FocusTest {
  private static final int MOST = 300;
  @RegisterExtension final OpenStudios studios = new OpenStudios();
  @TempDir Path folder;
  private Studio studio;
  private Scene scene;

  @Start
  void open(Stage stage) {
    studio = studios.first(folder, stage);
    scene = stage.getScene();
  }

  @BeforeEach
  void settle(QuickRobot robot) {
    new WindowRobot(robot, studio).settle();
    Fx.run(() -> studio.state().appearance().animatedProperty().set(false));
    Fx.run(() -> studio.state().program().goTo(8));
  }

  @Test
  void graphTableAndStep() {
    Fx.run(
        () ->
            studio
                .state()
                .program()
                .selection()
                .select(
                    new ItemKey.EdgeKey(
                        studio
                            .state()
                            .program()
                            .studyProperty()
                            .get()
                            .graph()
                            .edges()
                            .getFirst()
                            .id())));
    walk("graph");
    Fx.run(() -> studio.state().appearance().tabProperty().set(Tab.TABLE));
    walk("table");
  }

  @Test
  void costLab() {
    Fx.run(() -> studio.state().appearance().tabProperty().set(Tab.COST));
    for (String page : List.of("lab", "graph", "race", "explosion")) {
      Fx.run(() -> ((ButtonBase) Fx.find(scene, "#cost-" + page)).fire());
      walk("cost lab, " + page);
    }
  }

  @Test
  void drawersAndHelp() {
    for (Command drawer : new Command[] {Command.PATHS, Command.ELIMINATION}) {
      Fx.run(() -> studio.commands().run(drawer));
      walk(drawer.id());
      Fx.run(() -> studio.commands().run(drawer));
    }
  }

  @Test
  void tabLeavesTheProgramInBothDirections(QuickRobot robot) {
    Fx.run(() -> studio.commands().run(Command.PROGRAM));
    String text = studio.state().program().setup().textProperty().get();
    robot.type(KeyCode.TAB);
    assertFalse(scene.getFocusOwner() instanceof CodeArea);
    new WindowRobot(robot, studio).press(KeyCode.SHIFT, KeyCode.TAB);
    assertTrue(scene.getFocusOwner() instanceof CodeArea);
    assertEquals(text, studio.state().program().setup().textProperty().get());
  }

  @Test
  void arrowsChooseAmongWhatBelongsTogether(QuickRobot robot) {
    Fx.run(() -> Fx.find(scene, "#strategy-reverse").requestFocus());
    robot.type(KeyCode.UP);
    assertEquals(Mode.FORWARD, studio.state().program().setup().modeProperty().get());
    robot.type(KeyCode.DOWN);
    assertEquals(Mode.REVERSE, studio.state().program().setup().modeProperty().get());
  }

  @Test
  void arrowsChooseAmongTheViewsOfANetworkToo(QuickRobot robot) {
    Fx.run(() -> studio.state().appearance().tabProperty().set(Tab.NETWORK));
    Fx.run(() -> Fx.find(scene, "#network-backpropagation").requestFocus());
    robot.type(KeyCode.DOWN);
    assertEquals(NetworkState.View.CHECK, studio.state().network().viewProperty().get());
    robot.type(KeyCode.UP);
    assertEquals(NetworkState.View.BACKPROPAGATION, studio.state().network().viewProperty().get());
  }

  @Test
  void network() {
    Fx.run(() -> studio.state().appearance().tabProperty().set(Tab.NETWORK));
    for (NetworkState.View view : NetworkState.View.values()) {
      Fx.run(() -> studio.state().network().viewProperty().set(view));
      if (view == NetworkState.View.TRAINING) {
        Fx.until(() -> Fx.find(scene, "#train-curves-1") != null);
      }
      walk("network, " + view);
    }
    Fx.run(() -> studio.state().network().viewProperty().set(NetworkState.View.BACKPROPAGATION));
    Fx.run(() -> ((ButtonBase) Fx.find(scene, "#network-edit")).fire());
    walk("network, editor");
  }

  @Test
  void help() {
    Fx.run(() -> studio.commands().run(Command.HELP));
    walk("help");
  }

  @Test
  void presentersView() {
    Scene window = scene;
    PresenterPane[] presenter = new PresenterPane[1];
    Fx.run(
        () -> {
          Presentable lecture =
              new ProgramPresentable(studio.state(), () -> ProgramPlayer.bar(studio.state()));
          presenter[0] = new PresenterPane(studio.state(), lecture, Clock.systemUTC());
          presenter[0].getStylesheets().setAll(studio.root().getStylesheets());
          presenter[0].setStyle(studio.root().getStyle());
          scene = new Scene(presenter[0], 1280, 720);
          ((Stage) window.getWindow()).setScene(scene);
        });
    Fx.layout();
    walk("presenter");
    Fx.run(presenter[0]::close);
  }

  private void walk(String pane) {
    WaitForAsyncUtils.waitForFxEvents();
    Map<Node, List<WritableImage>> seen = new LinkedHashMap<>();
    Set<Node> wanted = new LinkedHashSet<>();
    Fx.run(
        () -> {
          collect(scene.getRoot(), wanted);
          Node first = wanted.iterator().next();
          first.requestFocus();
          for (int i = 0; i < MOST && (i == 0 || scene.getFocusOwner() != first); i++) {
            Node at = scene.getFocusOwner();
            List<WritableImage> images = new ArrayList<>(pictures(at));
            at.requestFocusTraversal(TraversalDirection.NEXT);
            images.addAll(pictures(at));
            seen.put(at, images);
          }
        });
    Set<Node> missed = new LinkedHashSet<>(wanted);
    missed.removeAll(seen.keySet());
    // Of a group the focus reaches the one that is chosen; arrows up and down reach the others.
    missed.removeIf(
        node ->
            node instanceof ToggleButton toggle
                && toggle.getToggleGroup() != null
                && seen.containsKey((Node) toggle.getToggleGroup().getSelectedToggle()));
    assertEquals(Set.of(), missed, pane + ": never reached");
    seen.forEach(
        (node, images) -> {
          boolean differs =
              !same(images.get(0), images.get(2)) || !same(images.get(1), images.get(3));
          assertTrue(differs, pane + ": nobody sees that the focus is on " + node);
        });
    for (Locale language : Texts.LANGUAGES) {
      Fx.run(() -> studio.state().texts().localeProperty().set(language));
      Set<Node> now = new LinkedHashSet<>();
      Fx.run(() -> collect(scene.getRoot(), now));
      List<Node> mute = now.stream().filter(node -> spoken(node).isBlank()).toList();
      assertEquals(List.of(), mute, pane + ", " + language + ": these are mute");
    }
    Fx.run(() -> studio.state().texts().localeProperty().set(Locale.ENGLISH));
  }

  /** Itself, and with what is around it: a frame may show that the focus is within. */
  private static List<WritableImage> pictures(Node node) {
    return List.of(node.snapshot(null, null), node.getParent().snapshot(null, null));
  }

  private static boolean same(WritableImage one, WritableImage other) {
    int width = (int) one.getWidth();
    int height = (int) one.getHeight();
    if (width != (int) other.getWidth() || height != (int) other.getHeight()) {
      return false;
    }
    int[] a = new int[width * height];
    int[] b = new int[width * height];
    one.getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), a, 0, width);
    other
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), b, 0, width);
    return Arrays.equals(a, b);
  }

  private static void collect(Parent parent, Set<Node> found) {
    for (Node node : parent.getChildrenUnmodifiable()) {
      if (node.isVisible() && !node.isDisabled()) {
        if (node.isFocusTraversable()) {
          found.add(node);
        }
        if (node instanceof Parent inner) {
          collect(inner, found);
        }
      }
    }
  }

  private String spoken(Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      return labeled.getText();
    }
    return Fx.all(scene.getRoot(), ".label").stream()
        .filter(label -> label instanceof Label l && l.getLabelFor() == node)
        .map(label -> ((Label) label).getText())
        .findFirst()
        .orElse("");
  }
}
