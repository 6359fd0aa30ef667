package edgewise.ui.window;

import edgewise.figure.Theme;
import edgewise.settings.Settings;
import edgewise.ui.kit.Texts;
import edgewise.ui.state.StudioState;
import java.util.Locale;
import javafx.beans.InvalidationListener;

/** What the window remembers of how it looks, from one start to the next. */
final class RememberedAppearance {
  private RememberedAppearance() {}

  /** Makes the state look as it did. */
  static void restore(StudioState state, Settings settings) {
    try {
      state.appearance().themeProperty().set(Theme.named(settings.theme()));
    } catch (IllegalArgumentException e) {
      state.appearance().themeProperty().set(Theme.LIGHT);
    }
    state.texts().localeProperty().set(Texts.nearest(Locale.forLanguageTag(settings.language())));
    state.appearance().animatedProperty().set(settings.animated());
    state.program().speedProperty().set(settings.speed());
  }

  /** Keeps what changes from now on. */
  static void follow(StudioState state, OpenDocument documents) {
    InvalidationListener save =
        o ->
            documents.updateSettings(
                documents
                    .settings()
                    .withLook(
                        state.appearance().themeProperty().get().id(),
                        state.texts().locale().toLanguageTag(),
                        state.appearance().animatedProperty().get(),
                        state.program().speedProperty().get()));
    state.appearance().themeProperty().addListener(save);
    state.appearance().animatedProperty().addListener(save);
    state.texts().localeProperty().addListener(save);
    state.program().speedProperty().addListener(save);
  }
}
