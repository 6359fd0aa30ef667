package edgewise.ui.step;

import edgewise.ui.state.StudioState;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A hint of three lines for new users; removed at the first step. */
public final class FirstHint extends VBox {
  /**
   * A hint that disappears at the state's first step.
   *
   * @param stepTaken whether this user has taken a step before: then there is no hint
   * @param whenSeen runs at the first step
   */
  public FirstHint(StudioState state, boolean stepTaken, Runnable whenSeen) {
    super(6);
    setId("first-hint");
    getStyleClass().add("first-hint");
    for (String key : new String[] {"hint.step", "hint.program", "hint.values"}) {
      Label line = new Label();
      line.setWrapText(true);
      line.textProperty().bind(state.texts().bind(key));
      getChildren().add(line);
    }
    ChangeListener<Number> leave =
        new ChangeListener<>() {
          @Override
          public void changed(ObservableValue<? extends Number> o, Number old, Number now) {
            if (!state.program().freshProperty().get()) {
              return; // only the first picture
            }
            whenSeen.run();
            setVisible(false);
            setManaged(false);
            state.program().positionProperty().removeListener(this);
          }
        };
    setVisible(!stepTaken);
    setManaged(!stepTaken);
    if (!stepTaken) {
      state.program().positionProperty().addListener(leave);
    }
  }
}
