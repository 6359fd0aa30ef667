package edgewise.ui.paths;

import edgewise.ui.keys.Tooltips;
import edgewise.ui.kit.Icon;
import edgewise.ui.state.Drawer;
import edgewise.ui.state.StudioState;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The header of a drawer: its title and a button that closes it. */
final class DrawerHeader extends HBox {

  DrawerHeader(StudioState state, String id) {
    Label title = new Label();
    title.getStyleClass().add("section");
    title.textProperty().bind(state.texts().bind(id + ".title"));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button close = new Button(null, Icon.of(Feather.X));
    close.setId(id + "-close");
    close.getStyleClass().addAll("button-icon", "flat", "small");
    close.setOnAction(e -> state.paths().drawerProperty().set(Drawer.NONE));
    Tooltips.set(close, state.texts(), "inspect.close");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(title, space, close);
  }
}
