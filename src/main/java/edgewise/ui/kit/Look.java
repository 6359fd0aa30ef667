package edgewise.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import edgewise.figure.Theme;
import javafx.application.Application;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/**
 * The style of the window: AtlantaFX's controls, one typeface, and the figure's colours as
 * variables of the style sheet, so that a colour is defined in one place.
 */
public final class Look {
  private Look() {}

  /** Styles a window's content with a theme, now and whenever the theme changes. */
  public static void follow(ObservableValue<Theme> theme, Parent root) {
    Typeface.load();
    root.getStylesheets().add(Look.class.getResource("studio.css").toExternalForm());
    theme.addListener((o, old, now) -> apply(now, root));
    apply(theme.getValue(), root);
  }

  private static void apply(Theme theme, Parent root) {
    Application.setUserAgentStylesheet(
        theme.dark()
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    root.getStyleClass().removeAll("light", "dark", "projector");
    root.getStyleClass().add(theme.id());
    root.setStyle(style(theme));
  }

  /** A theme's colours as variables of a style sheet. */
  public static String style(Theme theme) {
    return variables(
        "-ew-surface",
        theme.surface().css(),
        "-ew-panel",
        theme.panel().css(),
        "-ew-border",
        theme.border().css(),
        "-ew-text",
        theme.text().css(),
        "-ew-muted",
        theme.muted().css(),
        "-ew-reverse",
        theme.reverse().css(),
        "-ew-reverse-soft",
        theme.reverseSoft().css(),
        "-ew-forward",
        theme.forward().css(),
        "-ew-forward-soft",
        theme.forwardSoft().css(),
        "-ew-path",
        theme.path().css(),
        "-ew-on-strong",
        theme.onStrong().css(),
        "-ew-waiting",
        theme.waiting().css(),
        "-ew-error",
        theme.error().css(),
        "-ew-weights",
        theme.hues().weights().text().css(),
        "-ew-weights-soft",
        theme.hues().weights().soft().css(),
        "-ew-biases",
        theme.hues().biases().text().css(),
        "-ew-biases-soft",
        theme.hues().biases().soft().css(),
        "-ew-focus",
        theme.path().css(),
        "-ew-lit",
        theme.path().css() + "40");
  }

  private static String variables(String... pairs) {
    StringBuilder style = new StringBuilder();
    for (int i = 0; i < pairs.length; i += 2) {
      style.append(pairs[i]).append(": ").append(pairs[i + 1]).append("; ");
    }
    return style.toString();
  }
}
