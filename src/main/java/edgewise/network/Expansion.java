package edgewise.network;

import java.util.List;

/**
 * A network's expanded graph as it is looked at: some layers and neurons unfolded, the others one
 * part each. Made from the two passes, so that a wide network opens as quickly as a narrow one.
 *
 * @param parts those that are shown, operands before their users
 * @param joints the lines between them
 */
public record Expansion(List<Part> parts, List<Joint> joints) {
  /** Copies the lists. */
  public Expansion {
    parts = List.copyOf(parts);
    joints = List.copyOf(joints);
  }

  /** What a pass looks like, folded so. */
  public static Expansion of(BackwardPass pass, Fold fold) {
    return new ExpansionBuilder(pass, fold).build();
  }
}
