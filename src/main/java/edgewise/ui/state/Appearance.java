package edgewise.ui.state;

import edgewise.figure.Theme;
import edgewise.ui.kit.Texts;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How the window looks and speaks; kept from one start to the next. */
public final class Appearance {
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final BooleanProperty animated = new SimpleBooleanProperty(true);
  private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.GRAPH);
  private final Texts texts = new Texts();

  /** The colours, and the thickness of lines. */
  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /** Whether steps move. */
  public BooleanProperty animatedProperty() {
    return animated;
  }

  /** Which of the middle panes is in front. */
  public ObjectProperty<Tab> tabProperty() {
    return tab;
  }

  /** The words. */
  public Texts texts() {
    return texts;
  }
}
