package edgewise.ui.cost;

import edgewise.ui.StudioState;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.layout.Region;

/** The pages of the cost lab, in the order of their buttons. */
enum CostPage {
  /** Families that grow, and what every strategy costs on them. */
  LAB(LabPane::new),
  /** The graph of the moment. */
  HERE(HerePane::new),
  /** All strategies on the graph of the moment, in lockstep. */
  RACE(RacePane::new),
  /** How paths multiply with the stages of a chain. */
  EXPLOSION(ExplosionPane::new);

  private final Function<StudioState, Region> maker;

  CostPage(Function<StudioState, Region> maker) {
    this.maker = maker;
  }

  /** In resources and style sheets. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  Region make(StudioState state) {
    return maker.apply(state);
  }
}
