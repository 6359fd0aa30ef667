package edgewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.figure.Figure;
import edgewise.figure.Mark;
import edgewise.figure.Theme;
import edgewise.settings.SettingsFolder;
import edgewise.study.ProgramStudy;
import edgewise.ui.canvas.Presentable;
import edgewise.ui.graph.ProgramPresentable;
import edgewise.ui.kit.Look;
import edgewise.ui.player.ProgramPlayer;
import edgewise.ui.present.HallPane;
import edgewise.ui.state.StudioState;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** What is undefined is called so in the language of the moment, in the window and in the hall. */
@ExtendWith(ApplicationExtension.class)
class UndefinedScreensTest {
  @RegisterExtension final OpenStudios studios = new OpenStudios();
  @TempDir Path folder;

  @Test
  void pictureAndFormulasFollowTheLanguage() {
    StudioState state = new StudioState();
    Scene[] scenes = new Scene[2];
    Fx.run(
        () -> {
          Studio studio = studios.add(new Studio(state, SettingsFolder.at(folder)));
          state.appearance().animatedProperty().set(false);
          state.program().open("a = 0; b = 0; c = a / b; y = c + a");
          scenes[0] = studio.scene(1280, 720);
          Presentable lecture = new ProgramPresentable(state, () -> ProgramPlayer.bar(state));
          HallPane hall = new HallPane(state, lecture);
          hall.getStylesheets().setAll(studio.root().getStylesheets());
          hall.setStyle(Look.style(Theme.PROJECTOR));
          scenes[1] = new Scene(hall, 1280, 720);
        });
    Fx.until(() -> state.program().freshProperty().get());
    int step = 1;
    while (!state
        .program()
        .studyProperty()
        .get()
        .explanation(step)
        .numbers()
        .contains("undefined")) {
      step++;
    }
    int undefined = step;
    Fx.run(() -> state.program().goTo(undefined));
    Figure english = figure(state);
    for (Locale language : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
      Fx.run(() -> state.texts().localeProperty().set(language));
      WaitForAsyncUtils.waitForFxEvents();
      ProgramStudy study = state.program().studyProperty().get();
      assertEquals(step, state.program().positionProperty().get(), "the step is kept");
      assertEquals(language, study.drawing().language());
      boolean chinese = language.equals(Locale.SIMPLIFIED_CHINESE);
      String numbers = study.explanation(step).numbers();
      assertTrue(numbers.contains(chinese ? "无定义" : "undefined"), numbers);
      assertEquals(english.width(), figure(state).width(), "nothing moves");
      assertFalse(
          chinese == written(figure(state)).equals(written(english)),
          "the picture says it in " + language);
      Shots.save(scenes[0], "undefined-window-" + language.getLanguage());
      Shots.save(scenes[1], "undefined-hall-" + language.getLanguage());
    }
  }

  /** The room that everything written takes. */
  private static List<Rectangle2D> written(Figure figure) {
    return figure.items().stream()
        .flatMap(item -> item.marks().stream())
        .filter(mark -> mark instanceof Mark.Fill)
        .map(mark -> ((Mark.Fill) mark).shape().getBounds2D())
        .toList();
  }

  private static Figure figure(StudioState state) {
    return Fx.get(
        () ->
            state
                .program()
                .studyProperty()
                .get()
                .drawing()
                .figure(state.program().frameProperty().get(), Theme.LIGHT));
  }
}
