package edgewise.ui.state;

import edgewise.study.NetworkStudy;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;

/** Updates of a network view whenever the study changes, only while the view is visible. */
public final class VisibleUpdates {
  private VisibleUpdates() {}

  /**
   * Shows the study now, whenever it, the language, the theme or another observable changes, and
   * when the view becomes visible again.
   */
  public static void follow(
      Node view, StudioState state, Consumer<NetworkStudy> show, Observable... others) {
    InvalidationListener listener =
        o -> {
          NetworkStudy study = state.network().studyProperty().get();
          if (view.isVisible() && study != null) {
            show.accept(study);
          }
        };
    List.of(
            state.network().studyProperty(),
            state.texts().localeProperty(),
            state.appearance().themeProperty(),
            view.visibleProperty())
        .forEach(observable -> observable.addListener(listener));
    for (Observable other : others) {
      other.addListener(listener);
    }
    listener.invalidated(view.visibleProperty());
  }
}
