package edgewise.ui.cost;

import edgewise.strategy.Lane;
import edgewise.strategy.Mode;
import edgewise.strategy.Race;
import edgewise.study.RaceNarration;
import edgewise.text.CountLabels;
import edgewise.ui.kit.Texts;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * The list of lanes that have finished, in order, and at the end whether all have the same
 * gradient.
 */
final class FinishList extends VBox {
  private static final int MOST_DIGITS = 9;
  private final Texts texts;
  private List<Lane> shown;

  FinishList(Texts texts) {
    super(6);
    this.texts = texts;
    setId("race-finish");
    getStyleClass().add("finish");
  }

  /** Shows the list after some ticks; it is rebuilt only when another lane finishes. */
  void show(RaceNarration narration, BigInteger ticks) {
    Race race = narration.race();
    List<Lane> finished =
        race.lanes().stream()
            .filter(lane -> lane.isFinished(ticks))
            .sorted((a, b) -> a.length().compareTo(b.length()))
            .toList();
    if (finished.equals(shown)) {
      return;
    }
    shown = finished;
    List<Label> lines = new ArrayList<>();
    lines.add(line(texts.get("race.finish"), "section"));
    finished.forEach(lane -> lines.add(line(resultText(race, lane), "where")));
    if (finished.size() == race.lanes().size()) {
      Label verdict = line(narration.gradientComparison(), "verdict");
      verdict.setId("race-verdict");
      lines.add(verdict);
    }
    getChildren().setAll(lines);
  }

  private String resultText(Race race, Lane lane) {
    Mode mode = lane.trace().mode();
    double deviation = race.deviation(lane);
    String deviationText =
        mode == Mode.REVERSE
            ? ""
            : deviation == 0
                ? texts.get("race.exact")
                : texts.get("race.near", texts.number(deviation));
    return texts.get(
        "race.arrived",
        race.rank(lane),
        texts.get("mode." + mode.id()),
        CountLabels.of(lane.length(), MOST_DIGITS, texts.locale()),
        deviationText);
  }

  private static Label line(String text, String style) {
    Label line = new Label(text);
    line.getStyleClass().add(style);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    return line;
  }
}
