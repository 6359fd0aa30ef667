package edgewise.ui.keys;

import edgewise.ui.kit.Icon;
import edgewise.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
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

/** The help: all commands with their keys, over the window until a key press or a click. */
public final class Help extends StackPane {
  private final Texts texts;

  /** A hidden help. */
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

  /** Hides it; returns whether it was shown. */
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
    VBox left = new VBox(16, twice(), group(Command.Group.NETWORK));
    VBox middle = new VBox(16, group(Command.Group.VIEW), group(Command.Group.FILES), charts());
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
      Label description = new Label(texts.get("command." + command.id()));
      description.setMinWidth(Region.USE_PREF_SIZE);
      grid.add(description, 0, row);
      grid.add(keys(KeyNames.all(command, false)), 1, row);
      row++;
    }
    return section("group." + group.id(), grid);
  }

  /** Steps and presenting: the keys while exploring beside those while presenting. */
  private VBox twice() {
    GridPane grid = new GridPane();
    grid.setHgap(14);
    grid.setVgap(5);
    int row = 0;
    for (Command.Group group : List.of(Command.Group.STEPS, Command.Group.PRESENTING)) {
      Label head = styled(texts.get("group." + group.id()), "section");
      GridPane.setMargin(head, new Insets(row == 0 ? 0 : 12, 0, 4, 0));
      GridPane.setValignment(head, VPos.BASELINE);
      grid.add(head, 0, row);
      if (row == 0) {
        grid.add(styled(texts.get("help.exploring"), "key-head"), 1, row);
        grid.add(styled(texts.get("help.presenting"), "key-head"), 2, row);
      }
      row++;
      for (Command command : Command.values()) {
        if (command.group() == group) {
          Label description = new Label(texts.get("command." + command.id()));
          description.setMinWidth(Region.USE_PREF_SIZE);
          String also = command == Command.JUMP ? "  " + texts.get("help.number") : "";
          grid.add(description, 0, row);
          grid.add(keys(KeyNames.all(command, false)), 1, row);
          grid.add(keys(KeyNames.all(command, true) + also), 2, row);
          row++;
        }
      }
    }
    return new VBox(grid);
  }

  private static Label styled(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
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

  /** The keys that have another meaning while a chart has the focus. */
  private VBox charts() {
    GridPane grid = new GridPane();
    grid.setHgap(14);
    grid.setVgap(5);
    grid.addRow(
        0, new Label(texts.get("chart.zoom")), keys("+  −  " + texts.get("mouse.wheel.how")));
    grid.addRow(
        1,
        new Label(texts.get("chart.pan")),
        keys(KeyNames.usual(Command.WALK_RIGHT) + "  ←  ↑  ↓"));
    grid.addRow(2, new Label(texts.get("chart.whole")), keys(KeyNames.usual(Command.FIT)));
    return section("group.chart", grid);
  }

  private VBox section(String key, GridPane grid) {
    return new VBox(8, styled(texts.get(key), "section"), grid);
  }

  private static Label keys(String text) {
    return styled(text.isEmpty() ? "–" : text, "keys");
  }
}
