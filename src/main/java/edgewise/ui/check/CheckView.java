package edgewise.ui.check;

import edgewise.figure.Theme;
import edgewise.network.Network;
import edgewise.study.NetworkStudy;
import edgewise.ui.kit.Card;
import edgewise.ui.kit.LegibleSizes;
import edgewise.ui.state.NetworkState;
import edgewise.ui.state.StudioState;
import edgewise.ui.state.VisibleUpdates;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The view of the gradient check: every parameter against a central difference, the error over ε on
 * logarithmic axes, and Nielsen's demon, predicted and actual. The check is computed on a
 * background thread, only while the view is visible.
 */
public final class CheckView extends HBox {
  private static final int MOST = 100_000;
  private final StudioState state;
  private final GradientCheckRun checking = new GradientCheckRun();
  private final CheckTable table;
  private final ErrorCurve curve;
  private final NudgeCard nudge;
  private final Label tooLarge = new Label();
  private NetworkStudy checked;

  /** A view of the state's network. */
  public CheckView(StudioState state) {
    super(16);
    this.state = state;
    curve = new ErrorCurve(state.texts());
    getStyleClass().add("net-page");
    setMinSize(0, 0);
    table = new CheckTable(state.texts());
    nudge = new NudgeCard(state);
    tooLarge.textProperty().bind(state.texts().bind("net.tooLarge", MOST));
    tooLarge.managedProperty().bind(tooLarge.visibleProperty());
    ScrollPane scroll = new ScrollPane(table);
    scroll.getStyleClass().add("plain-scroll");
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    CheckProgress progress = new CheckProgress(checking, state.texts(), this::begin);
    Card left = new Card(state.texts(), "net.check", new VBox(8, progress, tooLarge, scroll));
    left.setMinWidth(USE_PREF_SIZE);
    Card above = new Card(state.texts(), "net.sweep", curve);
    VBox.setVgrow(above, Priority.ALWAYS);
    VBox right = new VBox(16, above, new Card(state.texts(), "net.nudge", nudge));
    HBox.setHgrow(right, Priority.ALWAYS);
    right.setMinSize(0, 0);
    getChildren().addAll(left, right);
    checking.comparisonsProperty().addListener((o, old, now) -> table.fill(now));
    checking.pointsProperty().addListener(o -> draw());
    setVisible(false);
    NetworkState network = state.network();
    VisibleUpdates.follow(
        this,
        state,
        this::show,
        network.selection().selectedProperty(),
        nudge.slider().valueProperty());
    visibleProperty()
        .addListener(
            (o, was, seen) -> {
              if (!seen) {
                checking.reset();
                checked = null;
              }
            });
  }

  private void show(NetworkStudy study) {
    Theme theme = state.appearance().themeProperty().get();
    boolean known = !table.setEm(Math.max(16, LegibleSizes.matrix(theme))) && isChecked(study);
    checked = study;
    if (!known) {
      begin();
    }
    draw();
    nudge.show(study);
  }

  /**
   * Whether the numbers of a study are checked already; folding changes the study but not its
   * numbers.
   */
  private boolean isChecked(NetworkStudy study) {
    return checked != null
        && study.network().equals(checked.network())
        && study.sample().equals(checked.sample());
  }

  private void begin() {
    Network network = checked.network();
    table.empty(network);
    boolean large = network.parameters() > MOST;
    tooLarge.setVisible(large);
    if (large) {
      checking.reset();
    } else {
      checking.begin(network, checked.sample());
    }
  }

  private void draw() {
    curve.show(checking.pointsProperty().get(), state.appearance().themeProperty().get());
  }
}
