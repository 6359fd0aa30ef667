package edgewise.ui.step;

import edgewise.strategy.Frame;
import edgewise.strategy.GradientResult;
import edgewise.strategy.Mode;
import edgewise.strategy.Strategy;
import edgewise.strategy.Work;
import edgewise.study.DerivativeOptions;
import edgewise.study.ProgramStudy;
import edgewise.ui.state.StudioState;
import java.math.BigInteger;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** A table of the work so far, beside the total work of another strategy. */
final class WorkTable extends GridPane {
  private static final int MOST_NODES = 2000;
  private final StudioState state;
  private final Label[] heads = new Label[2];
  private final Label[] names = new Label[LINES.size()];
  private final Label[] here = new Label[LINES.size()];
  private final Label[] there = new Label[LINES.size()];
  private ProgramStudy measured;
  private Work rival = Work.NONE;

  WorkTable(StudioState state) {
    this.state = state;
    getStyleClass().add("work");
    setId("work");
    setHgap(12);
    setVgap(6);
    ColumnConstraints words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    ColumnConstraints numbers = new ColumnConstraints();
    numbers.setHalignment(HPos.RIGHT);
    getColumnConstraints().addAll(words, numbers, numbers);
    build();
  }

  private record Line(String key, Function<Work, BigInteger> count) {}

  private static final List<Line> LINES =
      List.of(
          new Line("work.passes", w -> BigInteger.valueOf(w.passes())),
          new Line("work.edgeVisits", Work::edgeVisits),
          new Line("work.multiplications", Work::multiplications),
          new Line("work.additions", Work::additions));

  @SuppressWarnings("ReferenceEquality") // a study is made once and shown as it is
  void show(Frame frame) {
    ProgramStudy study = state.program().studyProperty().get();
    Mode mode = study.trace().mode();
    Optional<Mode> other = rival(mode);
    boolean raced = other.isPresent() && study.graph().nodes().size() <= MOST_NODES;
    if (raced && measured != study) {
      rival = GradientResult.of(strategy(other.get()), study.trace().target()).work();
      measured = study;
    }
    set(heads[0], raced ? state.texts().get("work.here") : "");
    set(heads[1], raced ? state.texts().get("mode." + other.get().id()) : "");
    for (int i = 0; i < LINES.size(); i++) {
      Line line = LINES.get(i);
      boolean counted = mode != Mode.DIFFERENCES || i < 2;
      set(names[i], state.texts().get(line.key()));
      set(here[i], counted ? number(line.count().apply(frame.work())) : "–");
      set(there[i], raced ? number(line.count().apply(rival)) : "");
    }
  }

  /** Creates the labels once, since creating them takes most of the time of a step. */
  private void build() {
    for (int i = 0; i < 2; i++) {
      heads[i] = label("column-head");
      add(heads[i], i + 1, 0);
    }
    for (int i = 0; i < LINES.size(); i++) {
      names[i] = label("quiet");
      here[i] = label("figure");
      there[i] = label("figure");
      addRow(i + 1, names[i], here[i], there[i]);
    }
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    return label;
  }

  private static void set(Label label, String text) {
    if (!label.getText().equals(text)) {
      label.setText(text);
    }
  }

  /** The strategy to compare with; none while nothing is differentiated. */
  private static Optional<Mode> rival(Mode mode) {
    return switch (mode) {
      case REVERSE -> Optional.of(Mode.FORWARD);
      case FORWARD, DIFFERENCES, PATH_SUM -> Optional.of(Mode.REVERSE);
      case MERGED -> Optional.of(Mode.PATH_SUM);
      case EVALUATE -> Optional.empty();
    };
  }

  private static Strategy strategy(Mode mode) {
    return DerivativeOptions.of(mode).strategy();
  }

  private String number(BigInteger value) {
    String text = NumberFormat.getIntegerInstance(state.texts().locale()).format(value);
    return text.length() > 12 ? "%.3g".formatted(value.doubleValue()) : text;
  }
}
