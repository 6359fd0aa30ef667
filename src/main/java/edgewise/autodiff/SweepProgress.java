package edgewise.autodiff;

/** Is told how far a long sweep is, and may stop it. */
@FunctionalInterface
public interface SweepProgress {
  /** Nobody is told, and nothing stops. */
  SweepProgress NONE = fraction -> true;

  /**
   * Called between two stretches of the work, on the thread that does it.
   *
   * @param fraction how much is done, 0 to 1
   * @return whether to go on
   */
  boolean reached(double fraction);
}
