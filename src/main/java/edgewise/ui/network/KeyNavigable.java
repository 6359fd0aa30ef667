package edgewise.ui.network;

/** A picture or a matrix with keyboard navigation. */
interface KeyNavigable {
  /** Points at the next quantity in a direction, if there is one. */
  void move(NavigationDirection direction);

  /** Selects the quantity at the pointer; if it is selected already, unfolds or folds it. */
  void select();
}
