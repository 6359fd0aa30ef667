package edgewise.ui.cost;

import edgewise.graph.Figures;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;

/** Numbers on logarithmic axes and in sentences: 1, 10, 100, then 10³, 10⁴; 2.5·10¹². */
final class Tens extends NumberFormat {
  private static final long serialVersionUID = 1;
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** In words: whole numbers up to a million in full, larger and smaller ones as powers of ten. */
  static String words(double value) {
    double size = Math.abs(value);
    if (value == Math.rint(value) && size < 10_000_000) {
      return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(value);
    }
    if (size >= 0.001 && size < 100_000) {
      return Figures.display(value);
    }
    int exponent = (int) Math.floor(Math.log10(size) + 1e-12);
    String head = Figures.display(Math.rint(value / Math.pow(10, exponent) * 1000) / 1000);
    return (head.equals("1") ? "" : head + "·") + power(exponent);
  }

  private static String power(int exponent) {
    StringBuilder text = new StringBuilder("10");
    for (char c : Integer.toString(exponent).toCharArray()) {
      text.append(c == '-' ? '⁻' : RAISED.charAt(c - '0'));
    }
    return text.toString();
  }

  @Override
  public StringBuffer format(double value, StringBuffer to, FieldPosition position) {
    int exponent = (int) Math.rint(Math.log10(value));
    return to.append(
        switch (exponent) {
          case 0 -> "1";
          case 1 -> "10";
          case 2 -> "100";
          default -> power(exponent);
        });
  }

  @Override
  public StringBuffer format(long value, StringBuffer to, FieldPosition position) {
    return format((double) value, to, position);
  }

  @Override
  public Number parse(String text, ParsePosition position) {
    throw new UnsupportedOperationException("axes are not read");
  }
}
