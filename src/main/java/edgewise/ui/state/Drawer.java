package edgewise.ui.state;

/**
 * The drawer of the right panel that is open instead of the step: none, all paths, or elimination
 * by hand.
 */
public enum Drawer {
  NONE,
  PATHS,
  ELIMINATION
}
