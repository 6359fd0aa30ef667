package edgewise.ui.cost;

import edgewise.text.CountLabels;
import edgewise.ui.kit.Texts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * Writes a count as a time, at one operation a second, in a suitable unit from seconds to ages of
 * the universe (13.8 · 10⁹ years, 4.35 · 10¹⁷ s).
 */
final class CountAsTime {
  private static final int MOST_DIGITS = 12;

  private record Unit(String key, BigDecimal seconds) {
    Unit(String key, String seconds) {
      this(key, new BigDecimal(seconds));
    }
  }

  private static final List<Unit> UNITS =
      List.of(
          new Unit("felt.universes", "4.35e17"),
          new Unit("felt.years", "31557600"),
          new Unit("felt.days", "86400"),
          new Unit("felt.hours", "3600"),
          new Unit("felt.minutes", "60"));

  private CountAsTime() {}

  /** The time in words. */
  static String of(BigInteger seconds, Texts texts) {
    for (Unit unit : UNITS) {
      if (new BigDecimal(seconds).compareTo(unit.seconds()) >= 0) {
        return texts.get(unit.key(), figure(seconds, unit.seconds(), texts));
      }
    }
    return texts.get("felt.seconds", CountLabels.exact(seconds, texts.locale()));
  }

  /** Two digits while small, then whole numbers, then a power of ten. */
  private static String figure(BigInteger count, BigDecimal unit, Texts texts) {
    BigDecimal times = new BigDecimal(count).divide(unit, MathContext.DECIMAL64);
    return times.compareTo(BigDecimal.valueOf(100)) < 0
        ? times
            .round(new MathContext(2, RoundingMode.HALF_EVEN))
            .stripTrailingZeros()
            .toPlainString()
        : CountLabels.of(
            times.setScale(0, RoundingMode.HALF_EVEN).toBigInteger(), MOST_DIGITS, texts.locale());
  }
}
