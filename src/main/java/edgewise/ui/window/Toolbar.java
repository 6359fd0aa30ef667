package edgewise.ui.window;

import edgewise.figure.Theme;
import edgewise.layout.Direction;
import edgewise.lesson.Example;
import edgewise.strategy.EliminationOrder;
import edgewise.strategy.Mode;
import edgewise.ui.keys.Command;
import edgewise.ui.keys.Commands;
import edgewise.ui.keys.Tooltips;
import edgewise.ui.kit.Icon;
import edgewise.ui.kit.Segments;
import edgewise.ui.kit.Texts;
import edgewise.ui.state.StudioState;
import edgewise.ui.state.Tab;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/** The toolbar: example, strategy, target and wrt, and appearance. */
final class Toolbar extends HBox {
  private final StudioState state;
  private final Texts texts;
  private final FileDialogs fileDialogs;
  private final HBox logo = logo();
  private final HBox segments;
  private final ComboBox<Mode> strategyList;
  private final Button present;

  Toolbar(StudioState state, OpenDocument documents, FileDialogs fileDialogs, Commands commands) {
    super(8);
    this.state = state;
    this.texts = state.texts();
    this.fileDialogs = fileDialogs;
    segments = strategies();
    strategyList = strategyList();
    present = present(commands);
    getStyleClass().add("toolbar");
    setAlignment(Pos.CENTER_LEFT);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren()
        .addAll(
            new FileMenu(state, documents, fileDialogs, commands),
            logo,
            examples(),
            question(),
            space,
            language(),
            settings(),
            present);
  }

  /** Returns 0: a larger minimum could make the window wider than its screen. */
  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  /**
   * Hides parts if it is narrow: the name, or the strategies become a list, then both, then a label
   * is hidden.
   */
  @Override
  protected void layoutChildren() {
    for (int put = 0; put <= 4; put++) {
      show(logo, put == 0 || put == 2);
      show(segments, put < 2);
      show(strategyList, put >= 2);
      present.setContentDisplay(put < 4 ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
      if (super.computeMinWidth(-1) <= getWidth()) {
        break;
      }
    }
    super.layoutChildren();
  }

  private static void show(Region part, boolean shown) {
    if (part.isVisible() != shown) {
      part.setVisible(shown);
      part.setManaged(shown);
      part.applyCss();
    }
  }

  /** The choices of target and wrt; hidden for a network, where they are fixed. */
  private HBox question() {
    HBox question =
        new HBox(
            8,
            segments,
            strategyList,
            choice("target", "∂", state.program().setup().targetProperty(), false),
            choice("wrt", "/ ∂", state.program().setup().wrtProperty(), true));
    question.setAlignment(Pos.CENTER_LEFT);
    question
        .visibleProperty()
        .bind(state.appearance().tabProperty().map(tab -> tab != Tab.NETWORK));
    return question;
  }

  private Button present(Commands commands) {
    Button button = new Button(null, Icon.of(Feather.PLAY));
    button.setId("present");
    button.getStyleClass().addAll("accent", "present");
    button.textProperty().bind(texts.bind("toolbar.present"));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> commands.run(Command.PRESENT_HERE));
    Tooltips.set(button, texts, "command.present-here", Command.PRESENT_HERE);
    return button;
  }

  private static HBox logo() {
    Label edge = new Label("Edge");
    Label wise = new Label("wise");
    wise.getStyleClass().add("accented");
    HBox logo = new HBox(edge, wise);
    logo.getStyleClass().add("logo");
    logo.setAlignment(Pos.CENTER_LEFT);
    logo.setMinWidth(USE_PREF_SIZE);
    return logo;
  }

  private MenuButton examples() {
    MenuButton menu = new MenuButton();
    menu.setId("example");
    menu.textProperty().bind(texts.bind("toolbar.examples"));
    for (Example example : Example.values()) {
      MenuItem item = new MenuItem();
      item.setId("example-" + example.id());
      item.textProperty().bind(texts.bind("example." + example.id()));
      item.setOnAction(
          e -> {
            if (state.isNetworkInFront()) {
              state.appearance().tabProperty().set(Tab.GRAPH); // an example is a program
            }
            fileDialogs.open(example, getScene().getWindow());
          });
      menu.getItems().add(item);
    }
    menu.setMinWidth(USE_PREF_SIZE);
    return menu;
  }

  private HBox strategies() {
    HBox segments = new HBox();
    segments.getStyleClass().add("segments");
    List<Mode> modes = List.of(Mode.values());
    List<ToggleButton> buttons =
        Segments.of(
            modes, state.program().setup().modeProperty(), mode -> texts.bind("mode." + mode.id()));
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).setId("strategy-" + modes.get(i).id());
    }
    segments.getChildren().addAll(buttons);
    segments.setMinWidth(USE_PREF_SIZE);
    return segments;
  }

  /** The strategies as a list, for a narrow toolbar. */
  private ComboBox<Mode> strategyList() {
    ComboBox<Mode> list = new ComboBox<>();
    list.setId("strategy");
    list.getItems().setAll(Mode.values());
    list.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Mode mode) {
            return mode == null ? "" : texts.get("mode." + mode.id());
          }

          @Override
          public Mode fromString(String text) {
            return list.getValue();
          }
        });
    state.program().setup().modeProperty().subscribe(list::setValue);
    list.setOnAction(
        e -> {
          if (list.getValue() != null) {
            state.program().setup().modeProperty().set(list.getValue());
          }
        });
    texts
        .localeProperty()
        .addListener(
            o -> {
              list.setValue(null);
              list.setValue(state.program().setup().modeProperty().get());
            });
    Tooltips.set(list, texts, "toolbar.strategy");
    list.setMinWidth(USE_PREF_SIZE);
    return list;
  }

  private HBox choice(String id, String symbol, StringProperty chosen, boolean all) {
    Label label = new Label(symbol);
    label.getStyleClass().add("quiet");
    label.setMinWidth(USE_PREF_SIZE);
    HBox pair = new HBox(6, label, new NodeChoice(state, id, chosen, all));
    pair.setAlignment(Pos.CENTER_LEFT);
    return pair;
  }

  private Button language() {
    Button button = new Button();
    button.setId("language");
    button.getStyleClass().add("flat");
    button.textProperty().bind(texts.bind("toolbar.otherLanguage"));
    button.setOnAction(
        e ->
            texts
                .localeProperty()
                .set(
                    texts.locale().equals(Locale.ENGLISH)
                        ? Locale.SIMPLIFIED_CHINESE
                        : Locale.ENGLISH));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private MenuButton settings() {
    MenuButton menu = new MenuButton(null, Icon.of(Feather.SLIDERS));
    menu.setId("settings");
    menu.getStyleClass().addAll("button-icon", "flat", "no-arrow");
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(texts.bind("toolbar.settings"));
    menu.setTooltip(tip);
    menu.accessibleTextProperty().bind(tip.textProperty());
    radios(
        menu,
        "theme",
        List.of(Theme.LIGHT, Theme.DARK, Theme.PROJECTOR),
        state.appearance().themeProperty(),
        Theme::id);
    menu.getItems().add(new SeparatorMenuItem());
    radios(
        menu,
        "direction",
        List.of(Direction.values()),
        state.program().setup().directionProperty(),
        d -> d.name().toLowerCase(Locale.ROOT));
    menu.getItems().add(new SeparatorMenuItem());
    radios(
        menu,
        "order",
        List.of(
            new EliminationOrder.FromInputs(),
            new EliminationOrder.FromOutputs(),
            new EliminationOrder.Markowitz()),
        state.program().setup().orderProperty(),
        o -> o.getClass().getSimpleName());
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems()
        .addAll(
            check("constants", state.program().setup().constantsProperty()),
            check("binarySums", state.program().setup().binarySumsProperty()),
            check("mergeEqual", state.program().setup().mergeEqualProperty()),
            check("animated", state.appearance().animatedProperty()));
    return menu;
  }

  private <T> void radios(
      MenuButton menu,
      String id,
      List<T> values,
      ObjectProperty<T> chosen,
      Function<T, String> name) {
    ToggleGroup group = new ToggleGroup();
    for (T value : values) {
      RadioMenuItem item = new RadioMenuItem();
      item.setId(id + "-" + name.apply(value));
      item.textProperty().bind(texts.bind(id + "." + name.apply(value)));
      item.setToggleGroup(group);
      item.setSelected(value.equals(chosen.get()));
      item.setOnAction(e -> chosen.set(value));
      chosen.addListener((o, old, now) -> item.setSelected(value.equals(now)));
      menu.getItems().add(item);
    }
  }

  private CheckMenuItem check(String id, BooleanProperty property) {
    CheckMenuItem item = new CheckMenuItem();
    item.setId("setting-" + id);
    item.textProperty().bind(texts.bind("setting." + id));
    item.selectedProperty().bindBidirectional(property);
    return item;
  }
}
