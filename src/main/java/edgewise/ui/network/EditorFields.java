package edgewise.ui.network;

import edgewise.study.NetworkSetup;
import edgewise.ui.kit.NumberField;
import edgewise.ui.state.StudioState;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * The fields in which a network's numbers are typed. All that is typed in a field before it loses
 * the focus is undone as one edit.
 *
 * @param state of the window
 * @param onError receives the error in the last input; the empty string if there is none
 */
record EditorFields(StudioState state, Consumer<String> onError) {
  /** The current setup. */
  NetworkSetup setup() {
    return state.network().setupProperty().get();
  }

  /**
   * A field.
   *
   * @param name the id of the field
   * @param style its CSS class
   * @param with the setup with the typed number
   */
  NumberField number(
      String name, String style, BiFunction<NetworkSetup, Double, NetworkSetup> with) {
    NumberField field =
        new NumberField(
            name,
            style,
            (typed, value) -> {
              onError.accept(value.isPresent() ? "" : state.texts().get("net.notANumber"));
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

  private void change(NetworkSetup newSetup, String kind) {
    state.network().change(newSetup.network(), newSetup.sample(), kind);
  }
}
