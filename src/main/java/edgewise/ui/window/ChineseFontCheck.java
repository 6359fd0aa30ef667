package edgewise.ui.window;

import edgewise.text.Bundles;
import edgewise.ui.state.StudioState;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.application.Platform;

/**
 * A check, when Chinese is chosen, that the machine has a font for it; if not, shows which one to
 * install, in both languages, since only one is readable. Checked once, on a background thread,
 * since listing fonts takes long.
 */
final class ChineseFontCheck {
  /** Some of the commonest characters; a font with these has the others too. */
  private static final String SAMPLE = "的一是计算图反向";

  private final StudioState state;
  private final Predicate<String> shows;
  private boolean checked;

  private ChineseFontCheck(StudioState state, Predicate<String> shows) {
    this.state = state;
    this.shows = shows;
  }

  /**
   * Checks now and whenever the language changes.
   *
   * @param shows whether some font has every character of a text; called once, on any thread
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
