package edgewise.ui.network;

import javafx.stage.Window;

/** Opens and saves networks as files, with dialogs. */
public interface NetworkFiles {
  /**
   * Lets the user choose a file and opens its network.
   *
   * @param window the owner of the dialogs
   */
  void openNetwork(Window window);

  /**
   * Lets the user choose a file and saves the current network in it.
   *
   * @param window the owner of the dialogs
   */
  void saveNetwork(Window window);
}
