package edgewise.ui.kit;

import javafx.scene.layout.Region;

/** A bar on a track, as of a bar chart. */
public final class Bar extends Region {
  private final double fraction;
  private final Region filled = new Region();

  /**
   * A bar.
   *
   * @param fraction of the track that it covers, 0 to 1
   */
  public Bar(double fraction) {
    this.fraction = Math.clamp(fraction, 0.0, 1.0);
    getStyleClass().add("norm-track");
    filled.getStyleClass().add("norm-bar");
    getChildren().add(filled);
    setMinSize(20, 12);
    setPrefHeight(20);
    setMaxHeight(20);
  }

  @Override
  protected void layoutChildren() {
    filled.resizeRelocate(0, 0, Math.max(fraction > 0 ? 2 : 0, getWidth() * fraction), getHeight());
  }
}
