package edgewise.ui.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** Marks of a logarithmic axis: 1, 10, 100, 1000, then 10⁴, 10⁵ and so on; 0.1, 0.01, then 10⁻³. */
public final class LogAxisMarks extends NumberFormat {
  private static final long serialVersionUID = 1;
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  @Override
  public StringBuffer format(double value, StringBuffer to, FieldPosition position) {
    double log = Math.log10(value);
    int exponent = (int) Math.round(log);
    if (Math.abs(log - exponent) > 1e-6) {
      return to.append("%.3g".formatted(value));
    }
    if (exponent >= 0 && exponent < 4) {
      return to.append(Math.round(value));
    }
    if (exponent == -1 || exponent == -2) {
      return to.append(exponent == -1 ? "0.1" : "0.01");
    }
    to.append("10");
    for (char c : Integer.toString(exponent).toCharArray()) {
      to.append(c == '-' ? '⁻' : RAISED.charAt(c - '0'));
    }
    return to;
  }

  @Override
  public StringBuffer format(long value, StringBuffer to, FieldPosition position) {
    return format((double) value, to, position);
  }

  @Override
  public Number parse(String text, ParsePosition position) {
    throw new UnsupportedOperationException(text);
  }
}
