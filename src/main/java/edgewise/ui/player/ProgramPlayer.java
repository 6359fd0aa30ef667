package edgewise.ui.player;

import edgewise.explain.Terms;
import edgewise.strategy.Detail;
import edgewise.strategy.Frame;
import edgewise.strategy.Step;
import edgewise.study.ProgramStudy;
import edgewise.ui.canvas.PlayerParts;
import edgewise.ui.keys.Tooltips;
import edgewise.ui.kit.Icon;
import edgewise.ui.kit.Texts;
import edgewise.ui.state.ProgramState;
import edgewise.ui.state.StudioState;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.feather.Feather;

/** Makes the player bar of the program's trace, with a button for the detail of its steps. */
public final class ProgramPlayer {
  private ProgramPlayer() {}

  /** A bar that controls the state's program. */
  public static PlayerBar bar(StudioState state) {
    ProgramState program = state.program();
    return new PlayerBar(
        program,
        state.texts(),
        new PlayerParts(
            "",
            false,
            positionText(program, state.texts()),
            List.of(),
            List.of(detail(state)),
            Map.of()));
  }

  private static ObservableValue<String> positionText(ProgramState program, Texts texts) {
    return Bindings.createStringBinding(
        () -> {
          ProgramStudy study = program.studyProperty().get();
          Frame frame = program.frameProperty().get();
          return study == null || frame == null
              ? ""
              : positionText(frame, study.trace().size(), program.freshProperty().get(), texts);
        },
        program.frameProperty(),
        program.freshProperty(),
        texts.localeProperty());
  }

  private static String positionText(Frame frame, int size, boolean fresh, Texts texts) {
    String phase =
        frame
            .step()
            .map(Step::phase)
            .map(now -> Terms.phase(now, texts.locale()))
            .orElseGet(() -> texts.get(fresh ? "player.start" : "player.waiting"));
    return fresh ? texts.get("player.where", frame.position(), size, phase) : phase;
  }

  private static ToggleButton detail(StudioState state) {
    ObjectProperty<Detail> detailProperty = state.program().setup().detailProperty();
    ToggleButton detail = new ToggleButton(null, Icon.of(Feather.LIST));
    detail.setId("detail");
    detail.getStyleClass().addAll("button-icon", "flat");
    detail.setOnAction(e -> detailProperty.set(detail.isSelected() ? Detail.EDGE : Detail.NODE));
    detailProperty.subscribe(now -> detail.setSelected(now == Detail.EDGE));
    Tooltips.set(detail, state.texts(), "player.detail");
    return detail;
  }
}
