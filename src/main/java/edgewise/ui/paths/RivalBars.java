package edgewise.ui.paths;

import edgewise.strategy.Elimination;
import edgewise.strategy.OptimalElimination;
import edgewise.text.CountLabels;
import edgewise.ui.kit.Bars;
import edgewise.ui.kit.Texts;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * A bar chart of the multiplications of an elimination so far and those of other orders, with a
 * verdict.
 */
final class RivalBars extends VBox {
  private final Texts texts;
  private final Bars bars = new Bars();
  private final Label verdict = new Label();

  RivalBars(Texts texts) {
    super(10);
    this.texts = texts;
    verdict.setId("elimination-verdict");
    verdict.getStyleClass().add("where");
    verdict.setWrapText(true);
    getChildren().addAll(bars, verdict);
  }

  /**
   * Shows an elimination beside other orders.
   *
   * @param rivals null while they are being computed
   */
  void show(Elimination at, Rivals rivals) {
    long mine = at.work().multiplications().longValueExact();
    List<Bars.Bar> all = new ArrayList<>();
    if (rivals == null) {
      all.add(bar("mine", mine, mine, "bar-path"));
      verdict.setText(texts.get("graph.working"));
    } else {
      long most = rivals.most(mine);
      all.add(bar("mine", mine, most, "bar-path"));
      all.add(bar("forward", rivals.forward(), most, "bar-forward"));
      all.add(bar("reverse", rivals.reverse(), most, "bar-reverse"));
      all.add(bar("markowitz", rivals.markowitz(), most, "bar-other"));
      rivals
          .optimum()
          .ifPresent(best -> all.add(bar("best", best.multiplications(), most, "bar-best")));
      verdict.setText(
          rivals
              .optimum()
              .map(best -> verdict(mine - best.multiplications(), at.isDone()))
              .orElseGet(() -> texts.get("elimination.unknown", OptimalElimination.MOST_NODES)));
    }
    verdict.setVisible(!verdict.getText().isEmpty());
    verdict.setManaged(verdict.isVisible());
    bars.show(all);
  }

  /** The verdict; empty before the end as long as the optimum can still be reached. */
  private String verdict(long over, boolean done) {
    if (over > 0) {
      return texts.get("elimination.over", over);
    }
    return done ? texts.get("elimination.isOptimum") : "";
  }

  private Bars.Bar bar(String id, long value, long most, String style) {
    return new Bars.Bar(
        "elimination-" + id,
        texts.get("elimination." + id),
        most == 0 ? 0 : (double) value / most,
        CountLabels.exact(BigInteger.valueOf(value), texts.locale()),
        style);
  }
}
