package edgewise.ui.kit;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A bar chart in rows: name, bar and number, all bars on one scale. */
public final class Bars extends GridPane {
  /**
   * A row.
   *
   * @param id for tests and screen readers
   * @param name the text before the bar
   * @param length of the bar, from 0 to 1
   * @param number the text behind the bar
   * @param style class of the bar
   */
  public record Bar(String id, String name, double length, String number, String style) {}

  /** A chart without rows. */
  public Bars() {
    setHgap(8);
    setVgap(6);
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints bars = new ColumnConstraints();
    bars.setHgrow(Priority.ALWAYS);
    bars.setFillWidth(true);
    ColumnConstraints numbers = new ColumnConstraints();
    numbers.setHalignment(HPos.RIGHT);
    numbers.setMinWidth(USE_PREF_SIZE);
    getColumnConstraints().addAll(names, bars, numbers);
    getStyleClass().add("bars");
  }

  /** Replaces all rows. */
  public void show(List<Bar> all) {
    getChildren().clear();
    int row = 0;
    for (Bar bar : all) {
      Label name = new Label(bar.name());
      name.getStyleClass().add("quiet");
      name.setMinWidth(USE_PREF_SIZE);
      Region filled = new Region();
      filled.getStyleClass().addAll("bar", bar.style());
      StackPane track = new StackPane(filled);
      track.setMinWidth(24);
      track.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
      filled.maxWidthProperty().bind(track.widthProperty().multiply(Math.max(0.01, bar.length())));
      Label number = new Label(bar.number());
      number.setId(bar.id());
      number.getStyleClass().add("figure");
      number.setMinWidth(USE_PREF_SIZE);
      addRow(row++, name, track, number);
    }
  }
}
