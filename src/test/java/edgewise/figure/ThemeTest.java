package edgewise.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ThemeTest {

  /** Every text that a theme sets, with what it is set on. */
  private record Reading(String what, Ink text, Ink ground) {}

  private static List<Reading> readings(Theme theme) {
    List<Reading> readings = new ArrayList<>();
    for (Ink ground : List.of(theme.surface(), theme.panel(), theme.node(), theme.box())) {
      readings.add(new Reading("text", theme.text(), ground));
      readings.add(new Reading("muted text", theme.muted(), ground));
      for (Accent accent : theme.hues().all()) {
        readings.add(new Reading("accent", accent.text(), ground));
      }
    }
    for (Accent accent : theme.hues().all()) {
      readings.add(new Reading("text on soft", theme.text(), accent.soft()));
      readings.add(new Reading("muted on soft", theme.muted(), accent.soft()));
      readings.add(new Reading("accent on its soft", accent.text(), accent.soft()));
      readings.add(new Reading("text on fill", accent.onFill(), accent.fill()));
    }
    return readings;
  }

  @TestFactory
  Stream<DynamicTest> textCanBeRead() {
    return Theme.ALL.stream()
        .flatMap(
            theme ->
                readings(theme).stream()
                    .map(
                        r ->
                            DynamicTest.dynamicTest(
                                theme.id() + ": " + r.what() + " on " + r.ground().css(),
                                () -> {
                                  double needed = theme.equals(Theme.PROJECTOR) ? 7 : 4.5;
                                  double contrast = r.text().contrast(r.ground());
                                  assertTrue(contrast >= needed, contrast + " < " + needed);
                                })));
  }

  @Test
  void linesWithAMeaningStandOutFromTheSurface() {
    for (Theme theme : Theme.ALL) {
      double needed = theme.equals(Theme.PROJECTOR) ? 7 : 3;
      for (Accent accent : theme.hues().all()) {
        double contrast = accent.line().contrast(theme.surface());
        assertTrue(contrast >= needed, theme.id() + " " + accent.line().css() + ": " + contrast);
      }
    }
  }

  @Test
  void outlinesInTheHallAreBlackOrNearlySo() {
    Theme hall = Theme.PROJECTOR;
    for (Ink ink : List.of(hall.nodeLine(), hall.edge(), hall.boxLine(), hall.waiting())) {
      assertTrue(ink.contrast(hall.surface()) >= 7);
    }
  }

  @Test
  void theHallGetsThickLinesAndLargeType() {
    Sizes hall = Theme.PROJECTOR.sizes();
    assertTrue(Math.min(hall.thin(), Math.min(hall.line(), hall.bold())) >= 3);
    assertTrue(Math.min(hall.em(), Math.min(hall.boxEm(), hall.heading())) >= 24);
    assertTrue(hall.caption() >= 24);
  }

  @Test
  void meaningsAreToldApart() {
    for (Theme theme : Theme.ALL) {
      long different = theme.hues().all().stream().map(Accent::line).distinct().count();
      assertEquals(6, different, theme.id());
    }
  }

  @Test
  void themesAreFoundByTheirNames() {
    Theme.ALL.forEach(theme -> assertEquals(theme, Theme.named(theme.id())));
    assertThrows(IllegalArgumentException.class, () -> Theme.named("sepia"));
  }

  @Test
  void contrastIsThatOfTheStandard() {
    assertEquals(21, Ink.of(0x000000).contrast(Ink.of(0xffffff)), 1e-9);
    assertEquals(1, Ink.of(0x0072b2).contrast(Ink.of(0x0072b2)), 1e-9);
    assertEquals(5.19, Ink.of(0x0072b2).contrast(Ink.of(0xffffff)), 0.01);
  }

  @Test
  void anInkFades() {
    assertEquals(new Ink(0x800072b2), Ink.of(0x0072b2).withOpacity(0.5));
    assertEquals("#0072b2", Ink.of(0x0072b2).css());
  }
}
