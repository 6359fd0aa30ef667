package edgewise.ui.state;

import java.util.Arrays;
import java.util.Locale;

/** The panes that share the middle of the window, in their order. */
public enum Tab {
  /** The graph at the step of the moment. */
  GRAPH,
  /** A layered network beside its expanded graph. */
  NETWORK,
  /** What the strategies cost. */
  COST,
  /** The trace table of the textbooks. */
  TABLE;

  /** In resources and style sheets. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The tab of that name; the graph's for a name of another program's. */
  public static Tab named(String id) {
    return Arrays.stream(values()).filter(tab -> tab.id().equals(id)).findFirst().orElse(GRAPH);
  }
}
