package edgewise.strategy;

/** A stretch of a trace in which one kind of thing happens. */
public enum Phase {
  EVALUATE("evaluate"),
  PARTIALS("partials"),
  FORWARD("forward"),
  REVERSE("reverse"),
  PATH_SUM("path-sum"),
  MERGE("merge"),
  DIFFERENCES("differences");

  private final String id;

  Phase(String id) {
    this.id = id;
  }

  /** The name in JSON and in resource bundles. */
  public String id() {
    return id;
  }
}
