package edgewise.ui.window;

import edgewise.ui.keys.Command;
import edgewise.ui.keys.Commands;
import edgewise.ui.keys.Tooltips;
import edgewise.ui.kit.Icon;
import edgewise.ui.state.StudioState;
import java.nio.file.Path;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/** The menu of the program: documents, undo and redo, presenting, help. */
final class FileMenu extends MenuButton {
  private final StudioState state;
  private final OpenDocument documents;
  private final FileDialogs fileDialogs;
  private final Commands commands;

  FileMenu(StudioState state, OpenDocument documents, FileDialogs fileDialogs, Commands commands) {
    super(null, Icon.of(Feather.MENU));
    this.state = state;
    this.documents = documents;
    this.fileDialogs = fileDialogs;
    this.commands = commands;
    setId("menu");
    getStyleClass().addAll("button-icon", "flat", "no-arrow");
    Tooltips.set(this, state.texts(), "toolbar.menu");
    Menu recent = new Menu();
    recent.setId("recent");
    recent.textProperty().bind(state.texts().bind("menu.recent"));
    documents.recentProperty().subscribe(() -> fill(recent));
    MenuItem undo = item(Command.UNDO);
    undo.disableProperty().bind(state.canUndoProperty().not());
    MenuItem redo = item(Command.REDO);
    redo.disableProperty().bind(state.canRedoProperty().not());
    getItems()
        .addAll(
            item(Command.NEW),
            item(Command.OPEN),
            recent,
            item(Command.SAVE),
            item(Command.SAVE_AS),
            new SeparatorMenuItem(),
            undo,
            redo,
            item(Command.ADD_NODE),
            item(Command.PASTE),
            new SeparatorMenuItem(),
            item(Command.PRESENT),
            item(Command.PRESENT_HERE),
            item(Command.FULL_SCREEN),
            new SeparatorMenuItem(),
            item(Command.LEFT_PANEL),
            item(Command.RIGHT_PANEL),
            item(Command.HELP));
  }

  private MenuItem item(Command command) {
    MenuItem item = new MenuItem();
    item.setId("menu-" + command.id());
    item.textProperty().bind(state.texts().bind("command." + command.id()));
    item.setAccelerator(command.keys(false).getFirst());
    item.setOnAction(e -> commands.run(command));
    return item;
  }

  private void fill(Menu recent) {
    recent.getItems().clear();
    for (Path path : documents.recentProperty().get()) {
      MenuItem item = new MenuItem(path.getFileName() + "  —  " + path.getParent());
      item.setMnemonicParsing(false);
      item.setOnAction(e -> fileDialogs.open(path, getScene().getWindow()));
      recent.getItems().add(item);
    }
    recent.setDisable(recent.getItems().isEmpty());
  }
}
