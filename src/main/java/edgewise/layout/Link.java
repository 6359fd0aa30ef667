package edgewise.layout;

/**
 * An edge to be routed. Several may join the same two boxes.
 *
 * @param id unique among the links
 * @param from the source box's id
 * @param to the target box's id
 * @param labelWidth of the label that sits on the line, px; 0 for none
 * @param labelHeight of the label, px; 0 for none
 */
public record Link(String id, String from, String to, double labelWidth, double labelHeight) {

  /** A link without a label. */
  public Link(String id, String from, String to) {
    this(id, from, to, 0, 0);
  }

  /** Whether a label sits on the line. */
  public boolean isLabelled() {
    return labelWidth > 0 && labelHeight > 0;
  }
}
