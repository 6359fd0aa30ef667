package edgewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edgewise.document.DocumentException;
import edgewise.figure.Theme;
import edgewise.settings.SettingsFolder;
import edgewise.strategy.Mode;
import edgewise.study.NodePosition;
import edgewise.ui.state.StudioState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The open document: what is saved comes back, and what cannot be read disturbs nothing. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
class OpenDocumentTest {
  @RegisterExtension final OpenStudios studios = new OpenStudios();
  @TempDir Path folder;
  private Studio studio;
  private WindowRobot person;

  @Start
  void open(Stage stage) {
    studio = studios.add(Studio.first(SettingsFolder.at(folder.resolve("settings"))));
    stage.setScene(studio.scene(1280, 720));
    stage.show();
  }

  @BeforeEach
  void settle(QuickRobot robot) {
    person = new WindowRobot(robot, studio);
    person.settle();
  }

  @Test
  void theSavedScreenComesBackInAnotherWindow(QuickRobot robot) throws Exception {
    Path file = folder.resolve("lecture.edgewise");
    robot.interact(
        () -> {
          StudioState state = studio.state();
          state.program().setup().modeProperty().set(Mode.FORWARD);
          state.program().moveNodes(Map.of("a", new NodePosition(12, 34)));
          state.program().goTo(7);
          state.program().notesProperty().set(Map.of(7, "ask the class"));
          assertTrue(studio.documents().changedProperty().get());
          save(file);
          assertFalse(studio.documents().changedProperty().get());
          state.program().open("x = 1");
        });
    person.settle();
    robot.interact(() -> read(file));
    person.settle();
    StudioState state = studio.state();
    assertEquals(Mode.FORWARD, state.program().setup().modeProperty().get());
    assertEquals(
        Map.of("a", new NodePosition(12, 34)), state.program().setup().placesProperty().get());
    assertEquals(7, state.program().positionProperty().get());
    assertEquals("ask the class", state.program().notesProperty().get().get(7));
    assertEquals(Optional.of(file), studio.documents().fileProperty().get());
    assertEquals(List.of(file), studio.documents().recentProperty().get());
  }

  @Test
  void aFileThatCannotBeReadLeavesTheOpenDocumentAlone(QuickRobot robot) throws Exception {
    String before = person.text();
    for (String text : List.of("", "{", "{\"format\":\"edgewise\",\"version\":99}", "\u0000")) {
      Path file = Files.writeString(folder.resolve("damaged.edgewise"), text);
      robot.interact(
          () -> assertThrows(DocumentException.class, () -> studio.documents().open(file)));
      assertEquals(before, person.text());
      assertEquals(text, Files.readString(file));
    }
    assertTrue(studio.documents().recentProperty().get().isEmpty());
  }

  @Test
  void whatWasOpenIsThereAtTheNextStartAndSoIsTheLook(QuickRobot robot) {
    robot.interact(
        () -> {
          studio.state().program().open("u = 3; v = u * u");
          studio.state().appearance().themeProperty().set(Theme.DARK);
          studio.state().texts().localeProperty().set(Locale.SIMPLIFIED_CHINESE);
        });
    person.settle();
    robot.interact(
        () -> {
          studio.documents().close();
          Studio next = studios.add(Studio.first(SettingsFolder.at(folder.resolve("settings"))));
          assertTrue(next.documents().restore());
          assertEquals("u = 3; v = u * u", next.state().program().setup().textProperty().get());
          assertEquals(Theme.DARK, next.state().appearance().themeProperty().get());
          assertEquals(Locale.SIMPLIFIED_CHINESE, next.state().texts().locale());
          next.documents().close();
        });
  }

  @Test
  void aClosedDocumentIsNotKeptAnyMore(QuickRobot robot) throws Exception {
    Path kept = folder.resolve("settings/last-session.edgewise");
    robot.interact(
        () -> {
          studio.documents().close();
          studio.documents().close();
        });
    String atTheEnd = Files.readString(kept);
    robot.interact(
        () -> {
          studio.state().program().open("late = 1");
          studio.state().appearance().themeProperty().set(Theme.DARK);
        });
    person.settle();
    assertEquals(atTheEnd, Files.readString(kept));
    assertFalse(SettingsFolder.at(folder.resolve("settings")).settings().theme().equals("dark"));
  }

  private void save(Path file) {
    try {
      studio.documents().save(file);
    } catch (DocumentException e) {
      throw new AssertionError(e);
    }
  }

  private void read(Path file) {
    try {
      studio.documents().open(file);
    } catch (DocumentException e) {
      throw new AssertionError(e);
    }
  }
}
