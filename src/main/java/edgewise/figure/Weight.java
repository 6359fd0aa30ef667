package edgewise.figure;

/** How heavy plain text is. */
public enum Weight {
  /** Running text. */
  REGULAR,
  /** Headings and what stands out. */
  SEMIBOLD
}
