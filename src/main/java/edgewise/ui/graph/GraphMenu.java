package edgewise.ui.graph;

import edgewise.figure.ItemKey;
import edgewise.ui.keys.Command;
import edgewise.ui.state.StudioState;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The context menu of the picture, with the keys of its commands. */
record GraphMenu(StudioState state, GraphEditing editing) {
  /** The context menu for the selection or, if it is empty, for a point of the picture. */
  ContextMenu at(Point2D at) {
    ContextMenu menu = new ContextMenu();
    boolean node = state.program().selection().current().orElse(null) instanceof ItemKey.NodeKey;
    if (node) {
      String name = ((ItemKey.NodeKey) state.program().selection().current().orElseThrow()).name();
      add(menu, Command.RENAME, editing::rename);
      add(menu, Command.CONNECT, editing::connect);
      menu.getItems().add(new SeparatorMenuItem());
      add(menu, "menu.target", () -> state.program().setup().targetProperty().set(name));
      add(menu, "menu.wrt", () -> state.program().setup().wrtProperty().set(name));
      menu.getItems().add(new SeparatorMenuItem());
      add(menu, Command.COPY, editing::copy);
      add(menu, Command.CUT, editing::cut);
    }
    if (!state.program().selection().selectedProperty().get().isEmpty()) {
      add(menu, Command.DELETE, editing::delete);
      menu.getItems().add(new SeparatorMenuItem());
    }
    add(menu, Command.ADD_NODE, () -> editing.addNode(at));
    add(menu, Command.PASTE, editing::paste);
    add(menu, "menu.tidy", editing::tidy);
    return menu;
  }

  private void add(ContextMenu menu, Command command, Runnable action) {
    MenuItem item = add(menu, "command." + command.id(), action);
    item.setAccelerator(command.keys(false).getFirst());
  }

  private MenuItem add(ContextMenu menu, String key, Runnable action) {
    MenuItem item = new MenuItem(state.texts().get(key));
    item.setId(key);
    item.setOnAction(e -> action.run());
    menu.getItems().add(item);
    return item;
  }
}
