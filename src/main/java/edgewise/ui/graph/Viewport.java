package edgewise.ui.graph;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;

/**
 * A pane through which a picture of any size is seen: fitted, zoomed about the pointer, or dragged.
 * While it is fitted it stays fitted when the pane or the picture changes size.
 */
final class Viewport extends Region {
  private static final double LARGEST = 8;
  private static final double SMALLEST = 0.05;
  private static final double LARGEST_FIT = 1.6;
  private static final double MARGIN = 24;
  private final Affine view = new Affine();
  private double pictureWidth = 1;
  private double pictureHeight = 1;
  private boolean fitted = true;
  private double dragX;
  private double dragY;

  Viewport(Node picture) {
    picture.getTransforms().add(view);
    picture.setManaged(false);
    getChildren().add(picture);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    setOnScroll(
        e -> {
          if (e.getDeltaY() != 0) {
            zoomAbout(Math.exp(e.getDeltaY() / 400), e.getX(), e.getY());
          }
          e.consume();
        });
    setOnZoom(e -> zoomAbout(e.getZoomFactor(), e.getX(), e.getY()));
    setOnMousePressed(
        e -> {
          dragX = e.getX();
          dragY = e.getY();
        });
    setOnMouseDragged(
        e -> {
          fitted = false;
          view.prependTranslation(e.getX() - dragX, e.getY() - dragY);
          dragX = e.getX();
          dragY = e.getY();
        });
  }

  /** Tells how large the picture is, px before zoom. */
  void setPictureSize(double width, double height) {
    if (width != pictureWidth || height != pictureHeight) {
      pictureWidth = width;
      pictureHeight = height;
      requestLayout();
    }
  }

  /** Shows the whole picture and keeps doing so. */
  void fit() {
    fitted = true;
    requestLayout();
  }

  /** Zooms about the middle. */
  void zoom(double factor) {
    zoomAbout(factor, getWidth() / 2, getHeight() / 2);
  }

  /** Screen pixels a picture pixel. */
  double scale() {
    return view.getMxx();
  }

  private void zoomAbout(double factor, double x, double y) {
    double scale = Math.clamp(view.getMxx() * factor, SMALLEST, LARGEST);
    double change = scale / view.getMxx();
    fitted = false;
    view.setToTransform(
        scale, 0, x + (view.getTx() - x) * change, 0, scale, y + (view.getTy() - y) * change);
  }

  @Override
  protected void layoutChildren() {
    if (fitted && getWidth() > 2 * MARGIN && getHeight() > 2 * MARGIN) {
      double scale =
          Math.min(
              (getWidth() - 2 * MARGIN) / pictureWidth, (getHeight() - 2 * MARGIN) / pictureHeight);
      scale = Math.clamp(scale, SMALLEST, LARGEST_FIT);
      view.setToTransform(
          scale,
          0,
          (getWidth() - scale * pictureWidth) / 2,
          0,
          scale,
          (getHeight() - scale * pictureHeight) / 2);
    }
  }
}
