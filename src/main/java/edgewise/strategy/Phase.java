package edgewise.strategy;

/** The kind of a part of a trace: evaluation, a sweep, paths, merging or differences. */
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
