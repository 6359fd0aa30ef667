package edgewise.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.figure.Figure;
import edgewise.figure.Item;
import edgewise.figure.Mark;
import edgewise.figure.NeuronDrawing;
import edgewise.figure.Theme;
import edgewise.network.Preset;
import edgewise.settings.SettingsFolder;
import edgewise.study.NetworkStudy;
import edgewise.ui.canvas.Viewport;
import edgewise.ui.kit.Look;
import edgewise.ui.kit.Texts;
import edgewise.ui.player.PlayerBar;
import edgewise.ui.present.HallPane;
import edgewise.ui.state.NetworkState;
import edgewise.ui.state.StudioState;
import edgewise.ui.window.Fx;
import edgewise.ui.window.OpenStudios;
import edgewise.ui.window.QuickRobot;
import edgewise.ui.window.Studio;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * A network in the hall at 1280×720: type of 24 px, lines of 3 px, a contrast of 7:1; the small
 * networks whole, and no word cut off, at every step.
 */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
class HallViewTest {
  private static final List<Preset> PRESETS =
      List.of(
          Preset.NOTATION,
          Preset.SMALL,
          Preset.QUICK_NEURON,
          Preset.CHAIN,
          Preset.XOR,
          Preset.SOFTMAX);

  /** Five layers of one neuron are wider than the screen at that size: they are seen in part. */
  private static final Set<Preset> WIDE = Set.of(Preset.CHAIN);

  @RegisterExtension final OpenStudios studios = new OpenStudios();
  @TempDir Path folder;
  private StudioState state;
  private Scene scene;

  private void open(Locale language) {
    state = new StudioState();
    Studio studio = studios.add(new Studio(state, SettingsFolder.at(folder)));
    state.texts().localeProperty().set(language);
    HallPane hall = new HallPane(state, new NetworkPresentable(state, PlayerBar::new));
    hall.getStylesheets().setAll(studio.root().getStylesheets());
    hall.setStyle(Look.style(Theme.PROJECTOR));
    scene = new Scene(hall, 1280, 720);
  }

  private void go(int step) {
    state.network().goTo(step);
    for (int i = 0; i < 2; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }

  private NeuronsPicture neurons() {
    return (NeuronsPicture) scene.lookup("#neurons-picture");
  }

  private ExpandedPicture graph() {
    return (ExpandedPicture) scene.lookup("#graph-picture");
  }

  @Test
  void everyStepOfEveryNetworkCanBeReadFromTheBackOfTheHall() {
    for (Locale language : Texts.LANGUAGES) {
      Fx.run(() -> open(language));
      for (Preset preset : PRESETS) {
        Fx.run(() -> state.network().open(preset));
        int most = state.network().size();
        for (int step = 0; step <= most; step += most > 20 ? 4 : 1) {
          int taken = step;
          Fx.run(
              () -> {
                go(taken);
                read(preset, preset + " at step " + taken + " in " + language.getLanguage());
              });
        }
      }
    }
  }

  private void read(Preset preset, String where) {
    words(scene.getRoot(), where);
    NetworkStudy study = state.network().studyProperty().get();
    Viewport viewport = neurons().viewport();
    assertTrue(neurons().isVisible(), where);
    Figure figure =
        new NeuronDrawing(study.pass(), Theme.PROJECTOR)
            .figure(state.network().knownQuantities(), Set.of());
    large(figure, viewport, where);
    if (!WIDE.contains(preset)) {
      Bounds seen = viewport.visible();
      assertTrue(
          seen.getMinX() <= 1
              && seen.getMinY() <= 1
              && seen.getMaxX() >= figure.width() - 1
              && seen.getMaxY() >= figure.height() - 1,
          where + ": of " + figure.width() + " × " + figure.height() + " is seen " + seen);
    }
    if (graph().isVisible()) {
      int position = state.network().positionProperty().get();
      large(
          study.drawing(Theme.PROJECTOR.sizes()).figure(study.frame(position), Theme.PROJECTOR),
          graph().viewport(),
          where);
    }
    Region caption = (Region) scene.lookup("#hall-step");
    for (Node part : caption.lookupAll("*")) {
      Bounds bounds = part.localToScene(part.getBoundsInLocal());
      assertTrue(
          bounds.getMinX() >= -1 && bounds.getMaxX() <= 1281 && bounds.getMaxY() <= 721,
          where + ": " + part + " lies outside: " + bounds);
    }
  }

  private static void large(Figure figure, Viewport viewport, String where) {
    double em = Math.min(Theme.PROJECTOR.sizes().em(), Theme.PROJECTOR.sizes().boxEm());
    assertTrue(em * viewport.scale() >= 24 - 1e-9, where + ": " + em * viewport.scale() + " px");
    for (Item item : figure.items()) {
      for (Mark mark : item.marks()) {
        boolean fades = item.opacity() < 1;
        if (mark instanceof Mark.Stroke stroke && !fades && stroke.ink().argb() >>> 24 > 0) {
          String what = where + " " + item.key();
          assertTrue(stroke.width() * viewport.scale() >= 3 - 1e-9, what);
          assertTrue(stroke.ink().contrast(Theme.PROJECTOR.surface()) >= 7, what);
        }
      }
    }
  }

  /** Words of 24 px, dark on light or light on dark, and whole. */
  private static void words(Node part, String where) {
    if (!part.isVisible()) {
      return;
    }
    if (part instanceof Text text && !text.getText().isBlank()) {
      String what = where + ": “" + text.getText() + "”";
      assertTrue(text.getFont().getSize() >= 24, what + " " + text.getFont());
      assertFalse(text.getText().endsWith("…"), what);
      double brightness = ((Color) text.getFill()).getBrightness();
      assertTrue(brightness < 0.56 || brightness > 0.95, what + " " + text.getFill());
    }
    if (part instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> words(child, where));
    }
  }

  @Test
  void aWideNetworkIsCutToWhatFitsAndTheStepIsTold() {
    Fx.run(
        () -> {
          open(Locale.ENGLISH);
          state.network().open(Preset.DIGITS);
        });
    Fx.until(
        () ->
            !state.network().busyProperty().get()
                && state.network().studyProperty().get().network().parameters() > 20_000);
    for (int step = 0; step <= state.network().size(); step++) {
      int taken = step;
      Fx.run(
          () -> {
            go(taken);
            words(scene.getRoot(), "digits at step " + taken);
            assertTrue(neurons().least().getHeight() <= neurons().getHeight());
          });
    }
  }

  @Test
  void theChoiceOfPicturesIsTheTabsAndTheLawStandsInAFreeCorner() {
    Fx.run(
        () -> {
          open(Locale.ENGLISH);
          go(21);
          assertTrue(neurons().isVisible() && !graph().isVisible(), "there is no room for both");
          Node corner = scene.lookup(".hall-corner");
          assertTrue(corner.isVisible());
          Bounds covered = neurons().sceneToLocal(corner.localToScene(corner.getLayoutBounds()));
          assertTrue(neurons().isFree(covered));
          state.network().picturesProperty().set(NetworkState.Pictures.GRAPH);
          go(21);
          assertTrue(graph().isVisible() && !neurons().isVisible());
          assertFalse(scene.lookup(".hall-corner").isVisible());
          assertEquals(
              "21 / 49", ((javafx.scene.control.Label) scene.lookup("#hall-where")).getText());
        });
  }
}
