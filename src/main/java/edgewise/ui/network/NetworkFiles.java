package edgewise.ui.network;

import javafx.stage.Window;

/** Networks in files of their own, as a person opens and saves them: with dialogs. */
public interface NetworkFiles {
  /** Asks for a file and opens the network in it; the dialogs belong to that window. */
  void openNetwork(Window window);

  /** Asks for a file and writes the network of the moment into it. */
  void saveNetwork(Window window);
}
