package edgewise.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** All keys, made from the table of commands, over everything else until a key or a click. */
public final class Help extends StackPane {
  private final Texts texts;

  /** A help that is not shown yet. */
  public Help(Texts texts) {
    this.texts = texts;
    setId("help");
    getStyleClass().add("veil");
    setVisible(false);
    setOnMouseClicked(e -> dismiss());
    texts
        .localeProperty()
        .addListener(
            o -> {
              if (isVisible()) {
                fill();
              }
            });
  }

  /** Shows it, or hides it again. */
  public void toggle() {
    if (isVisible()) {
      dismiss();
    } else {
      fill();
      setVisible(true);
    }
  }

  /** Hides it; tells whether it was shown. */
  public boolean dismiss() {
    boolean was = isVisible();
    setVisible(false);
    return was;
  }

  private void fill() {
    Label title = new Label(texts.get("help.title"));
    title.getStyleClass().add("page-title");
    Button close = new Button(null, Icon.of(Feather.X));
    close.setId("help-close");
    close.getStyleClass().addAll("button-icon", "flat");
    close.setAccessibleText(texts.get("help.close"));
    close.setOnAction(e -> dismiss());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(title, space, close);
    head.setAlignment(Pos.CENTER_LEFT);
    VBox left =
        new VBox(
            16,
            group(Command.Group.STEPS),
            group(Command.Group.PRESENTING),
            group(Command.Group.NETWORK));
    VBox middle = new VBox(16, group(Command.Group.VIEW), group(Command.Group.FILES));
    VBox right = new VBox(16, group(Command.Group.EDITING), mouse());
    HBox columns = new HBox(40, left, middle, right);
    ScrollPane scroll = new ScrollPane(columns);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("plain-scroll");
    VBox sheet = new VBox(16, head, scroll);
    sheet.getStyleClass().add("sheet");
    sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    sheet.setOnMouseClicked(e -> e.consume());
    getChildren().setAll(sheet);
  }

  private VBox group(Command.Group group) {
    GridPane grid = new GridPane();
    grid.setHgap(14);
    grid.setVgap(5);
    List<Command> commands = new ArrayList<>(List.of(Command.values()));
    commands.removeIf(c -> c.group() != group);
    int row = 0;
    for (Command command : commands) {
      Label what = new Label(texts.get("command." + command.id()));
      what.setMinWidth(Region.USE_PREF_SIZE);
      grid.add(what, 0, row);
      String exploring = KeyNames.all(command, false);
      String presenting = KeyNames.all(command, true);
      grid.add(keys(exploring), 1, row);
      if (group == Command.Group.STEPS || group == Command.Group.PRESENTING) {
        Label second = keys(presenting.equals(exploring) ? "″" : presenting);
        grid.add(second, 2, row);
      }
      row++;
    }
    return section("group." + group.id(), grid);
  }

  private VBox mouse() {
    GridPane grid = new GridPane();
    grid.setHgap(14);
    grid.setVgap(5);
    int row = 0;
    for (String gesture : List.of("drag", "edge", "double", "add", "wheel", "menu")) {
      grid.add(new Label(texts.get("mouse." + gesture)), 0, row);
      grid.add(keys(texts.get("mouse." + gesture + ".how")), 1, row);
      row++;
    }
    return section("group.mouse", grid);
  }

  private VBox section(String key, GridPane grid) {
    Label head = new Label(texts.get(key));
    head.getStyleClass().add("section");
    return new VBox(8, head, grid);
  }

  private static Label keys(String text) {
    Label keys = new Label(text.isEmpty() ? "–" : text);
    keys.getStyleClass().add("keys");
    keys.setMinWidth(Region.USE_PREF_SIZE);
    return keys;
  }
}
