package edgewise.ui.state;

import edgewise.figure.Theme;
import edgewise.ui.kit.Texts;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The appearance of the window: theme, animation, tab in front and language; kept from one start to
 * the next.
 */
public final class Appearance {
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final BooleanProperty animated = new SimpleBooleanProperty(true);
  private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.GRAPH);
  private final Texts texts = new Texts();

  /** The colours, and the thickness of lines. */
  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /** Whether steps are animated. */
  public BooleanProperty animatedProperty() {
    return animated;
  }

  /** Which of the middle panes is in front. */
  public ObjectProperty<Tab> tabProperty() {
    return tab;
  }

  /** The texts of the window. */
  public Texts texts() {
    return texts;
  }
}
