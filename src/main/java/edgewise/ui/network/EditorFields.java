package edgewise.ui.network;

import edgewise.study.NetworkSetup;
import edgewise.ui.kit.NumberField;
import edgewise.ui.state.StudioState;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * The fields in which a network's numbers are typed. What is typed into one until it is left is
 * undone as one edit.
 *
 * @param refuse is told what is wrong with what was typed last; the empty string if nothing is
 */
record EditorFields(StudioState state, Consumer<String> refuse) {
  /** What is asked now. */
  NetworkSetup setup() {
    return state.network().setupProperty().get();
  }

  /**
   * A field.
   *
   * @param with what is asked when that number is typed
   */
  NumberField number(
      String name, String style, BiFunction<NetworkSetup, Double, NetworkSetup> with) {
    NumberField field =
        new NumberField(
            name,
            style,
            (typed, value) -> {
              refuse.accept(value.isPresent() ? "" : state.texts().get("net.notANumber"));
              value.ifPresent(v -> change(with.apply(setup(), v), typed.getId()));
            });
    field
        .focusedProperty()
        .addListener(
            (o, had, has) -> {
              if (!has) {
                state.network().endEdit();
              }
            });
    field.setOnAction(e -> state.network().endEdit());
    return field;
  }

  private void change(NetworkSetup wanted, String kind) {
    state.network().change(wanted.network(), wanted.sample(), kind);
  }
}
