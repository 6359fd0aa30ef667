package edgewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edgewise.figure.Theme;
import edgewise.network.Preset;
import edgewise.network.steps.BackpropagationEquation;
import edgewise.network.steps.BackpropagationStep;
import edgewise.settings.SettingsFolder;
import edgewise.ui.kit.Look;
import edgewise.ui.kit.Texts;
import edgewise.ui.network.NetworkPresentable;
import edgewise.ui.player.PlayerBar;
import edgewise.ui.present.HallPane;
import edgewise.ui.present.PresenterPane;
import edgewise.ui.state.NetworkState;
import edgewise.ui.state.StudioState;
import edgewise.ui.state.Tab;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Walks networks through the hall and leaves pictures in target/screens. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
class NetworkPresentingScreensTest {
  private static final List<Preset> PRESETS =
      List.of(Preset.NOTATION, Preset.SMALL, Preset.SLOW_NEURON, Preset.XOR, Preset.DIGITS);
  @RegisterExtension final OpenStudios studios = new OpenStudios();
  @TempDir Path folder;
  private StudioState state;
  private Studio studio;
  private NetworkPresentable lecture;

  private void open() {
    Fx.run(
        () -> {
          state = new StudioState();
          studio = studios.add(new Studio(state, SettingsFolder.at(folder)));
          state.appearance().animatedProperty().set(false);
          state.appearance().tabProperty().set(Tab.NETWORK);
          lecture = new NetworkPresentable(state, PlayerBar::new);
        });
  }

  private Scene dressed(Parent root, String style, int width, int height) {
    root.getStylesheets().setAll(studio.root().getStylesheets());
    root.setStyle(style);
    return new Scene(root, width, height);
  }

  private void show(Preset preset) {
    Fx.run(() -> state.network().open(preset));
    Fx.until(
        () ->
            !state.network().busyProperty().get()
                && state
                    .network()
                    .studyProperty()
                    .get()
                    .network()
                    .equals(state.network().setupProperty().get().network()));
  }

  private int stepOf(BackpropagationEquation equation) {
    List<BackpropagationStep> steps = state.network().studyProperty().get().steps();
    for (int k = 0; k < steps.size(); k++) {
      if (steps.get(k).equation() == equation) {
        return k + 1;
      }
    }
    return 0;
  }

  private static void layout(Scene scene) {
    for (int i = 0; i < 3; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }

  @Test
  void everyNetworkIsSeenInTheHall() {
    open();
    for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
      Scene[] hall = new Scene[1];
      Fx.run(
          () -> {
            HallPane pane = new HallPane(state, lecture);
            hall[0] = dressed(pane, Look.style(Theme.PROJECTOR), size[0], size[1]);
          });
      for (Preset preset : PRESETS) {
        show(preset);
        for (BackpropagationEquation equation :
            List.of(
                BackpropagationEquation.INPUT,
                BackpropagationEquation.PRE_ACTIVATION,
                BackpropagationEquation.BP1,
                BackpropagationEquation.BP2,
                BackpropagationEquation.BP4)) {
          int step = stepOf(equation);
          boolean beginning = equation == BackpropagationEquation.INPUT;
          if (step == 0) {
            continue;
          }
          Locale language = Texts.LANGUAGES.get((equation.ordinal() + size[0]) % 2);
          Fx.run(
              () -> {
                state.texts().localeProperty().set(language);
                state.network().goTo(beginning ? 0 : step);
                layout(hall[0]);
              });
          String what = beginning ? "begin" : equation.name().toLowerCase(Locale.ROOT);
          Shots.save(
              hall[0],
              "network-hall-"
                  + preset.id()
                  + "-"
                  + what
                  + "-"
                  + language.getLanguage()
                  + "-"
                  + size[0]);
        }
      }
      show(Preset.NOTATION);
      Fx.run(
          () -> {
            state.network().goTo(stepOf(BackpropagationEquation.BP2) + 1);
            Node player = hall[0].lookup(".player");
            player.setVisible(true);
            layout(hall[0]);
          });
      Shots.save(hall[0], "network-hall-player-" + size[0]);
      Fx.run(() -> hall[0].lookup(".player").setVisible(false));
      for (NetworkState.Pictures pictures : NetworkState.Pictures.values()) {
        Fx.run(
            () -> {
              state.network().picturesProperty().set(pictures);
              layout(hall[0]);
            });
        Shots.save(
            hall[0], "network-hall-" + pictures.name().toLowerCase(Locale.ROOT) + "-" + size[0]);
      }
      Fx.run(() -> state.network().picturesProperty().set(NetworkState.Pictures.BOTH));
    }
  }

  @Test
  void thePresenterSeesTheNextStepTheListTheNotesAndTheTime() {
    open();
    Clock noon = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    for (Theme theme : Theme.ALL) {
      for (Locale language : Texts.LANGUAGES) {
        Scene[] scene = new Scene[1];
        PresenterPane[] presenter = new PresenterPane[1];
        Fx.run(
            () -> {
              state.appearance().themeProperty().set(theme);
              state.texts().localeProperty().set(language);
              state.network().goTo(stepOf(BackpropagationEquation.BP2));
              presenter[0] = new PresenterPane(state, lecture, noon);
              scene[0] = dressed(presenter[0], Look.style(theme), 1280, 720);
              layout(scene[0]);
            });
        Shots.save(scene[0], "network-presenter-" + theme.id() + "-" + language.getLanguage());
        Fx.run(() -> presenter[0].close());
      }
    }
  }

  @Test
  void notesAreTheNetworksOwnAndTheListLeadsToAnyStep() {
    open();
    Fx.run(
        () -> {
          state.network().goTo(3);
          PresenterPane presenter = new PresenterPane(state, lecture, Clock.systemUTC());
          Scene scene = dressed(presenter, Look.style(Theme.LIGHT), 1280, 720);
          layout(scene);
          TextArea notes = (TextArea) scene.lookup("#notes");
          notes.setText("ask for the sum");
          assertEquals(Map.of(3, "ask for the sum"), state.network().notesProperty().get());
          assertEquals(
              Map.of(3, "ask for the sum"), state.network().screenProperty().get().notes());
          assertEquals(Map.of(), state.program().notesProperty().get(), "the program's are others");
          ListView<?> steps = (ListView<?>) scene.lookup("#steps");
          assertEquals(state.network().size() + 1, steps.getItems().size());
          steps.getSelectionModel().select(21);
          assertEquals(21, state.network().positionProperty().get());
          assertEquals("", notes.getText());
          state.network().goTo(3);
          assertEquals("ask for the sum", notes.getText());
          presenter.close();
        });
  }
}
