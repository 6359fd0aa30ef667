package edgewise.ui.present;

import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/** A dark overlay with a hole at the mouse pointer. */
final class Spotlight extends Pane {
  private static final double RADIUS = 150;
  private static final Color DARK = Color.rgb(0, 0, 0, 0.72);
  private double x = -1;
  private double y = -1;

  Spotlight() {
    setId("spotlight");
    setMouseTransparent(true);
    setVisible(false);
    widthProperty().addListener(o -> draw());
    heightProperty().addListener(o -> draw());
  }

  void toggle() {
    setVisible(!isVisible());
    draw();
  }

  void moveTo(double toX, double toY) {
    x = toX;
    y = toY;
    draw();
  }

  private void draw() {
    if (!isVisible() || getWidth() <= 0) {
      return;
    }
    double atX = x < 0 ? getWidth() / 2 : x;
    double atY = y < 0 ? getHeight() / 2 : y;
    Shape dark =
        Shape.subtract(new Rectangle(getWidth(), getHeight()), new Circle(atX, atY, RADIUS));
    dark.setFill(DARK);
    getChildren().setAll(dark);
  }
}
