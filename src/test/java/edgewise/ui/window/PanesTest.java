package edgewise.ui.window;

import edgewise.figure.ItemKey;
import edgewise.figure.Theme;
import edgewise.lesson.Example;
import edgewise.settings.SettingsFolder;
import edgewise.strategy.Mode;
import edgewise.ui.canvas.Presentable;
import edgewise.ui.graph.ProgramPresentable;
import edgewise.ui.keys.Command;
import edgewise.ui.kit.Look;
import edgewise.ui.kit.Texts;
import edgewise.ui.player.ProgramPlayer;
import edgewise.ui.present.HallPane;
import edgewise.ui.present.PresenterPane;
import edgewise.ui.state.StudioState;
import edgewise.ui.state.Tab;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Walks all panes in both languages, all themes and three sizes, and leaves the pictures in
 * target/screens. Nothing may lie outside the window, and no word may be cut off. Themes and
 * languages are switched while the window is there, as people do.
 */
@ExtendWith(ApplicationExtension.class)
class PanesTest {
  @RegisterExtension final OpenStudios studios = new OpenStudios();
  @TempDir Path folder;
  private StudioState state;
  private Studio studio;
  private Scene scene;
  private String size;

  @ParameterizedTest
  @CsvSource({"1280, 720", "1366, 768", "1920, 1080"})
  void everyPaneIsWholeAndReadable(int width, int height) {
    size = width + "x" + height;
    state = new StudioState();
    Fx.run(
        () -> {
          studio = studios.add(new Studio(state, SettingsFolder.at(folder)));
          state.appearance().animatedProperty().set(false);
          state.program().open(Example.PRODUCT);
          // Without a stage: a snapshot needs none, and the headless screen has one size only.
          scene = studio.scene(width, height);
        });
    inEveryLook(this::walk);
    present(width, height);
  }

  private void inEveryLook(Consumer<String> then) {
    for (Theme theme : Theme.ALL) {
      for (Locale language : Texts.LANGUAGES) {
        Fx.run(
            () -> {
              state.appearance().themeProperty().set(theme);
              state.texts().localeProperty().set(language);
            });
        then.accept(String.join("-", theme.id(), language.getLanguage(), size));
      }
    }
  }

  private void walk(String look) {
    Fx.run(
        () -> {
          state.program().open(Example.PRODUCT);
          state.program().setup().modeProperty().set(Mode.REVERSE);
        });
    settle();
    Fx.run(
        () -> {
          state.program().goTo(14);
          state.program().selection().select(new ItemKey.EdgeKey(edge()));
          state.program().selection().point(new ItemKey.NodeKey("b"));
        });
    shoot("inspect-" + look);
    Fx.run(() -> state.program().selection().select((ItemKey) null));
    for (Tab tab : Tab.values()) {
      Fx.run(() -> state.appearance().tabProperty().set(tab));
      if (tab == Tab.COST || tab == Tab.NETWORK) {
        WaitForAsyncUtils.waitForFxEvents(); // their curves and pictures are made beside
      }
      shoot(tab.id() + "-" + look);
    }
    for (Command drawer : new Command[] {Command.PATHS, Command.ELIMINATION}) {
      Fx.run(() -> studio.commands().run(drawer));
      settle();
      WaitForAsyncUtils.waitForFxEvents();
      shoot(drawer.id() + "-" + look);
      Fx.run(() -> studio.commands().run(drawer));
    }
    Fx.run(() -> studio.commands().run(Command.HELP));
    shoot("help-" + look);
    Fx.run(() -> studio.commands().run(Command.HELP));
  }

  private void present(int width, int height) {
    Scene[] halls = new Scene[2];
    Fx.run(
        () -> {
          Presentable lecture = new ProgramPresentable(state, () -> ProgramPlayer.bar(state));
          HallPane hall = new HallPane(state, lecture);
          hall.getStylesheets().setAll(studio.root().getStylesheets());
          hall.setStyle(Look.style(Theme.PROJECTOR));
          halls[0] = new Scene(hall, width, height);
          Clock noon = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
          PresenterPane presenter = new PresenterPane(state, lecture, noon);
          presenter.getStylesheets().setAll(studio.root().getStylesheets());
          halls[1] = new Scene(presenter, width, height);
        });
    inEveryLook(
        look -> {
          Fx.run(() -> halls[1].getRoot().setStyle(studio.root().getStyle()));
          Shots.save(halls[1], "pane-presenter-" + look);
          // The hall is always in the projector's theme.
          if (state.appearance().themeProperty().get().equals(Theme.PROJECTOR)) {
            Shots.save(halls[0], "pane-hall-" + look);
            Fx.run(() -> halls[0].lookup(".player").setVisible(true));
            Shots.save(halls[0], "pane-hall-player-" + look);
            Fx.run(() -> halls[0].lookup(".player").setVisible(false));
          }
        });
    Fx.run(() -> ((PresenterPane) halls[1].getRoot()).close());
  }

  private String edge() {
    return state.program().studyProperty().get().graph().edges().getFirst().id();
  }

  /** Until what was asked for last has been worked out. */
  private void settle() {
    Fx.until(
        () ->
            state.program().studyProperty().get() != null && !state.program().busyProperty().get());
  }

  private void shoot(String name) {
    Shots.save(scene, "pane-" + name);
  }
}
