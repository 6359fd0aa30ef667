package edgewise.cost;

import java.util.concurrent.CancellationException;

/** Whoever waits for a long run: is told how far it is, and may give it up. */
public interface Watcher {

  /** Nobody waits: nothing is told, and nothing is given up. */
  Watcher NOBODY = (stage, done) -> true;

  /** What a long run is doing. */
  enum Stage {
    /** Taking memory. */
    MEMORY,
    /** Writing the tape. */
    TAPE,
    /** The primal sweep. */
    PRIMAL,
    /** The adjoint sweep. */
    REVERSE,
    /** Timing a strategy. */
    TIMING
  }

  /**
   * Is told how far a stage is.
   *
   * @param done from 0 to 1
   * @return whether to go on
   */
  boolean at(Stage stage, double done);

  /**
   * Tells, and stops if it is to be stopped.
   *
   * @throws CancellationException if the run has been given up
   */
  default void check(Stage stage, double done) {
    if (!at(stage, done)) {
      throw new CancellationException(stage.name());
    }
  }
}
