package edgewise.ui.window;

import edgewise.figure.Theme;
import edgewise.settings.Settings;
import edgewise.ui.kit.Texts;
import edgewise.ui.state.StudioState;
import java.util.Locale;
import javafx.beans.InvalidationListener;

/** The appearance of the window, saved in the settings from one start to the next. */
final class RememberedAppearance {
  private RememberedAppearance() {}

  /** Restores the appearance from the settings. */
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

  /** Saves every later change. */
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
