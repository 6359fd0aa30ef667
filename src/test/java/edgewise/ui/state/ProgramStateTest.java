package edgewise.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import edgewise.language.Program;
import edgewise.strategy.Trace;
import edgewise.study.ProgramStudy;
import edgewise.ui.window.Fx;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** A program's state: what an edit and another language do to its study. */
@ExtendWith(ApplicationExtension.class)
class ProgramStateTest {
  private StudioState state;

  @BeforeEach
  void open() {
    state = Fx.get(StudioState::new);
    Fx.run(() -> state.program().open("a = 2; b = 1; e = (a + b) * (b + 1)"));
    Fx.until(() -> state.program().freshProperty().get());
  }

  private ProgramStudy study() {
    return state.program().studyProperty().get();
  }

  @Test
  void anEditOfTheProgramParsesItOnce() {
    AtomicReference<Program> given = new AtomicReference<>();
    AtomicReference<Program> edited = new AtomicReference<>();
    Program before = study().program();
    Fx.run(
        () ->
            state
                .program()
                .editProgram(
                    "value of a",
                    program -> {
                      given.set(program);
                      edited.set(program.withInput("a", 3));
                      return edited.get();
                    }));
    assertSame(before, given.get(), "it starts from the program that is parsed already");
    assertSame(edited.get(), study().program(), "the study has the program that the edit parsed");
    assertEquals("a = 3; b = 1; e = (a + b) * (b + 1)", study().setup().text());
  }

  @Test
  void anotherLanguageIsAnotherNarrationOfTheSameTrace() {
    Trace trace = study().trace();
    String english = study().narration().title(1);
    Fx.run(() -> state.texts().localeProperty().set(Locale.SIMPLIFIED_CHINESE));
    assertSame(trace, study().trace(), "nothing is differentiated again");
    assertEquals(Locale.SIMPLIFIED_CHINESE, study().narration().locale());
    assertEquals(study().explanation(1).title(Locale.ENGLISH), english);
    assertEquals(
        study().explanation(1).title(Locale.SIMPLIFIED_CHINESE),
        state.program().narrationProperty().get().title(1));
  }
}
