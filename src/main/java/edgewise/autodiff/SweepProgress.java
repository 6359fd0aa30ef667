package edgewise.autodiff;

/** A listener that receives the progress of a long sweep and may stop it. */
@FunctionalInterface
public interface SweepProgress {
  /** Ignores the progress and never stops the sweep. */
  SweepProgress NONE = fraction -> true;

  /**
   * Called at intervals on the thread that does the work.
   *
   * @param fraction how much is done, 0 to 1
   * @return whether to continue
   */
  boolean reached(double fraction);
}
