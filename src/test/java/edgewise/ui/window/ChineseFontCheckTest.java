package edgewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.ui.state.StudioState;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ChineseFontCheckTest {
  private final StudioState state = new StudioState();
  private final AtomicInteger asked = new AtomicInteger();

  private void choose(boolean there, Locale... languages) throws Exception {
    Fx.run(
        () ->
            ChineseFontCheck.watch(
                state,
                text -> {
                  asked.incrementAndGet();
                  return there;
                }));
    for (Locale language : languages) {
      Fx.run(() -> state.texts().localeProperty().set(language));
    }
    Fx.until(() -> asked.get() > 0 || languages.length == 0);
  }

  @Test
  void withoutAFontForChineseItIsToldInBothLanguagesWhatToInstall() throws Exception {
    choose(false, Locale.SIMPLIFIED_CHINESE);
    Fx.until(() -> !state.noticeProperty().get().isEmpty());
    String told = state.noticeProperty().get();
    assertTrue(told.contains("Install one, such as fonts-noto-cjk"), told);
    assertTrue(told.contains("请安装一种中文字体"), told);
  }

  @Test
  void itIsAskedOnceAndNothingIsSaidWhereThereIsOne() throws Exception {
    choose(true, Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(1, asked.get());
    assertEquals("", state.noticeProperty().get());
  }

  @Test
  void inEnglishNobodyAsks() throws Exception {
    choose(false);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(0, asked.get());
  }
}
