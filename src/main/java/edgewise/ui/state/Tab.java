package edgewise.ui.state;

import java.util.Arrays;
import java.util.Locale;

/** The tabs in the middle of the window, in their order. */
public enum Tab {
  /** The graph at the current step. */
  GRAPH,
  /** A layered network beside its expanded graph. */
  NETWORK,
  /** The cost of the strategies. */
  COST,
  /** The trace table of the textbooks. */
  TABLE;

  /** Its name in resources and style sheets. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The tab of a name; the graph's tab for an unknown name. */
  public static Tab named(String id) {
    return Arrays.stream(values()).filter(tab -> tab.id().equals(id)).findFirst().orElse(GRAPH);
  }
}
