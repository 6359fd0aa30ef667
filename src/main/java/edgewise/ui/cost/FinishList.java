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

/** Who has arrived, in what order, and at the end whether all arrived at the same gradient. */
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

  /** Shows it after some ticks; nothing is made anew while nobody arrives. */
  void show(RaceNarration narration, BigInteger ticks) {
    Race race = narration.race();
    List<Lane> arrived =
        race.lanes().stream()
            .filter(lane -> lane.isFinished(ticks))
            .sorted((a, b) -> a.length().compareTo(b.length()))
            .toList();
    if (arrived.equals(shown)) {
      return;
    }
    shown = arrived;
    List<Label> lines = new ArrayList<>();
    lines.add(line(texts.get("race.finish"), "section"));
    arrived.forEach(lane -> lines.add(line(told(race, lane), "where")));
    if (arrived.size() == race.lanes().size()) {
      Label verdict = line(narration.gradientComparison(), "verdict");
      verdict.setId("race-verdict");
      lines.add(verdict);
    }
    getChildren().setAll(lines);
  }

  private String told(Race race, Lane lane) {
    Mode mode = lane.trace().mode();
    double deviation = race.deviation(lane);
    String off =
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
        off);
  }

  private static Label line(String text, String style) {
    Label line = new Label(text);
    line.getStyleClass().add(style);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    return line;
  }
}
