package edgewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.network.Network;
import edgewise.network.Preset;
import edgewise.ui.state.NetworkState;
import edgewise.ui.state.Tab;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * What the window does without being asked: nothing that can be seen, and nothing while it plays.
 */
@ExtendWith(ApplicationExtension.class)
class IdleWorkTest {
  @RegisterExtension final OpenStudios studios = new OpenStudios();
  @TempDir Path folder;
  private Stage stage;
  private Studio studio;
  private Scene scene;

  @Start
  void start(Stage given) {
    stage = given;
  }

  private void open() {
    Fx.run(
        () -> {
          studio = studios.first(folder, stage);
          scene = stage.getScene();
        });
  }

  private Tab front() {
    return studio.state().appearance().tabProperty().get();
  }

  @Test
  void everyTabIsReadyThoughNobodyLookedAtIt() {
    open();
    assertNull(Fx.find(scene, "#network"), "the window did not wait for it");
    Node focused = Fx.get(scene::getFocusOwner);
    Fx.run(studio::prepareTabs);
    Fx.until(() -> scene.lookup("#cost-chart") != null);
    assertFalse(Fx.find(scene, "#network").isVisible());
    assertEquals(Tab.GRAPH, front());
    assertEquals(focused, Fx.get(scene::getFocusOwner), "the keys go where they went");
    Fx.run(() -> studio.state().appearance().tabProperty().set(Tab.NETWORK));
    assertTrue(Fx.find(scene, "#network").isVisible());
    assertNotNull(Fx.find(scene, "#neurons-picture"));
  }

  @Test
  void aNetworkThatIsOpenedMeanwhileIsTheOneThatIsSeen() {
    open();
    NetworkState network = studio.state().network();
    Fx.run(
        () -> {
          network.prepare();
          network.open(Preset.XOR);
        });
    Network asked = network.setupProperty().get().network();
    assertEquals(asked, Fx.get(() -> network.studyProperty().get().network()));
  }

  @Test
  void aWideNetworkOfTheLastSessionIsSeenAtItsStep() {
    open();
    NetworkState network = studio.state().network();
    Fx.run(
        () -> {
          network.open(Preset.DIGITS);
          network.positionProperty().set(5);
          studio.state().appearance().tabProperty().set(Tab.NETWORK);
        });
    Fx.until(() -> !network.busyProperty().get());
    assertEquals(5, network.positionProperty().get());
    assertEquals(784, network.studyProperty().get().network().layers().getFirst());
  }

  @Test
  void nothingIsDoneWhileItPlays() {
    open();
    SimpleBooleanProperty playing = new SimpleBooleanProperty(true);
    AtomicInteger done = new AtomicInteger();
    Fx.run(
        () ->
            new IdleWork(
                scene,
                playing,
                List.of(
                    () -> {
                      assertFalse(playing.get());
                      done.incrementAndGet();
                    })));
    Fx.run(() -> playing.set(false));
    Fx.until(() -> done.get() == 1);
  }
}
