package edgewise.ui.player;

import edgewise.explain.Terms;
import edgewise.strategy.Detail;
import edgewise.strategy.Frame;
import edgewise.study.ProgramStudy;
import edgewise.text.Numbers;
import edgewise.ui.keys.Command;
import edgewise.ui.keys.Tooltips;
import edgewise.ui.kit.Icon;
import edgewise.ui.kit.Texts;
import edgewise.ui.state.StudioState;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fxmisc.richtext.CodeArea;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar beneath the graph: step buttons, the scrubber, where we are, speed and detail. */
public final class PlayerBar extends HBox {
  private final StudioState state;
  private final Label where = new Label();
  private final Label hint = new Label();

  /** A bar that drives the player. */
  public PlayerBar(StudioState state, Player player) {
    this.state = state;
    getStyleClass().add("player");
    setAlignment(Pos.CENTER_LEFT);
    Button play = button("play", Feather.PLAY, Command.PLAY, player::togglePlay);
    play.getStyleClass().add("accent");
    state
        .program()
        .playingProperty()
        .addListener(
            (o, old, now) ->
                ((FontIcon) play.getGraphic()).setIconCode(now ? Feather.PAUSE : Feather.PLAY));
    HBox buttons =
        new HBox(
            4,
            button("first", Feather.SKIP_BACK, Command.FIRST, player::first),
            button("previous", Feather.CHEVRON_LEFT, Command.PREVIOUS, player::previous),
            play,
            button("next", Feather.CHEVRON_RIGHT, Command.NEXT, player::next),
            button("last", Feather.SKIP_FORWARD, Command.LAST, player::last),
            speed(player));
    buttons.setAlignment(Pos.CENTER_LEFT);
    Scrubber scrubber = new Scrubber(state);
    scrubber.setAccessibleRole(AccessibleRole.SLIDER);
    scrubber.accessibleTextProperty().bind(where.textProperty());
    HBox.setHgrow(scrubber, Priority.ALWAYS);
    where.getStyleClass().add("where");
    where.setId("where");
    hint.getStyleClass().add("hint");
    // While somebody types, the step keys are the text's.
    hint.textProperty()
        .bind(
            sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .map(owner -> owner instanceof CodeArea ? "player.hintTyping" : "player.hint")
                .orElse("player.hint")
                .flatMap(key -> state.texts().bind(key)));
    VBox words = new VBox(2, where, hint);
    words.setAlignment(Pos.CENTER_RIGHT);
    words.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(buttons, scrubber, detail(), words);
    InvalidationListener follow = o -> tell();
    state.program().frameProperty().addListener(follow);
    state.program().freshProperty().addListener(follow);
    state.texts().localeProperty().addListener(follow);
    tell();
  }

  private void tell() {
    ProgramStudy study = state.program().studyProperty().get();
    Frame frame = state.program().frameProperty().get();
    if (study != null && frame != null) {
      Texts texts = state.texts();
      String phase =
          frame
              .step()
              .map(s -> Terms.phase(s.phase(), texts.locale()))
              .orElse(
                  texts.get(
                      state.program().freshProperty().get() ? "player.start" : "player.waiting"));
      where.setText(
          state.program().freshProperty().get()
              ? texts.get("player.where", frame.position(), study.trace().size(), phase)
              : phase);
    }
  }

  private Button button(String id, Feather icon, Command command, Runnable action) {
    Button button = new Button(null, Icon.of(icon));
    button.setId(id);
    button.getStyleClass().addAll("button-icon", "flat", "round");
    button.setOnAction(e -> action.run());
    Tooltips.set(button, state.texts(), "command." + command.id(), command);
    return button;
  }

  private Button speed(Player player) {
    Button speed = new Button();
    speed.setId("speed");
    speed.getStyleClass().addAll("flat", "speed");
    speed
        .textProperty()
        .bind(state.program().speedProperty().map(s -> Numbers.display(s.doubleValue()) + "×"));
    speed.setOnAction(e -> player.nextSpeed());
    Tooltips.set(speed, state.texts(), "player.speed");
    return speed;
  }

  private ToggleButton detail() {
    ToggleButton detail = new ToggleButton(null, Icon.of(Feather.LIST));
    detail.setId("detail");
    detail.getStyleClass().addAll("button-icon", "flat");
    detail.setSelected(state.program().setup().detailProperty().get() == Detail.EDGE);
    detail.setOnAction(
        e ->
            state
                .program()
                .setup()
                .detailProperty()
                .set(detail.isSelected() ? Detail.EDGE : Detail.NODE));
    state
        .program()
        .setup()
        .detailProperty()
        .addListener((o, old, now) -> detail.setSelected(now == Detail.EDGE));
    Tooltips.set(detail, state.texts(), "player.detail");
    return detail;
  }
}
