package edgewise.ui.keys;

import edgewise.ui.kit.Texts;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/** Tooltips of controls with the key of the same command. */
public final class Tooltips {
  private Tooltips() {}

  /** Sets a tooltip and a name for screen readers, in the current language. */
  public static void set(Control control, Texts texts, String key) {
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(texts.bind(key));
    control.setTooltip(tip);
    control.accessibleTextProperty().bind(tip.textProperty());
  }

  /** The same, with the usual key of a command behind it. */
  public static void set(Control control, Texts texts, String key, Command command) {
    String usual = KeyNames.usual(command);
    Tooltip tip = new Tooltip();
    tip.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> texts.get(key) + (usual.isEmpty() ? "" : "  (" + usual + ")"),
                texts.localeProperty()));
    control.setTooltip(tip);
    control.accessibleTextProperty().bind(tip.textProperty());
  }
}
