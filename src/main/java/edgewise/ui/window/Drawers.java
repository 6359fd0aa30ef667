package edgewise.ui.window;

import edgewise.study.ProgramStudy;
import edgewise.ui.paths.EliminationPane;
import edgewise.ui.paths.PathsPane;
import edgewise.ui.state.Drawer;
import edgewise.ui.state.StudioState;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The right panel: the step pane, or the open drawer instead of it. */
final class Drawers extends StackPane {
  private final StudioState state;
  private final Map<Drawer, Region> panes = new EnumMap<>(Drawer.class);

  Drawers(StudioState state, Region step) {
    this.state = state;
    getStyleClass().addAll("side", "right");
    panes.put(Drawer.NONE, step);
    panes.put(Drawer.PATHS, new PathsPane(state));
    panes.put(Drawer.ELIMINATION, new EliminationPane(state));
    panes.values().forEach(pane -> pane.setMinSize(0, 0));
    getChildren().addAll(panes.values());
    state.paths().drawerProperty().subscribe(this::show);
  }

  private void show(Drawer open) {
    panes.forEach((drawer, pane) -> pane.setVisible(drawer == open));
  }

  /** Opens a drawer and gives it the keyboard focus. */
  void open(Drawer drawer) {
    state.paths().drawerProperty().set(drawer);
    if (drawer == Drawer.ELIMINATION && !isUnderWay()) {
      state.program().beginElimination();
    }
    panes.get(drawer).requestFocus();
  }

  /** Whether a merge of the whole Jacobian is shown already. */
  private boolean isUnderWay() {
    ProgramStudy study = state.program().studyProperty().get();
    return study != null
        && study.isWholeJacobian()
        && state.program().frameProperty().get().strands().isPresent();
  }

  /** Closes the drawer; returns whether one was open. */
  boolean dismiss() {
    boolean was = state.paths().drawerProperty().get() != Drawer.NONE;
    state.paths().drawerProperty().set(Drawer.NONE);
    return was;
  }
}
