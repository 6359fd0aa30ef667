package edgewise.ui.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.network.Network;
import edgewise.network.file.NetworkFile;
import edgewise.training.OutputSurface;
import edgewise.training.TrainingExample;
import edgewise.training.TrainingMoment;
import edgewise.training.TrainingSetup;
import edgewise.ui.kit.Look;
import edgewise.ui.player.PlayerBar;
import edgewise.ui.state.StudioState;
import edgewise.ui.window.Fx;
import edgewise.ui.window.QuickRobot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.ActionEvent;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Learning in the window: what a person presses, and what is then on screen. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
class TrainingPaneTest {
  @TempDir private Path folder;
  private StudioState state;
  private TrainingPane pane;
  private TrainingSession session;

  @Start
  void start(Stage stage) {
    state = new StudioState();
    pane = new TrainingPane(state, PlayerBar::new);
    session = pane.session();
    StackPane root = new StackPane(pane);
    root.getStyleClass().addAll("studio", "light");
    root.getStylesheets().add(Look.class.getResource("studio.css").toExternalForm());
    root.setStyle(Look.style(state.appearance().themeProperty().get()));
    stage.setScene(new Scene(root, 1100, 700));
    stage.show();
  }

  private void settle() {
    Fx.until(() -> !session.isBusy() && !session.playingProperty().get());
  }

  private RunSnapshot shot() {
    return session.snapshotsProperty().get().getFirst();
  }

  private static String where(QuickRobot robot) {
    return robot.lookup("#train-where").queryAs(Label.class).getText();
  }

  private void choose(QuickRobot robot, String data) {
    MenuButton menu = robot.lookup("#train-data").queryAs(MenuButton.class);
    MenuItem item =
        menu.getItems().stream()
            .filter(i -> ("train-data-" + data).equals(i.getId()))
            .findFirst()
            .orElseThrow();
    robot.interact(item::fire);
    settle();
  }

  private void press(QuickRobot robot, String button, int times) {
    robot.interact(
        () -> {
          for (int i = 0; i < times; i++) {
            robot.lookup(button).queryAs(Button.class).fire();
          }
        });
    settle();
  }

  @Test
  void stepAndEpochAreCountedAndRunEndsAfterItsEpochs(QuickRobot robot) {
    choose(robot, "moons");
    robot.clickOn("#train-next");
    settle();
    assertEquals("epoch 0 · step 1", where(robot));
    robot.clickOn("#train-epoch");
    settle();
    assertEquals("epoch 1 · step 10", where(robot));
    TextField epochs = robot.lookup("#train-epochs").queryAs(TextField.class);
    robot.interact(() -> epochs.setText("40"));
    robot.clickOn("#train-epochs").type(KeyCode.ENTER);
    settle();
    assertEquals("epoch 0 · step 0", where(robot));
    robot.clickOn("#train-play");
    Fx.until(() -> shot().moment().epoch() == 40);
    settle();
    assertEquals("epoch 40 · step 400", where(robot));
    assertTrue(shot().moment().accuracy().orElseThrow() > 0.9);
  }

  @Test
  void pauseStopsAtOnceAndWhatIsShownStays(QuickRobot robot) {
    robot.interact(() -> session.paceProperty().set(Pace.HUNDRED));
    robot.interact(() -> robot.lookup("#train-epochs").queryAs(TextField.class).setText("900000"));
    robot.clickOn("#train-epochs").type(KeyCode.ENTER);
    settle();
    robot.clickOn("#train-play");
    Fx.until(() -> shot().moment().step() > 0);
    robot.clickOn("#train-play");
    settle();
    int paused = shot().moment().step();
    WaitForAsyncUtils.waitForFxEvents(20);
    assertEquals(paused, shot().moment().step());
    assertTrue(shot().moments().size() <= 1025);
  }

  @Test
  void theTimelineRestoresAMomentBitForBit(QuickRobot robot) {
    choose(robot, "circles");
    press(robot, "#train-epoch", 3);
    TrainingMoment then = shot().moment();
    OutputSurface drawn = shot().outputSurface().orElseThrow();
    var confusion = shot().confusion();
    var network = shot().network();
    press(robot, "#train-epoch", 20);
    assertFalse(network.equals(shot().network()));
    Node timeline = robot.lookup("#train-scrubber").query();
    robot.interact(() -> timeline.executeAccessibleAction(AccessibleAction.SET_VALUE, then.step()));
    settle();
    assertEquals("epoch 3 · step " + then.step(), where(robot));
    assertEquals(then, shot().moment());
    assertEquals(network, shot().network());
    assertEquals(drawn, shot().outputSurface().orElseThrow());
    assertEquals(confusion, shot().confusion());
    List<TrainingMoment> whole = shot().moments();
    robot.interact(() -> timeline.executeAccessibleAction(AccessibleAction.SET_VALUE, 0));
    settle();
    press(robot, "#train-epoch", 23);
    assertEquals(whole, shot().moments());
  }

  @Test
  void theSlowNeuronsTwoStartsLearnBesideEachOther(QuickRobot robot) {
    choose(robot, "slow_neuron");
    press(robot, "#train-epoch", 150);
    assertEquals(2, session.snapshotsProperty().get().size());
    assertTrue(title(robot, 2).contains("output 0.9334"), title(robot, 2));
    press(robot, "#train-epoch", 150);
    assertTrue(title(robot, 1).contains("output 0.09396"), title(robot, 1));
    assertTrue(title(robot, 2).contains("output 0.2028"), title(robot, 2));
    robot.interact(() -> state.texts().localeProperty().set(Locale.SIMPLIFIED_CHINESE));
    assertTrue(title(robot, 2).contains("输出 0.2028"), title(robot, 2));
  }

  private static String title(QuickRobot robot, int run) {
    return robot.lookup("#run-" + run + " .run-title").queryAs(Label.class).getText();
  }

  @Test
  void twoRunsOfOneSetupDifferByTheirSeeds(QuickRobot robot) {
    robot.clickOn("#train-compare");
    settle();
    assertEquals(2, session.snapshotsProperty().get().size());
    TextField seed = robot.lookup("#train-seed-2").queryAs(TextField.class);
    assertEquals("2", seed.getText());
    robot.interact(() -> seed.setText("1"));
    robot.clickOn("#train-seed-2").type(KeyCode.ENTER);
    settle();
    press(robot, "#train-epoch", 5);
    List<RunSnapshot> shots = session.snapshotsProperty().get();
    assertEquals(shots.get(0).moments(), shots.get(1).moments());
  }

  @Test
  void numbersThatRunAwayStopTheRunWithASentence(QuickRobot robot) throws Exception {
    choose(robot, "moons");
    robot.interact(
        () -> {
          robot.lookup("#train-activation").<ComboBox<Object>>query().getSelectionModel().select(2);
          robot.lookup("#train-rate").queryAs(TextField.class).setText("1e200");
        });
    robot.clickOn("#train-rate").type(KeyCode.ENTER);
    settle();
    robot.clickOn("#train-play");
    Fx.until(() -> shot().stopped());
    settle();
    String told = robot.lookup("#remark-1").queryAs(Label.class).getText();
    assertTrue(told.startsWith("Epoch 1, batch ") && told.contains("is kept"), told);
    assertFalse(session.playingProperty().get());
    assertTrue(shot().moments().size() >= 1);
    shoot(robot, "training-runaway");
    Node timeline = robot.lookup("#train-scrubber").query();
    robot.interact(() -> session.goTo(0));
    settle();
    assertEquals(0.0, timeline.queryAccessibleAttribute(AccessibleAttribute.VALUE));
  }

  @Test
  void aNetworkFileIsLearnedFromWhereItStands(QuickRobot robot) {
    NetworkFile file =
        NetworkFile.read(
            "{\"layers\":[2,2,2],\"activation\":\"sigmoid\",\"cost\":\"quadratic\","
                + "\"weights\":[[[0.1,0.2],[0.3,0.4]],[[0.5,0.6],[0.7,0.8]]],"
                + "\"biases\":[[0.1,0.1],[0.2,0.2]],\"training\":{\"data\":\"xor\","
                + "\"learningRate\":0.5,\"batch\":4,\"epochs\":1000,\"seed\":1}}");
    robot.interact(() -> state.network().open(file));
    settle();
    assertEquals(file.network(), shot().network());
    assertEquals("0.5", robot.lookup("#train-rate").queryAs(TextField.class).getText());
    assertEquals("1000", robot.lookup("#train-epochs").queryAs(TextField.class).getText());
    NetworkFile other =
        new NetworkFile(file.network().withBias(2, 1, 5), file.sample(), file.training());
    robot.interact(() -> state.network().open(other));
    settle();
    assertEquals(other.network(), shot().network(), "the same setup, another network");
  }

  @Test
  void whatIsLearnedIsKeptWithWhatIsOpenAndBegunAnew(QuickRobot robot) {
    robot.interact(() -> session.start(TrainingExample.SLOW_NEURON.setups()));
    settle();
    List<TrainingSetup> slow = state.network().trainingProperty().get();
    assertEquals(2, slow.size());
    TextField rate = robot.lookup("#train-rate").queryAs(TextField.class);
    robot.interact(
        () -> {
          session.start(TrainingExample.MOONS.setups());
          rate.setText("0.25");
          rate.fireEvent(new ActionEvent());
        });
    settle();
    List<TrainingSetup> moons = state.network().trainingProperty().get();
    assertEquals(0.25, moons.getFirst().plan().learningRate());
    robot.interact(() -> state.network().trainingProperty().set(slow));
    settle();
    assertEquals(
        List.of(Network.neuron(0.6, 0.9), Network.neuron(2, 2)),
        session.snapshotsProperty().get().stream().map(RunSnapshot::network).toList());
    robot.interact(() -> state.network().trainingProperty().set(List.of()));
    settle();
    assertEquals("xor", session.setupsProperty().get().getFirst().data().name());
  }

  @Test
  void aWrongNumberIsMarkedAndChangesNothing(QuickRobot robot) {
    TextField rate = robot.lookup("#train-rate").queryAs(TextField.class);
    List<TrainingSetup> before = session.setupsProperty().get();
    for (String wrong : List.of("fast", "0", "-1", "1e999")) {
      robot.interact(() -> rate.setText(wrong));
      robot.clickOn("#train-rate").type(KeyCode.ENTER);
      assertEquals(before, session.setupsProperty().get());
      assertTrue(rate.getPseudoClassStates().toString().contains("wrong"), wrong);
    }
    robot.interact(() -> rate.setText("0.5"));
    TextField hidden = robot.lookup("#train-hidden").queryAs(TextField.class);
    for (String wrong : List.of("1001", "0", "1 ".repeat(21))) {
      robot.interact(() -> hidden.setText(wrong));
      robot.clickOn("#train-hidden").type(KeyCode.ENTER);
      assertEquals(List.of(4), session.setupsProperty().get().getFirst().hidden());
      assertTrue(hidden.getPseudoClassStates().toString().contains("wrong"), wrong);
    }
  }

  @Test
  void badRowsOfATableAreShownAndLeftOutOnlyWithConsent(QuickRobot robot) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("flowers.csv"),
            "length,width,kind\n1,2,a\n2,1,b\n3,x,b\n1.5,2,a\n2,,b\n2.5,1,b\n0.5,2\n");
    pane.setFileChooser(window -> Optional.of(file));
    MenuButton menu = robot.lookup("#train-data").queryAs(MenuButton.class);
    robot.interact(() -> menu.getItems().getLast().fire());
    Fx.until(() -> robot.lookup("#csv-found").queryAs(Labeled.class).getText().contains("4 rows"));
    ListView<?> bad = robot.lookup("#csv-bad").queryAs(ListView.class);
    assertEquals(
        "[Line 4: “width” is no number: “x”., Line 6: “width” is missing., Line 8: it has 2 values"
            + " instead of 3.]",
        bad.getItems().toString());
    shoot(robot, "training-csv");
    assertEquals("xor", session.setupsProperty().get().getFirst().data().name());
    Button accept = robot.lookup("#csv-accept").queryAs(Button.class);
    assertEquals("Leave the bad rows out (3)", accept.getText());
    robot.interact(
        () ->
            robot
                .lookup("#csv-missing")
                .<ComboBox<Object>>query()
                .getSelectionModel()
                .selectLast());
    Fx.until(() -> bad.getItems().size() == 2);
    robot.clickOn("#csv-accept");
    settle();
    assertEquals("flowers.csv", menu.getText());
    assertEquals(5, shot().samples().size());
    press(robot, "#train-epoch", 50);
    assertEquals(1, shot().moment().accuracy().orElseThrow());
    assertEquals(List.of(), state.network().screenProperty().get().training(), "no rows are kept");
  }

  private static void shoot(QuickRobot robot, String name) throws Exception {
    Path screens = Files.createDirectories(Path.of("target", "screens"));
    WritableImage[] image = new WritableImage[1];
    robot.interact(() -> image[0] = robot.lookup(".studio").query().getScene().snapshot(null));
    ImageIO.write(
        SwingFXUtils.fromFXImage(image[0], null), "png", screens.resolve(name + ".png").toFile());
  }
}
