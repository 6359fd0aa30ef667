package edgewise.ui.graph;

import edgewise.study.ProgramStudy;
import edgewise.ui.canvas.Presentable;
import edgewise.ui.canvas.SentenceText;
import edgewise.ui.canvas.StepPicture;
import edgewise.ui.state.Playback;
import edgewise.ui.state.StudioState;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;

/** A program's graph and the steps of its trace. */
public final class ProgramPresentable implements Presentable {
  private final StudioState state;
  private final Supplier<Region> player;

  /**
   * A lecture on the state's program.
   *
   * @param player makes the bar that shows while the mouse moves
   */
  public ProgramPresentable(StudioState state, Supplier<Region> player) {
    this.state = state;
    this.player = player;
  }

  @Override
  public Playback walk() {
    return state;
  }

  @Override
  public boolean isReady() {
    return state.studyProperty().get() != null && state.frameProperty().get() != null;
  }

  @Override
  public ObjectProperty<Map<Integer, String>> notesProperty() {
    return state.notesProperty();
  }

  @Override
  public Subscription follow(Runnable change) {
    return Subscription.combine(
        state.frameProperty().subscribe((old, now) -> change.run()),
        state.freshProperty().subscribe((old, now) -> change.run()),
        state.texts().localeProperty().subscribe((old, now) -> change.run()),
        state.appearance().themeProperty().subscribe((old, now) -> change.run()));
  }

  private ProgramStudy study() {
    return state.studyProperty().get();
  }

  @Override
  public String title(int step) {
    return study().explanation(step).title(state.texts().locale());
  }

  @Override
  public void tell(int step, TextFlow flow, double size) {
    String marked = study().explanation(step).sentence(state.texts().locale());
    flow.getChildren()
        .setAll(SentenceText.nodes(marked, size, study().symbols(), state.attention()));
  }

  @Override
  public Page page() {
    return new ProgramPage(state, this);
  }

  @Override
  public Region player() {
    return player.get();
  }

  @Override
  public Preview preview() {
    StepPicture picture = new StepPicture();
    return new Preview(
        picture,
        px -> picture.viewport().setMargin(px),
        step ->
            picture.show(
                study().drawing(),
                study().trace().frame(step),
                state.appearance().themeProperty().get(),
                0));
  }
}
