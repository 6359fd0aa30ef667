package edgewise.ui.kit;

import edgewise.explain.Undefined;
import edgewise.text.Bundles;
import edgewise.text.Numbers;
import edgewise.text.PowersOfTen;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The texts of the window in the current language; bindings follow when the language changes. */
public final class Texts {
  /** The languages of the program. */
  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

  private static final String BUNDLE = "edgewise.ui.kit.window";
  private final ObjectProperty<Locale> locale = new SimpleObjectProperty<>(Locale.ENGLISH);

  /** The current language. */
  public ObjectProperty<Locale> localeProperty() {
    return locale;
  }

  /** The current language. */
  public Locale locale() {
    return locale.get();
  }

  /**
   * The text of a key in the current language.
   *
   * @throws java.util.MissingResourceException if no bundle has it
   */
  public String get(String key, Object... arguments) {
    return Bundles.format(BUNDLE, key, locale(), arguments);
  }

  /** A number as it is read in a line of text, four significant figures: 2.4 · 10⁻⁵. */
  public String number(double value) {
    return Double.isNaN(value) ? get("number.undefined") : PowersOfTen.of(Numbers.display(value));
  }

  /** A formula in LaTeX, with undefined values written in the current language. */
  public String formula(String latex) {
    return Undefined.in(latex, locale());
  }

  /** A binding to the text of a key, which follows the language. */
  public StringBinding bind(String key, Object... arguments) {
    return Bindings.createStringBinding(() -> get(key, arguments), locale);
  }

  /** The program's language nearest to the given one. */
  public static Locale nearest(Locale requested) {
    return Bundles.isChinese(requested) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
  }
}
