package edgewise.cost;

/** The memory does not suffice for a pass over that many inputs; a smaller number would fit. */
public final class TooLittleMemory extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient Memory memory;
  private final int smaller;

  TooLittleMemory(Memory memory, int smaller) {
    super(
        "needs %.1f GB of memory, and %.1f GB can be had; %,d inputs would fit"
            .formatted(memory.needed() / 1e9, memory.available() / 1e9, smaller));
    this.memory = memory;
    this.smaller = smaller;
  }

  /** The needed and the available memory. */
  public Memory memory() {
    return memory;
  }

  /** How many inputs would fit. */
  public int smaller() {
    return smaller;
  }
}
