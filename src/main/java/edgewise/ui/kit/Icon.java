package edgewise.ui.kit;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The icons of the window, all from one set (Feather). */
public final class Icon {
  private Icon() {}

  /** A fresh node for an icon; its colour comes from the style sheet. */
  public static FontIcon of(Feather feather) {
    FontIcon icon = new FontIcon(feather);
    icon.getStyleClass().add("icon");
    return icon;
  }
}
