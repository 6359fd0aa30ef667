package edgewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.document.NetworkScreen;
import edgewise.network.Activation;
import edgewise.network.Cost;
import edgewise.network.Neuron;
import edgewise.network.Preset;
import edgewise.network.file.NetworkFile;
import edgewise.network.graph.Folding;
import edgewise.settings.SettingsFolder;
import edgewise.study.NetworkSetup;
import edgewise.ui.state.NetworkState;
import edgewise.ui.state.Tab;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The network edited by hand: undone by the keys, opened from files, with errors told. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
class NetworkEditingTest {
  private static final String FILE =
      """
      {"layers":[2,2,2],"activation":"tanh","cost":"quadratic",
       "weights":[[[0.1,0.2],[0.3,0.4]],[[0.5,0.6],[0.7,0.8]]],"biases":[[0.1,0.1],[0.2,0.2]],
       "sample":{"input":[0.05,0.1],"target":[0.01,0.99]},
       "training":{"data":"xor","learningRate":0.5,"batch":4,"epochs":1000,"seed":1}}
      """;

  @RegisterExtension final OpenStudios studios = new OpenStudios();
  @TempDir Path folder;
  private Studio studio;
  private Stage stage;
  private WindowRobot person;
  private NetworkState network;

  @Start
  void open(Stage opened) {
    stage = opened;
    studio = studios.add(Studio.first(SettingsFolder.at(folder.resolve("settings"))));
    stage.setScene(studio.scene(1280, 720));
    stage.show();
  }

  @BeforeEach
  void settle(QuickRobot robot) {
    person = new WindowRobot(robot, studio);
    person.settle();
    network = studio.state().network();
    robot.interact(() -> tab(Tab.NETWORK));
  }

  private void tab(Tab tab) {
    studio.state().appearance().tabProperty().set(tab);
  }

  private double weight(int l, int j, int k) {
    return network.studyProperty().get().network().weight(l, j, k);
  }

  private void undo() {
    person.press(KeyCode.CONTROL, KeyCode.Z);
  }

  private void redo() {
    person.press(KeyCode.CONTROL, KeyCode.Y);
  }

  private void openEditor(QuickRobot robot) {
    robot.interact(() -> robot.lookup("#network-edit").queryAs(ToggleButton.class).fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aWeightThatIsTypedIsOneEditAndSoAreLayersAndASeed(QuickRobot robot) {
    openEditor(robot);
    robot.clickOn("#network-w2_1_1");
    person.press(KeyCode.CONTROL, KeyCode.A);
    robot.write("1.25", 0);
    assertEquals(1.25, weight(2, 1, 1));
    robot.type(KeyCode.TAB);
    person.press(KeyCode.CONTROL, KeyCode.A);
    robot.write("-3", 0);
    assertEquals(-3, weight(2, 1, 2));
    undo();
    assertEquals(1.25, weight(2, 1, 1));
    assertEquals(0.1, weight(2, 1, 2));
    assertEquals("0.1", robot.lookup("#network-w2_1_2").queryAs(TextField.class).getText());
    assertTrue(robot.lookup("#network-w2_1_2").query().isFocused());
    undo();
    assertEquals(-0.5, weight(2, 1, 1));
    undo();
    redo();
    redo();
    redo();
    assertEquals(-3, weight(2, 1, 2));
    assertEquals(1.25, weight(2, 1, 1));
    robot.clickOn("#network-layers");
    person.press(KeyCode.CONTROL, KeyCode.A);
    robot.write("2-5-1", 0).type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(List.of(2, 5, 1), network.setupProperty().get().network().layers());
    assertTrue(robot.lookup("#network-layers").query().isFocused());
    undo();
    assertEquals(1.25, weight(2, 1, 1));
    assertEquals(List.of(3, 4, 2), network.setupProperty().get().network().layers());
  }

  @Test
  void everythingTheNumbersFollowFromIsUndoneAndHowItIsShownIsNot(QuickRobot robot) {
    openEditor(robot);
    NetworkSetup first = network.setupProperty().get();
    robot.interact(() -> network.open(Preset.SMALL));
    robot.interact(() -> network.goTo(4));
    robot.interact(() -> network.toggle(new Neuron(2, 1)));
    Folding folded = network.foldingProperty().get();
    robot.clickOn("#network-b2_1");
    person.press(KeyCode.CONTROL, KeyCode.A);
    robot.write("7", 0);
    robot.interact(() -> robot.lookup("#network-x2").queryAs(TextField.class).requestFocus());
    person.press(KeyCode.CONTROL, KeyCode.A);
    robot.write("9", 0);
    robot.interact(
        () -> {
          robot.lookup("#network-cost").<ComboBox<Cost>>queryAs(box()).setValue(Cost.CROSS_ENTROPY);
          robot
              .lookup("#network-hidden")
              .<ComboBox<Activation>>queryAs(box())
              .setValue(Activation.RELU);
        });
    assertEquals(Activation.RELU, network.setupProperty().get().network().hidden());
    undo();
    undo();
    assertEquals(Activation.SIGMOID, network.setupProperty().get().network().hidden());
    assertEquals(Cost.QUADRATIC, network.setupProperty().get().network().cost());
    assertEquals(9, network.setupProperty().get().sample().input()[1]);
    undo();
    assertEquals(0.1, network.setupProperty().get().sample().input()[1]);
    assertEquals(7, network.setupProperty().get().network().bias(2, 1));
    undo();
    assertEquals(NetworkSetup.of(Preset.SMALL), network.setupProperty().get());
    assertEquals(folded, network.foldingProperty().get());
    assertEquals(4, network.positionProperty().get());
    undo();
    assertEquals(first, network.setupProperty().get());
    assertEquals(Preset.NOTATION, network.presetProperty().get());
    redo();
    assertEquals(Preset.SMALL, network.presetProperty().get());
  }

  @Test
  void undoBelongsToTheTabInFront(QuickRobot robot) {
    MenuButton menu = robot.lookup("#menu").queryAs(MenuButton.class);
    String program = person.text();
    robot.interact(() -> network.open(Preset.CHAIN));
    assertFalse(item(menu, "menu-undo").isDisable());
    robot.interact(() -> tab(Tab.GRAPH));
    assertTrue(item(menu, "menu-undo").isDisable());
    robot.interact(() -> studio.state().program().setInput("a", 5));
    person.settle();
    robot.interact(() -> tab(Tab.NETWORK));
    undo();
    assertEquals(Preset.NOTATION, network.presetProperty().get());
    assertNotEquals(program, person.text());
    assertTrue(item(menu, "menu-undo").isDisable());
    assertFalse(item(menu, "menu-redo").isDisable());
    robot.interact(() -> tab(Tab.GRAPH));
    undo();
    person.settle();
    assertEquals(program, person.text());
    assertEquals(Preset.NOTATION, network.presetProperty().get());
  }

  @Test
  void aNetworkFileTakesThePlaceOfTheNetworkAndAWrongOneNothing(QuickRobot robot) throws Exception {
    Path file = Files.writeString(folder.resolve("net.JSON"), FILE);
    String program = person.text();
    robot.interact(
        () -> {
          tab(Tab.GRAPH);
          studio.fileDialogs().open(file, stage);
        });
    assertEquals(NetworkFile.read(FILE), network.setupProperty().get().file());
    assertEquals(Tab.NETWORK, studio.state().appearance().tabProperty().get());
    assertEquals(program, person.text());
    assertEquals(List.of(file), studio.documents().recentProperty().get());
    assertTrue(studio.documents().fileProperty().get().isEmpty(), "it is no document");
    undo();
    assertEquals(NetworkSetup.of(Preset.NOTATION), network.setupProperty().get());
    Path damaged =
        Files.writeString(folder.resolve("wrong.json"), FILE.replace("\"tanh\"", "\"tahn\""));
    NetworkScreen before = network.screenProperty().get();
    Platform.runLater(() -> studio.fileDialogs().open(damaged, stage));
    Fx.until(() -> robot.lookup("#dialog").tryQuery().isPresent());
    String told = robot.lookup("#dialog").queryAs(DialogPane.class).getContentText();
    assertTrue(
        told.contains(damaged + " cannot be opened as a network: at line 1, column 32"), told);
    assertTrue(told.contains("\"activation\" cannot be \"tahn\""), told);
    assertTrue(told.contains("What is open was left as it is."), told);
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(before, network.screenProperty().get());
  }

  @SuppressWarnings("unchecked")
  private static <E> Class<ComboBox<E>> box() {
    return (Class<ComboBox<E>>) (Class<?>) ComboBox.class;
  }

  private static MenuItem item(MenuButton menu, String id) {
    return menu.getItems().stream()
        .filter(item -> id.equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }
}
