package edgewise.training;

import edgewise.network.Remark;
import java.util.Locale;

/** Data that cannot be read, or a network that cannot be trained on them; told to the person. */
public final class TrainingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Remark remark;

  /** What a person is told. */
  public TrainingException(Remark remark) {
    super(remark.in(Locale.ENGLISH));
    this.remark = remark;
  }

  /** What is wrong, and what to do. */
  public Remark remark() {
    return remark;
  }
}
