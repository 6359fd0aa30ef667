package edgewise.ui;

import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Opens the window. */
public final class StudioApplication extends Application {
  @Override
  public void start(Stage stage) {
    Studio studio =
        getParameters().getUnnamed().isEmpty()
            ? Studio.first()
            : Studio.of(getParameters().getUnnamed().getFirst());
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setTitle("Edgewise");
    stage.setScene(
        studio.scene(Math.min(1366, screen.getWidth()), Math.min(768, screen.getHeight())));
    stage.setMinWidth(960);
    stage.setMinHeight(540);
    stage.show();
  }

  /**
   * Opens the window on a program, or on the first example if it is empty; returns when it is
   * closed.
   */
  public static void open(String program) {
    launch(StudioApplication.class, program.isEmpty() ? new String[0] : new String[] {program});
  }
}
