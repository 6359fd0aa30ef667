package edgewise.ui.window;

import edgewise.text.Bundles;
import edgewise.ui.state.StudioState;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.application.Platform;

/**
 * Tells, when Chinese is chosen on a machine without a font for it, what to install: without one
 * every word would be boxes, and nobody would know why. Looked up once, beside the JavaFX thread,
 * since a machine's fonts take a while to be found; said in both languages, as only one can be
 * read.
 */
final class ChineseFontCheck {
  /** Some of the commonest characters; a font that has them has the rest. */
  private static final String SAMPLE = "的一是计算图反向";

  private final StudioState state;
  private final Predicate<String> shows;
  private boolean checked;

  private ChineseFontCheck(StudioState state, Predicate<String> shows) {
    this.state = state;
    this.shows = shows;
  }

  /**
   * Watches the language, now and whenever it changes.
   *
   * @param shows whether some font has every character of a text; asked once, on any thread
   */
  static void watch(StudioState state, Predicate<String> shows) {
    ChineseFontCheck font = new ChineseFontCheck(state, shows);
    state.texts().localeProperty().subscribe(font::languageChosen);
  }

  private void languageChosen(Locale language) {
    if (!checked && Bundles.isChinese(language)) {
      checked = true;
      Thread.ofVirtual()
          .start(
              () -> {
                if (!shows.test(SAMPLE)) {
                  Platform.runLater(
                      () -> state.showNotice(state.texts().get("notice.noChineseFont")));
                }
              });
    }
  }
}
