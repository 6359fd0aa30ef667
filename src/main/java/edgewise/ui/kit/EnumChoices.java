package edgewise.ui.kit;

import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/** Combo boxes for the constants of an enumeration, with names in the current language. */
public final class EnumChoices {
  private EnumChoices() {}

  /**
   * Fills a box with values, each named by the text of the prefix and its name in small letters.
   */
  public static <T extends Enum<T>> void fill(
      ComboBox<T> box, T[] values, String prefix, Texts texts) {
    box.getItems().setAll(values);
    box.setMinWidth(Region.USE_PREF_SIZE);
    texts.localeProperty().subscribe(now -> box.setConverter(names(prefix, texts)));
  }

  private static <T extends Enum<T>> StringConverter<T> names(String prefix, Texts texts) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : texts.get(prefix + value.name().toLowerCase(Locale.ROOT));
      }

      @Override
      public T fromString(String text) {
        throw new IllegalStateException("it is not typed");
      }
    };
  }
}
