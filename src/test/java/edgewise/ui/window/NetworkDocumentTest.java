package edgewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.document.Autosave;
import edgewise.document.Document;
import edgewise.document.DocumentException;
import edgewise.document.NetworkScreen;
import edgewise.lesson.Example;
import edgewise.network.Activation;
import edgewise.network.Cost;
import edgewise.network.Neuron;
import edgewise.network.Preset;
import edgewise.network.Quantity;
import edgewise.network.TrainingPlan;
import edgewise.network.file.NetworkFile;
import edgewise.settings.SettingsFolder;
import edgewise.study.NetworkSetup;
import edgewise.training.DataSource;
import edgewise.training.StandardSet;
import edgewise.training.Start;
import edgewise.training.TrainingSetup;
import edgewise.ui.state.NetworkState;
import edgewise.ui.state.StudioState;
import edgewise.ui.state.Tab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** The network as part of what is open: undone, saved, restored, and opened from files. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
class NetworkDocumentTest {
  private static final String FILE =
      """
      {"layers":[2,2,2],"activation":"tanh","cost":"quadratic",
       "weights":[[[0.1,0.2],[0.3,0.4]],[[0.5,0.6],[0.7,0.8]]],"biases":[[0.1,0.1],[0.2,0.2]],
       "sample":{"input":[0.05,0.1],"target":[0.01,0.99]},
       "training":{"data":"xor","learningRate":0.5,"batch":4,"epochs":1000,"seed":1}}
      """;

  private static final TrainingSetup RUN =
      new TrainingSetup(
          new DataSource.Standard(StandardSet.SPIRAL, 1),
          true,
          new Start.Seeded(),
          List.of(16, 16),
          Activation.TANH,
          Cost.CROSS_ENTROPY,
          new TrainingPlan(0.6, 20, 9),
          300);

  @TempDir Path folder;
  private final StudioState state = new StudioState();
  private final NetworkState network = state.network();
  private OpenDocument documents;

  @BeforeEach
  void open(QuickRobot robot) {
    robot.interact(
        () -> {
          documents = new OpenDocument(state, SettingsFolder.at(folder.resolve("settings")));
          documents.open(Example.PRODUCT);
          tab(Tab.NETWORK);
        });
  }

  @AfterEach
  void close(QuickRobot robot) {
    robot.interact(() -> documents.close());
  }

  private void tab(Tab tab) {
    state.appearance().tabProperty().set(tab);
  }

  private double weight(int l, int j, int k) {
    return network.studyProperty().get().network().weight(l, j, k);
  }

  /** Something in every part of the screen. */
  private void arrange() {
    network.open(Preset.SMALL);
    network.change(
        network.setupProperty().get().network().withWeight(3, 1, 2, -1.5), Preset.SMALL.sample());
    network.fineProperty().set(false);
    network.goTo(6);
    network.select(new Quantity.Weight(2, 1, 2));
    network.toggle(new Neuron(3, 1));
    network.viewProperty().set(NetworkState.View.DEEP);
    network.picturesProperty().set(NetworkState.Pictures.NEURONS);
    network.trainingProperty().set(List.of(RUN));
  }

  @Test
  void theSameNetworkComesBackAtTheSameStepInTheSameView(QuickRobot robot) {
    Path file = folder.resolve("lecture.edgewise");
    robot.interact(this::arrange);
    NetworkScreen before = network.screenProperty().get();
    assertTrue(documents.changedProperty().get());
    robot.interact(
        () -> {
          documents(() -> documents.save(file));
          assertFalse(documents.changedProperty().get());
          network.goTo(1);
          tab(Tab.TABLE);
          assertFalse(documents.changedProperty().get(), "looking is no change");
          network.open(Preset.XOR);
          assertTrue(documents.changedProperty().get());
          documents(() -> documents.open(file));
        });
    assertEquals(before, network.screenProperty().get());
    assertEquals(6, network.positionProperty().get());
    assertEquals(-1.5, weight(3, 1, 2));
    assertEquals(Tab.NETWORK, state.appearance().tabProperty().get());
    assertFalse(documents.changedProperty().get());
    robot.interact(() -> state.undo());
    assertEquals(before, network.screenProperty().get(), "what was opened cannot be undone");
  }

  @Test
  void theNetworkIsThereAtTheNextStartAndAfterACrash(QuickRobot robot) {
    robot.interact(this::arrange);
    NetworkScreen before = network.screenProperty().get();
    SettingsFolder settings = SettingsFolder.at(folder.resolve("settings"));
    robot.interact(
        () -> {
          documents.close();
          StudioState next = new StudioState();
          documents = new OpenDocument(next, settings);
          assertTrue(documents.restore());
          assertEquals(before, next.network().screenProperty().get());
          assertEquals(Tab.NETWORK, next.appearance().tabProperty().get());
          next.network().open(Preset.XOR);
          Document left = Autosave.in(settings).lastSession().orElseThrow().document();
          documents.recover(
              new Autosave.Recovered(
                  left, Optional.empty(), Instant.EPOCH, folder.resolve("none")));
          assertEquals(before, next.network().screenProperty().get());
          assertTrue(documents.changedProperty().get());
        });
  }

  @Test
  void aDocumentOfBeforeNetworksStillOpens(QuickRobot robot) throws Exception {
    Path old =
        Files.writeString(
            folder.resolve("old.edgewise"),
            "{\"format\":\"edgewise\",\"version\":1,\"program\":\"y = x * x; x = 3\",\"step\":2}");
    robot.interact(
        () -> {
          arrange();
          documents(() -> documents.open(old));
        });
    assertEquals("y = x * x; x = 3", state.program().setup().textProperty().get());
    assertEquals(NetworkSetup.of(Preset.NOTATION), network.setupProperty().get());
    assertEquals(Tab.GRAPH, state.appearance().tabProperty().get());
  }

  @Test
  void aDamagedNetworkInADocumentIsToldByItsPlaceAndDisturbsNothing(QuickRobot robot)
      throws Exception {
    Path file = folder.resolve("damaged.edgewise");
    robot.interact(
        () -> {
          arrange();
          documents(() -> documents.save(file));
        });
    String whole = Files.readString(file);
    String damaged = whole.replace("-1.5", "\"much\"");
    int at = damaged.indexOf("\"much\"");
    int line = (int) damaged.substring(0, at).lines().count();
    Files.writeString(file, damaged);
    NetworkScreen before = network.screenProperty().get();
    robot.interact(
        () -> {
          DocumentException e = assertThrows(DocumentException.class, () -> documents.open(file));
          String told = e.message(Locale.ENGLISH);
          assertTrue(told.contains("line " + line + ", column "), told);
          assertTrue(told.contains("must be made of numbers"), told);
          assertTrue(told.startsWith(file.toString()) && told.endsWith("left as it is."), told);
          assertTrue(e.message(Locale.SIMPLIFIED_CHINESE).contains("第 " + line + " 行"));
        });
    assertEquals(before, network.screenProperty().get());
    assertEquals(damaged, Files.readString(file));
    for (String[] change :
        new String[][] {
          {"[ \"expanded\",", "[ \"opened\","},
          {"[ \"expanded\",", "["},
          {"\"3.1\"", "\"3.7\""},
          {"\"3.1\"", "\"\""},
          {"\"step\" : 6", "\"step\" : -6"},
          {"\"fine\" : false", "\"fine\" : 0"},
          {"\"preset\" : \"small\"", "\"preset\" : \"tiny\""},
          {"\"batch\" : 20", "\"batch\" : 0"},
          {"\"hidden\" : [ 16,", "\"hidden\" : [ 1001,"},
          {"\"view\" : \"deep\"", "\"view\" : null"}
        }) {
      String wrong = whole.replace(change[0], change[1]);
      assertNotEquals(whole, wrong, change[0]);
      Files.writeString(file, wrong);
      robot.interact(
          () -> {
            String told =
                assertThrows(DocumentException.class, () -> documents.open(file))
                    .message(Locale.ENGLISH);
            assertTrue(told.matches(".* is damaged: “.*” at line \\d+, column \\d+ .*"), told);
          });
      assertEquals(before, network.screenProperty().get());
    }
  }

  @Test
  void aNetworkIsSavedWholeOrNotAtAll(QuickRobot robot) throws Exception {
    Path file = folder.resolve("own.json");
    robot.interact(
        () -> {
          network.open(NetworkFile.read(FILE));
          network.change(
              network.setupProperty().get().network().withBias(2, 1, 0.7), Preset.SMALL.sample());
          documents(() -> documents.saveNetwork(file));
        });
    NetworkFile saved = NetworkFile.read(Files.readString(file));
    assertEquals(network.setupProperty().get().file(), saved);
    assertEquals("xor", saved.training().orElseThrow().data());
    robot.interact(
        () -> {
          network.open(Preset.XOR);
          documents(() -> documents.open(file));
        });
    assertEquals(saved, network.setupProperty().get().file());
    assertThrows(
        DocumentException.class, () -> documents.saveNetwork(folder.resolve("none/own.json")));
    try (var left = Files.list(folder)) {
      assertEquals(2, left.count(), "the settings and the file");
    }
  }

  @Test
  void aLargeNetworkIsKeptByItsNameAlone(QuickRobot robot) throws IOException {
    Path file = folder.resolve("digits.edgewise");
    robot.interact(
        () -> {
          network.open(Preset.DIGITS);
          documents(() -> documents.save(file));
        });
    assertTrue(Files.size(file) < 4_000, Files.size(file) + " bytes");
    robot.interact(
        () -> {
          network.open(Preset.XOR);
          documents(() -> documents.open(file));
        });
    assertEquals(NetworkSetup.of(Preset.DIGITS), network.setupProperty().get());
  }

  private interface Task {
    void run() throws DocumentException;
  }

  private static void documents(Task task) {
    try {
      task.run();
    } catch (DocumentException e) {
      throw new AssertionError(e);
    }
  }
}
