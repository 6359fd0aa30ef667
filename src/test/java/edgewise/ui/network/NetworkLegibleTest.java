package edgewise.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.figure.Figure;
import edgewise.figure.Item;
import edgewise.figure.Mark;
import edgewise.figure.NeuronDrawing;
import edgewise.figure.Theme;
import edgewise.network.Preset;
import edgewise.network.Quantity;
import edgewise.network.steps.BackpropagationStep;
import edgewise.settings.SettingsFolder;
import edgewise.study.NetworkStudy;
import edgewise.ui.canvas.Viewport;
import edgewise.ui.kit.LegibleSizes;
import edgewise.ui.kit.Texts;
import edgewise.ui.state.NetworkState;
import edgewise.ui.state.StudioState;
import edgewise.ui.state.Tab;
import edgewise.ui.window.Fx;
import edgewise.ui.window.OpenStudios;
import edgewise.ui.window.QuickRobot;
import edgewise.ui.window.Studio;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What the Network tab shows can be read at 1280×720: type of 12 px after all zoom, in a hall type
 * of 24 px and lines of 3 px with a contrast of 7:1; and what the step is about is in sight.
 */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
class NetworkLegibleTest {
  private static final List<Preset> SMALL =
      List.of(
          Preset.NOTATION,
          Preset.SMALL,
          Preset.QUICK_NEURON,
          Preset.CHAIN,
          Preset.XOR,
          Preset.SOFTMAX);
  @RegisterExtension final OpenStudios studios = new OpenStudios();
  @TempDir Path folder;
  private StudioState state;
  private Scene scene;

  private void open(QuickRobot robot, Theme theme, Locale language) {
    robot.interact(
        () -> {
          state = new StudioState();
          Studio studio = studios.add(new Studio(state, SettingsFolder.at(folder)));
          state.appearance().animatedProperty().set(false);
          state.appearance().themeProperty().set(theme);
          state.texts().localeProperty().set(language);
          // Without a stage: a snapshot needs none.
          scene = studio.scene(1280, 720);
          state.appearance().tabProperty().set(Tab.NETWORK);
          layout();
        });
  }

  private void layout() {
    for (int i = 0; i < 2; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }

  private NeuronsPicture neurons() {
    return (NeuronsPicture) Fx.find(scene, "#neurons-picture");
  }

  private ExpandedPicture graph() {
    return (ExpandedPicture) Fx.find(scene, "#graph-picture");
  }

  private void go(int step) {
    state.network().goTo(step);
    layout();
  }

  @Test
  void typeInThePicturesIsLargeEnoughAndWhatTheStepIsAboutIsInSight(QuickRobot robot) {
    for (Theme theme : List.of(Theme.LIGHT, Theme.PROJECTOR)) {
      open(robot, theme, Locale.ENGLISH);
      for (Preset preset : SMALL) {
        robot.interact(
            () -> {
              state.network().open(preset);
              int most = state.network().studyProperty().get().steps().size();
              for (int step = 1; step <= most; step += theme.equals(Theme.LIGHT) ? 5 : 9) {
                go(step);
                read(theme, preset + " at step " + step);
              }
            });
      }
    }
  }

  private void read(Theme theme, String where) {
    double em = Math.min(theme.sizes().em(), theme.sizes().boxEm());
    BackpropagationStep step = state.network().step().orElseThrow();
    Quantity about = step.about().getFirst();
    for (Viewport viewport : List.of(neurons().viewport(), graph().viewport())) {
      double size = em * viewport.scale();
      assertTrue(size >= LegibleSizes.least(theme) - 1e-9, where + ": type of " + size + " px");
    }
    seen(neurons(), neurons().boundsOf(about), where + " among the neurons");
    if (graph().isVisible()) {
      seen(graph(), graph().boundsOf(about), where + " in the graph");
    }
  }

  private static void seen(Region pane, Bounds bounds, String where) {
    assertTrue(bounds != null, where + ": nothing is there");
    assertTrue(
        pane.getLayoutBounds().contains(bounds.getCenterX(), bounds.getCenterY()),
        where + ": " + bounds + " in " + pane.getLayoutBounds());
  }

  @Test
  void theUsualNetworkIsSeenWholeWhereThereIsRoom(QuickRobot robot) {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      open(robot, theme, Locale.SIMPLIFIED_CHINESE);
      robot.interact(
          () -> {
            for (Preset preset : SMALL) {
              state.network().open(preset);
              layout();
              Viewport viewport = neurons().viewport();
              Bounds seen = viewport.visible();
              NetworkStudy study = state.network().studyProperty().get();
              Figure whole =
                  new NeuronDrawing(study.pass(), theme).figure(study.known(0), Set.of());
              assertTrue(
                  seen.contains(2, 2, whole.width() - 4, whole.height() - 4),
                  preset + ": " + seen + " of " + whole.width() + " × " + whole.height());
            }
          });
    }
  }

  @Test
  void everyLineOfTheNetworksFiguresIsLegibleInAHall(QuickRobot robot) {
    open(robot, Theme.PROJECTOR, Locale.ENGLISH);
    robot.interact(
        () -> {
          for (Preset preset : SMALL) {
            state.network().open(preset);
            NetworkStudy study = state.network().studyProperty().get();
            int most = study.steps().size();
            for (int step : List.of(0, most / 2, most)) {
              go(step);
              NeuronDrawing drawing = new NeuronDrawing(study.pass(), Theme.PROJECTOR);
              legible(
                  drawing.figure(state.network().knownQuantities(), Set.of()),
                  neurons().viewport().scale(),
                  preset + " as neurons");
              legible(
                  study.drawing(Theme.PROJECTOR.sizes()).figure(study.frame(step), Theme.PROJECTOR),
                  graph().viewport().scale(),
                  preset + " as graph");
            }
          }
        });
  }

  private static void legible(Figure figure, double scale, String where) {
    for (Item item : figure.items()) {
      for (Mark mark : item.marks()) {
        boolean fades = item.opacity() < 1;
        if (mark instanceof Mark.Stroke stroke && !fades && stroke.ink().argb() >>> 24 > 0) {
          String what = where + " " + item.key();
          assertTrue(stroke.width() * scale >= 3 - 1e-9, what + ": " + stroke.width() * scale);
          assertTrue(stroke.ink().contrast(Theme.PROJECTOR.surface()) >= 7, what);
        }
      }
    }
  }

  @Test
  void wordsAreLargeInAHall(QuickRobot robot) {
    for (Locale language : Texts.LANGUAGES) {
      open(robot, Theme.PROJECTOR, language);
      robot.interact(
          () -> {
            go(21);
            state.network().select(new Quantity.Weight(3, 2, 4));
            for (NetworkState.View view : NetworkState.View.values()) {
              state.network().viewProperty().set(view);
              layout();
              for (String style : List.of(".net-bar", ".net-told", ".train-card", ".run-title")) {
                scene.getRoot().lookupAll(style).forEach(part -> words(part, view + " " + style));
              }
            }
          });
    }
  }

  private static void words(Node part, String where) {
    for (Node at = part; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return;
      }
    }
    if (part instanceof Text text && !text.getText().isBlank() && isWord(text)) {
      assertTrue(
          text.getFont().getSize() >= 24, where + ": “" + text.getText() + "” " + text.getFont());
    }
    if (part instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> words(child, where));
    }
  }

  /** Icons are drawn by a font of their own. */
  private static boolean isWord(Text text) {
    return text.getText().codePoints().allMatch(c -> c < 0xe000 || c > 0xf8ff);
  }

  @Test
  void aStepIsPaintedInsteadOfTheOneBefore(QuickRobot robot) {
    for (Locale language : Texts.LANGUAGES) {
      open(robot, Theme.LIGHT, language);
      Image beginning = told(robot);
      robot.interact(() -> go(21));
      Image afterwards = told(robot);
      open(robot, Theme.LIGHT, language);
      robot.interact(() -> go(21));
      Image alone = told(robot);
      assertTrue(differences(beginning, alone) > 500, "the pictures of two steps differ");
      assertEquals(0, differences(afterwards, alone), "of the step before something is left");
    }
  }

  private Image told(QuickRobot robot) {
    WritableImage[] image = new WritableImage[1];
    robot.interact(
        () -> {
          layout();
          Node told = Fx.find(scene, ".net-told");
          Bounds bounds = told.localToScene(told.getLayoutBounds());
          SnapshotParameters part = new SnapshotParameters();
          part.setViewport(
              new Rectangle2D(
                  bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight()));
          image[0] = scene.getRoot().snapshot(part, null);
        });
    WaitForAsyncUtils.waitForFxEvents();
    return image[0];
  }

  private static int differences(Image one, Image other) {
    int count = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
          count++;
        }
      }
    }
    return count;
  }
}
