package edgewise.ui.state;

/** What may stand in the place of the step: nothing, all paths, or elimination by hand. */
public enum Drawer {
  NONE,
  PATHS,
  ELIMINATION
}
