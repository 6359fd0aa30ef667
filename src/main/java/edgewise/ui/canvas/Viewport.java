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
 * A pane through which a picture of any size is seen: fitted, zoomed about the pointer, or dragged.
 * While it is fitted it stays fitted when the pane or the picture changes size.
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
   * @param beneath what lies beneath it, in this pane's own pixels
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

  /** Counts up whenever another part of the picture is seen, or the same at another scale. */
  public ReadOnlyLongProperty changesProperty() {
    return changes.getReadOnlyProperty();
  }

  private void changed() {
    changes.set(changes.get() + 1);
  }

  /** How far fitting may enlarge and shrink, screen pixels a picture pixel. */
  public void setFitLimits(double smallest, double largest) {
    fit.limits(smallest, largest);
    requestLayout();
  }

  /** How large a picture that was just opened is at least, screen pixels a picture pixel. */
  public void setLegible(double scale) {
    if (scale != fit.legible()) {
      fit.legible(scale);
      requestLayout();
    }
  }

  /** How far a fitted picture stays from the pane's edges, px. */
  public void setMargin(double px) {
    fit.margin(px);
    requestLayout();
  }

  /** Tells how large the picture is, px before zoom. */
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

  /** Shows the whole picture, or when that is shown and cannot be read, as it opened. */
  public void fitOrOpen() {
    if (fitted && framed == null && !opening && scale() < fit.legible()) {
      open();
    } else {
      fit();
    }
  }

  /** Shows the whole picture if it can be read, else the part of it that is followed. */
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

  /** Whether the picture is about to be fitted: what it is seen at now nobody will see. */
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

  /** Keeps what is seen where it is, though its coordinates grew by that; px before zoom. */
  void shift(double dx, double dy) {
    if (!fitted && (dx != 0 || dy != 0)) {
      pan(dx * scale(), dy * scale());
    }
  }

  /** Screen pixels a picture pixel. */
  public double scale() {
    return view.getMxx();
  }

  /** The part of the picture that is seen, in its own coordinates. */
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
   * Keeps parts of the picture in sight: now, and later when the pane is given its size. Does
   * nothing where all of them are seen.
   *
   * @param parts the first is what is seen if not all of them can be; those that are null are not
   *     shown
   * @param millis how long it may glide there; 0 for at once
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

  /** Puts a point of the picture into the middle. */
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
      // A picture that is seen in part stays where it was led to.
      Point2D way = limited(0, 0);
      view.prependTranslation(way.getX(), way.getY());
      reveal(0);
    }
    changed();
  }
}
