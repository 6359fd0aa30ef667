package edgewise.ui.player;

import edgewise.text.Numbers;
import edgewise.ui.canvas.PlayerParts;
import edgewise.ui.keys.Command;
import edgewise.ui.keys.Tooltips;
import edgewise.ui.kit.Icon;
import edgewise.ui.kit.Texts;
import edgewise.ui.state.Playback;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fxmisc.richtext.CodeArea;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The player bar of a playback: buttons, the scrubber, a label with the current position, and the
 * controls of its pane. All panes use this class.
 */
public final class PlayerBar extends HBox {
  private final Playback playback;
  private final Texts texts;
  private final PlayerParts parts;
  private final Button first;
  private final Button last;
  private final HBox buttons;
  private final Label positionLabel = new Label();

  /**
   * A bar that controls a playback.
   *
   * @param playback that it controls
   * @param texts the texts of tooltips
   * @param parts what the pane adds to the bar
   */
  public PlayerBar(Playback playback, Texts texts, PlayerParts parts) {
    this.playback = playback;
    this.texts = texts;
    this.parts = parts;
    getStyleClass().add("player");
    if (parts.compact()) {
      getStyleClass().add("compact");
    }
    setAlignment(Pos.CENTER_LEFT);
    first = button(Command.FIRST, Feather.SKIP_BACK, playback::first);
    last = button(Command.LAST, Feather.SKIP_FORWARD, playback::last);
    positionLabel.getStyleClass().add("where");
    positionLabel.setId(parts.idPrefix() + "where");
    positionLabel.textProperty().bind(parts.positionText());
    positionLabel.setAlignment(Pos.CENTER_RIGHT);
    positionLabel.setMinWidth(USE_PREF_SIZE);
    texts.localeProperty().addListener(o -> positionLabel.setMinWidth(USE_PREF_SIZE));
    positionLabel.fontProperty().addListener(o -> positionLabel.setMinWidth(USE_PREF_SIZE));
    Scrubber scrubber = new Scrubber(playback, !parts.compact());
    scrubber.setId(parts.idPrefix() + "scrubber");
    scrubber.accessibleTextProperty().bind(positionLabel.textProperty());
    HBox.setHgrow(scrubber, Priority.ALWAYS);
    buttons = buttons();
    getChildren().add(buttons);
    getChildren().addAll(parts.leading());
    getChildren().add(scrubber);
    getChildren().addAll(parts.trailing());
    getChildren().add(parts.compact() ? positionLabel : withHint(positionLabel));
  }

  private HBox buttons() {
    HBox row =
        new HBox(
            first,
            button(Command.PREVIOUS, Feather.CHEVRON_LEFT, playback::previous),
            play(),
            button(Command.NEXT, Feather.CHEVRON_RIGHT, playback::next),
            last);
    if (!parts.compact()) {
      row.getChildren().add(speed());
    }
    row.getStyleClass().add("player-buttons");
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinWidth(USE_PREF_SIZE);
    return row;
  }

  /**
   * Hides the first and the last button where there is no room for them; the ends of the scrubber
   * do the same.
   */
  @Override
  protected void layoutChildren() {
    double outer = first.isManaged() ? 0 : width(first) + width(last);
    boolean hasRoom = !parts.compact() || getWidth() >= computeMinWidth(-1) + outer;
    if (hasRoom != first.isManaged()) {
      for (Button button : List.of(first, last)) {
        button.setVisible(hasRoom);
        button.setManaged(hasRoom);
      }
    }
    keepLabelWidth();
    super.layoutChildren();
  }

  /** The label never gets narrower, so that the scrubber's end stays where it is while playing. */
  private void keepLabelWidth() {
    double needed = Math.ceil(positionLabel.prefWidth(-1));
    if (needed > positionLabel.getMinWidth()) {
      positionLabel.setMinWidth(needed);
    }
  }

  /**
   * The width of an outer button with its gap, px; never less, so that the button does not flicker.
   */
  private double width(Button button) {
    return Math.max(button.minWidth(-1), button.prefWidth(-1)) + buttons.getSpacing();
  }

  private Button button(Command command, Feather icon, Runnable action) {
    Button button = new Button(null, Icon.of(icon));
    button.setId(parts.idPrefix() + command.id());
    button.getStyleClass().addAll("button-icon", "flat", "round");
    button.setOnAction(e -> action.run());
    String tooltipKey = parts.tooltips().get(command);
    if (tooltipKey == null) {
      Tooltips.set(button, texts, "command." + command.id(), command);
    } else {
      Tooltips.set(button, texts, tooltipKey);
    }
    return button;
  }

  private Button play() {
    Button play = button(Command.PLAY, Feather.PLAY, playback::togglePlay);
    play.getStyleClass().add("accent");
    FontIcon icon = (FontIcon) play.getGraphic();
    playback.playingProperty().subscribe(on -> icon.setIconCode(on ? Feather.PAUSE : Feather.PLAY));
    return play;
  }

  private Button speed() {
    Button speed = new Button();
    speed.setId(parts.idPrefix() + "speed");
    speed.getStyleClass().addAll("flat", "speed");
    speed
        .textProperty()
        .bind(playback.speedProperty().map(s -> Numbers.display(s.doubleValue()) + "×"));
    speed.setOnAction(e -> playback.nextSpeed());
    Tooltips.set(speed, texts, "player.speed");
    return speed;
  }

  /**
   * The position label with a hint below it: the keys that step. While a text editor has the focus,
   * these keys belong to the text, and the hint says so.
   */
  private VBox withHint(Label positionLabel) {
    Label hint = new Label();
    hint.getStyleClass().add("hint");
    hint.textProperty()
        .bind(
            sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .map(owner -> owner instanceof CodeArea ? "player.hintTyping" : "player.hint")
                .orElse("player.hint")
                .flatMap(texts::bind));
    VBox labels = new VBox(2, positionLabel, hint);
    labels.setAlignment(Pos.CENTER_RIGHT);
    labels.setMinWidth(USE_PREF_SIZE);
    return labels;
  }
}
