package edgewise.ui.step;

import edgewise.strategy.Answer;
import edgewise.strategy.ForwardMode;
import edgewise.strategy.Frame;
import edgewise.strategy.Mode;
import edgewise.strategy.PathSum;
import edgewise.strategy.ReverseMode;
import edgewise.strategy.Strategy;
import edgewise.strategy.Work;
import edgewise.ui.StudioState;
import edgewise.ui.Study;
import java.math.BigInteger;
import java.text.NumberFormat;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** The work done so far, beside what a rival strategy costs in all. */
final class WorkTable extends GridPane {
  private static final int MOST_NODES = 2000;
  private final StudioState state;
  private Study measured;
  private Work rival = Work.NONE;

  WorkTable(StudioState state) {
    this.state = state;
    getStyleClass().add("work");
    setId("work");
    setHgap(12);
    setVgap(6);
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    ColumnConstraints numbers = new ColumnConstraints();
    numbers.setHalignment(HPos.RIGHT);
    getColumnConstraints().addAll(names, numbers, numbers);
  }

  private record Line(String key, Function<Work, BigInteger> figure) {}

  private static final List<Line> LINES =
      List.of(
          new Line("work.passes", w -> BigInteger.valueOf(w.passes())),
          new Line("work.edgeVisits", Work::edgeVisits),
          new Line("work.multiplications", Work::multiplications),
          new Line("work.additions", Work::additions));

  @SuppressWarnings("ReferenceEquality") // a study is made once and shown as it is
  void show(Frame frame) {
    Study study = state.studyProperty().get();
    Mode mode = study.trace().mode();
    Strategy other = rival(mode);
    boolean raced = other != null && study.graph().nodes().size() <= MOST_NODES;
    if (raced && measured != study) {
      rival = Answer.of(other, study.trace().question()).work();
      measured = study;
    }
    getChildren().clear();
    if (raced) {
      add(head(state.texts().get("work.here")), 1, 0);
      add(head(state.texts().get("mode." + other.mode().id())), 2, 0);
    }
    int row = 1;
    for (Line line : LINES) {
      Label name = new Label(state.texts().get(line.key()));
      name.getStyleClass().add("quiet");
      add(name, 0, row);
      boolean counted = mode != Mode.DIFFERENCES || row <= 2;
      add(number(counted ? line.figure().apply(frame.work()) : null), 1, row);
      if (raced) {
        add(number(line.figure().apply(rival)), 2, row);
      }
      row++;
    }
  }

  private static Strategy rival(Mode mode) {
    return switch (mode) {
      case REVERSE -> new ForwardMode();
      case FORWARD, DIFFERENCES -> new ReverseMode();
      case MERGED -> new PathSum();
      case PATH_SUM -> new ReverseMode();
      case EVALUATE -> null;
    };
  }

  private static Label head(String text) {
    Label head = new Label(text);
    head.getStyleClass().add("column-head");
    return head;
  }

  private Label number(BigInteger value) {
    NumberFormat grouped = NumberFormat.getIntegerInstance(state.texts().locale());
    String text = value == null ? "–" : grouped.format(value);
    Label label = new Label(text.length() > 12 ? "%.3g".formatted(value.doubleValue()) : text);
    label.getStyleClass().add("figure");
    return label;
  }
}
