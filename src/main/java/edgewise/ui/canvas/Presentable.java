package edgewise.ui.canvas;

import edgewise.ui.state.Playback;
import java.util.function.IntConsumer;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;

/**
 * What is presented: steps with a picture, a title and a sentence each. The hall and the
 * presenter's view show any of them alike.
 */
public interface Presentable {
  /** The steps, and where the player is among them. */
  Playback playback();

  /** Whether there is anything to show at this moment. */
  boolean isReady();

  /** Runs something whenever another step, other words or another subject are to be shown. */
  Subscription follow(Runnable change);

  /**
   * Writes a step's sentence, with its names set as mathematics.
   *
   * @param size of the mathematics in it, px
   */
  void write(int step, TextFlow flow, double size);

  /** All that the hall sees of a step, in a projector's colours. */
  Page page();

  /** The bar that the hall sees while the mouse moves. */
  Region player();

  /** A small picture in the window's own colours. */
  Preview preview();

  /** What the hall sees, under the keys that zoom it. */
  interface Page {
    /** As it is shown. */
    Region region();

    /** The strip at its foot, in whose place the player comes. */
    Region caption();

    /** Zooms the picture. */
    void zoom(double factor);

    /** Shows all that can be read of the picture. */
    void fit();

    /** Stops following the steps. */
    void close();
  }

  /**
   * A picture of any step.
   *
   * @param region as it is shown
   * @param margin is given a distance from its edges, px
   * @param show is given a step
   */
  record Preview(Region region, IntConsumer margin, IntConsumer show) {}
}
