package edgewise.ui.cost;

import edgewise.figure.Theme;
import edgewise.strategy.Mode;
import edgewise.ui.Shapes;
import edgewise.ui.StudioState;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;

/** What the lines and points of a chart mean, in words. */
final class Legend extends FlowPane {
  private static final double SAMPLE = 28;

  Legend() {
    super(18, 4);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("legend");
  }

  void show(StudioState state, Measure measure, boolean here) {
    Theme theme = state.appearance().themeProperty().get();
    CurveStyle style = new CurveStyle(theme);
    boolean timed = measure == Measure.TIME;
    getChildren().clear();
    for (Mode mode : Curves.DRAWN.reversed()) {
      if (measure != Measure.MULTIPLICATIONS || mode != Mode.DIFFERENCES) {
        Color color = Color.web(style.ink(mode).css());
        Group sample = line(color, style.width(mode), false);
        if (timed) {
          sample.getChildren().add(point(style, mode, color));
        }
        add(sample, state.texts().get("mode." + mode.id()));
      }
    }
    Color text = Color.web(theme.muted().css());
    if (timed) {
      add(line(text, style.width(Mode.REVERSE), false), state.texts().get("lab.measured"));
      add(line(text, style.width(Mode.REVERSE), true), state.texts().get("lab.extrapolated"));
    } else if (here) {
      add(
          new Group(point(style, Mode.REVERSE, Color.web(style.ink(Mode.REVERSE).css()))),
          state.texts().get("lab.thisGraph"));
    }
  }

  private static Group line(Color color, double width, boolean dashed) {
    Line line = new Line(0, 0, SAMPLE, 0);
    line.setStroke(color);
    line.setStrokeWidth(width);
    if (dashed) {
      line.getStrokeDashArray().setAll(6.0, 5.0);
    }
    return new Group(line);
  }

  private static Path point(CurveStyle style, Mode mode, Color color) {
    Path path = Shapes.path(style.point(mode));
    path.setFill(color);
    path.setTranslateX(SAMPLE / 2);
    return path;
  }

  private void add(Group sample, String words) {
    Label label = new Label(words);
    label.setMinWidth(Region.USE_PREF_SIZE);
    HBox entry = new HBox(7, sample, label);
    entry.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(entry);
  }
}
