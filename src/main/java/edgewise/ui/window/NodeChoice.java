package edgewise.ui.window;

import edgewise.graph.Node;
import edgewise.strategy.Mode;
import edgewise.study.ProgramSetup;
import edgewise.study.ProgramStudy;
import edgewise.ui.state.StudioState;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.StringConverter;

/**
 * A combo box of the graph's nodes: for the target or the wrt node. As wide as the widest name;
 * names of more than ten letters are shortened, and complete in the tooltip.
 */
final class NodeChoice extends ComboBox<String> {
  private static final double LEAST = 84;
  private static final int LETTERS = 10;

  /** The largest number of names that are measured. */
  private static final int MOST_MEASURED = 200;

  /** The width beside the name, px. */
  private static final double BESIDE = 58;

  private final StudioState state;
  private final StringProperty chosen;
  private final boolean all;
  private boolean following;

  /**
   * A combo box that follows the study.
   *
   * @param id its own, and in resources
   * @param all whether all inputs at once can be chosen, instead of one node
   */
  NodeChoice(StudioState state, String id, StringProperty chosen, boolean all) {
    this.state = state;
    this.chosen = chosen;
    this.all = all;
    setId(id);
    setVisibleRowCount(14);
    setMinWidth(LEAST);
    setMaxWidth(USE_PREF_SIZE);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String name) {
            return shown(name);
          }

          @Override
          public String fromString(String text) {
            return text;
          }
        });
    state.program().studyProperty().addListener(o -> fill());
    state
        .texts()
        .localeProperty()
        .addListener(
            o -> {
              following = true;
              setValue(null);
              fill();
            });
    valueProperty()
        .addListener(
            (o, old, now) -> {
              if (!following && now != null) {
                chosen.set(now);
              }
            });
    Tooltip tip = new Tooltip();
    tip.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> state.texts().get("toolbar." + id) + ": " + shown(getValue()),
                state.texts().localeProperty(),
                valueProperty()));
    setTooltip(tip);
    accessibleTextProperty().bind(tip.textProperty());
  }

  private String shown(String name) {
    return name == null || name.isEmpty() || name.equals(ProgramSetup.EVERY_OUTPUT)
        ? state.texts().get("toolbar.allInputs")
        : name;
  }

  private void fill() {
    ProgramStudy study = state.program().studyProperty().get();
    if (study == null) {
      return;
    }
    following = true;
    List<String> names = new ArrayList<>();
    if (all) {
      names.add("");
    } else if (study.setup().mode() == Mode.MERGED) {
      names.add(ProgramSetup.EVERY_OUTPUT);
    }
    (all ? study.graph().nodes() : study.graph().nodes().reversed())
        .stream().map(Node::name).forEach(names::add);
    if (!getItems().equals(names)) {
      getItems().setAll(names);
      setPrefWidth(width(names));
    }
    setValue(currentName(study));
    following = false;
  }

  private String currentName(ProgramStudy study) {
    if (all) {
      return study.graph().node(chosen.get()).isPresent() ? chosen.get() : "";
    }
    return study.isWholeJacobian()
        ? ProgramSetup.EVERY_OUTPUT
        : study.trace().target().node().name();
  }

  /** The width for names; long names do not make it wider than ten letters. */
  private double width(List<String> names) {
    double widest = 0;
    for (String name : names.subList(0, Math.min(MOST_MEASURED, names.size()))) {
      widest = Math.max(widest, letters(shown(name)));
    }
    double most = letters("n".repeat(LETTERS));
    return Math.max(LEAST, Math.ceil(BESIDE + Math.min(most, widest)));
  }

  private static double letters(String name) {
    Text text = new Text(name);
    text.setFont(Font.font("Inter", 13));
    return text.getLayoutBounds().getWidth();
  }
}
