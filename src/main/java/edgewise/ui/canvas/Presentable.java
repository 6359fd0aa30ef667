package edgewise.ui.canvas;

import edgewise.ui.state.Playback;
import java.util.function.IntConsumer;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;

/**
 * A sequence of steps that can be presented: each has a picture, a title and a sentence. The hall
 * and the presenter's view use only this interface.
 */
public interface Presentable {
  /** The steps and the current position. */
  Playback playback();

  /** Whether there is a step to show now. */
  boolean isReady();

  /**
   * Runs an action whenever another step, language or subject must be shown; ends with the
   * subscription.
   */
  Subscription follow(Runnable change);

  /**
   * Writes a step's sentence with its names typeset.
   *
   * @param size of the mathematics in it, px
   */
  void write(int step, TextFlow flow, double size);

  /** A new page for the hall, in the colours for a projector. */
  Page page();

  /** A new player bar, shown in the hall while the mouse moves. */
  Region player();

  /** A new small picture in the window's theme. */
  Preview preview();

  /** A page in the hall, with the actions of the zoom keys. */
  interface Page {
    /** The page's content. */
    Region region();

    /** The caption at its foot, which the player bar replaces. */
    Region caption();

    /** Zooms the picture. */
    void zoom(double factor);

    /** Shows the whole picture as far as it is readable. */
    void fit();

    /** Stops following the steps. */
    void close();
  }

  /**
   * A small picture of any step.
   *
   * @param region the content
   * @param margin receives the distance from its edges, px
   * @param show receives the step to show
   */
  record Preview(Region region, IntConsumer margin, IntConsumer show) {}
}
