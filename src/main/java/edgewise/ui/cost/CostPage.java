package edgewise.ui.cost;

import edgewise.ui.state.StudioState;
import java.util.function.BiFunction;
import javafx.scene.layout.Region;

/** The pages of the cost lab, in the order of their tabs; another page is another constant. */
enum CostPage {
  /** Families of growing size. */
  LAB("lab", LabPane::new),
  /** The current graph. */
  GRAPH("graph", (state, lab) -> new ThisGraphPane(state)),
  /** A race of all strategies on the current graph. */
  RACE("race", (state, lab) -> new RacePane(state, lab.bars())),
  /** How paths multiply with the stages of a chain. */
  EXPLOSION("explosion", (state, lab) -> new ExplosionPane(state));

  private final String id;
  private final BiFunction<StudioState, CostPane, Region> maker;

  CostPage(String id, BiFunction<StudioState, CostPane, Region> maker) {
    this.id = id;
    this.maker = maker;
  }

  /** The id in resource bundles and in node ids. */
  String id() {
    return id;
  }

  Region page(StudioState state, CostPane lab) {
    return maker.apply(state, lab);
  }
}
