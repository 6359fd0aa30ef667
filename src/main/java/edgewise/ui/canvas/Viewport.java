package edgewise.ui.canvas;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;

/**
 * A viewport onto a picture of any size: fitted, zoomed about the pointer, or dragged. A fitted
 * picture stays fitted when the pane or the picture changes size.
 */
public final class Viewport extends Region {
  private static final double LARGEST = 8;

  /** The smallest scale to which a picture is zoomed. */
  public static final double SMALLEST = 0.02;

  private final Affine view = new Affine();
  private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
  private final Fit fit = new Fit();
  private double pictureWidth = 1;
  private double pictureHeight = 1;
  private boolean fitted = true;
  private boolean opening;
  private boolean fitting;
  private boolean placed;
  private List<Bounds> followed = List.of();
  private Bounds framed;
  private final PanTransition panTransition = new PanTransition(this::move);
  private double dragX;
  private double dragY;

  /**
   * A viewport onto a picture whose origin is its top left corner.
   *
   * @param beneath nodes beneath it, in this pane's own pixels
   */
  public Viewport(Node picture, Node... beneath) {
    picture.getTransforms().add(view);
    picture.setManaged(false);
    getChildren().addAll(beneath);
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
          setCursor(Cursor.CLOSED_HAND);
          pan(e.getX() - dragX, e.getY() - dragY);
          dragX = e.getX();
          dragY = e.getY();
        });
    setOnMouseReleased(e -> setCursor(Cursor.DEFAULT));
  }

  /** A counter that increases whenever another part of the picture, or another scale, is shown. */
  public ReadOnlyLongProperty changesProperty() {
    return changes.getReadOnlyProperty();
  }

  private void changed() {
    changes.set(changes.get() + 1);
  }

  /** Sets the limits of the scale when fitting, screen pixels per picture pixel. */
  public void setFitLimits(double smallest, double largest) {
    fit.limits(smallest, largest);
    requestLayout();
  }

  /**
   * Sets the smallest scale of a picture that has just been opened, screen pixels per picture
   * pixel.
   */
  public void setLegible(double scale) {
    if (scale != fit.legible()) {
      fit.legible(scale);
      requestLayout();
    }
  }

  /** Sets the margin of a fitted picture, px. */
  public void setMargin(double px) {
    fit.margin(px);
    requestLayout();
  }

  /** Sets the size of the picture, px before zoom. */
  public void setPictureSize(double width, double height) {
    if (width != pictureWidth || height != pictureHeight) {
      pictureWidth = width;
      pictureHeight = height;
      requestLayout();
    }
  }

  double pictureWidth() {
    return pictureWidth;
  }

  double pictureHeight() {
    return pictureHeight;
  }

  /** Shows the whole picture and keeps doing so. */
  public void fit() {
    frame(null);
  }

  /**
   * Shows the whole picture; if that is shown already and cannot be read, shows it as it was
   * opened.
   */
  public void fitOrOpen() {
    if (fitted && framed == null && !opening && scale() < fit.legible()) {
      open();
    } else {
      fit();
    }
  }

  /** Shows the whole picture if it can be read, else the followed part of it. */
  public void open() {
    frame(null);
    opening = true;
  }

  /**
   * Shows a part of the picture as large as fitting may make it, and keeps doing so.
   *
   * @param part in the picture's coordinates; null for all of it
   */
  public void frame(Bounds part) {
    framed = part;
    opening = false;
    placed = false;
    panTransition.stop();
    fitted = true;
    fitting = true;
    requestLayout();
  }

  /**
   * Whether the picture will be fitted in the next layout, so that the current scale does not
   * matter.
   */
  boolean isFitting() {
    return fitting;
  }

  /** Zooms about the middle. */
  public void zoom(double factor) {
    zoomAbout(factor, getWidth() / 2, getHeight() / 2);
  }

  /** Moves the picture by that many screen pixels. */
  public void pan(double dx, double dy) {
    fitted = false;
    panTransition.stop();
    move(dx, dy);
  }

  private void move(double dx, double dy) {
    view.prependTranslation(dx, dy);
    changed();
  }

  /**
   * Keeps the visible part in place after the picture's coordinates grew by this, px before zoom.
   */
  void shift(double dx, double dy) {
    if (!fitted && (dx != 0 || dy != 0)) {
      pan(dx * scale(), dy * scale());
    }
  }

  /** The scale in screen pixels per picture pixel. */
  public double scale() {
    return view.getMxx();
  }

  /** The visible part of the picture, in its own coordinates. */
  public Bounds visible() {
    double s = view.getMxx();
    return new BoundingBox(-view.getTx() / s, -view.getTy() / s, getWidth() / s, getHeight() / s);
  }

  /** A point of the pane in the picture's coordinates. */
  public Point2D inPicture(double x, double y) {
    double s = view.getMxx();
    return new Point2D((x - view.getTx()) / s, (y - view.getTy()) / s);
  }

  /** A point of the picture in this pane's coordinates. */
  public Point2D onPane(double x, double y) {
    double s = view.getMxx();
    return new Point2D(x * s + view.getTx(), y * s + view.getTy());
  }

  /**
   * Pans so that parts of the picture are visible: now, and later when the pane gets its size. Does
   * nothing if all of them are visible.
   *
   * @param parts the first one has priority if not all fit; null ones are ignored
   * @param millis the duration of the pan; 0 for at once
   */
  public void follow(List<Bounds> parts, double millis) {
    followed = parts.stream().filter(Objects::nonNull).toList();
    if (getWidth() > 0 && !fitting) {
      reveal(millis);
    }
  }

  private void reveal(double millis) {
    panTransition.finish();
    if (followed.isEmpty()) {
      return;
    }
    Bounds all = ViewBounds.union(followed);
    Bounds part = ViewBounds.fits(this, all) ? all : followed.getFirst();
    Bounds seen = visible();
    if (!seen.contains(part)) {
      double dx = seen.getCenterX() - part.getCenterX();
      double dy = seen.getCenterY() - part.getCenterY();
      Point2D way = limited(dx * scale(), dy * scale());
      panTransition.start(way.getX(), way.getY(), millis);
    }
  }

  private Point2D limited(double dx, double dy) {
    return new Point2D(
        fit.move(dx, view.getTx(), pictureWidth * scale(), getWidth()),
        fit.move(dy, view.getTy(), pictureHeight * scale(), getHeight()));
  }

  /** Centres a point of the picture. */
  public void centreOn(double x, double y) {
    Point2D p = onPane(x, y);
    pan(getWidth() / 2 - p.getX(), getHeight() / 2 - p.getY());
  }

  private void zoomAbout(double factor, double x, double y) {
    double scale = Math.clamp(view.getMxx() * factor, SMALLEST, LARGEST);
    double change = scale / view.getMxx();
    fitted = false;
    panTransition.stop();
    view.setToTransform(
        scale, 0, x + (view.getTx() - x) * change, 0, scale, y + (view.getTy() - y) * change);
    changed();
  }

  @Override
  protected void layoutChildren() {
    fitting = false;
    panTransition.finish();
    if (fitted && fit.hasRoom(getWidth(), getHeight())) {
      Bounds part = framed == null ? new BoundingBox(0, 0, pictureWidth, pictureHeight) : framed;
      double scale = fit.scale(part, getWidth(), getHeight(), opening);
      if (!placed || framed != null || scale != scale()) {
        double x = getWidth() / 2 - scale * part.getCenterX();
        double y = getHeight() / 2 - scale * part.getCenterY();
        view.setToTransform(scale, 0, x, 0, scale, y);
        placed = true;
      }
      // A picture that is visible in part keeps its position.
      Point2D way = limited(0, 0);
      view.prependTranslation(way.getX(), way.getY());
      reveal(0);
    }
    changed();
  }
}
