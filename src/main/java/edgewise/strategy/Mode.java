package edgewise.strategy;

/** The six modes of differentiation, with their names on the command line. */
public enum Mode {
  EVALUATE("evaluate"),
  PATH_SUM("path-sum"),
  MERGED("merged"),
  FORWARD("forward"),
  REVERSE("reverse"),
  DIFFERENCES("differences");

  private final String id;

  Mode(String id) {
    this.id = id;
  }

  /** The name on the command line and in resource bundles. */
  public String id() {
    return id;
  }
}
