package edgewise.figure;

import java.util.List;

/**
 * A part of a figure: one node, one edge, one box.
 *
 * @param key what it stands for, unique in its figure
 * @param marks what it is drawn with, the lowest first
 * @param opacity 0 to 1; what is not the subject steps back
 * @param description for screen readers and for titles in files
 */
public record Item(Key key, List<Mark> marks, double opacity, String description) {
  /** Copies the list. */
  public Item {
    marks = List.copyOf(marks);
  }
}
