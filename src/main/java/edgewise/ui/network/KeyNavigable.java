package edgewise.ui.network;

/** A picture or a matrix whose things the keyboard walks to. */
interface KeyNavigable {
  /** Points at the next thing that way, if there is one. */
  void walk(Heading way);

  /** Selects what is pointed at; unfolds or folds it if it is selected already. */
  void choose();
}
