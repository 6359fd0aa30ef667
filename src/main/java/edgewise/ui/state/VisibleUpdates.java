package edgewise.ui.state;

import edgewise.study.NetworkStudy;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;

/** What a view of the network shows is shown anew when it changes, while the view can be seen. */
public final class VisibleUpdates {
  private VisibleUpdates() {}

  /**
   * Shows the study now and whenever it, the language, the colours or something else changes, and
   * when the view is seen again.
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
