package edgewise.figure;

import java.net.URL;
import java.util.Objects;

/** How heavy plain text is. Both come with the program, as files of the typeface Inter. */
public enum Weight {
  /** Running text. */
  REGULAR("Inter-Regular.otf"),
  /** Headings and what stands out. */
  SEMIBOLD("Inter-SemiBold.otf");

  private static final String FOLDER = "/edgewise/figure/fonts/";
  private final String file;

  Weight(String file) {
    this.file = file;
  }

  /** The font file. */
  public URL font() {
    return Objects.requireNonNull(Weight.class.getResource(FOLDER + file), file);
  }
}
