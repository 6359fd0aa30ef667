package edgewise.ui.graph;

import edgewise.study.ProgramStudy;
import edgewise.ui.canvas.Presentable;
import edgewise.ui.canvas.SentenceText;
import edgewise.ui.canvas.StepPicture;
import edgewise.ui.state.Playback;
import edgewise.ui.state.StudioState;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;

/** The presentation of a program: its graph and the steps of its trace. */
public final class ProgramPresentable implements Presentable {
  private final StudioState state;
  private final Supplier<Region> player;

  /**
   * The presentation of the state's program.
   *
   * @param player makes the player bar
   */
  public ProgramPresentable(StudioState state, Supplier<Region> player) {
    this.state = state;
    this.player = player;
  }

  @Override
  public Playback playback() {
    return state.program();
  }

  @Override
  public boolean isReady() {
    return state.program().studyProperty().get() != null
        && state.program().frameProperty().get() != null;
  }

  @Override
  public Subscription follow(Runnable change) {
    return Subscription.combine(
        state.program().frameProperty().subscribe((old, now) -> change.run()),
        state.program().freshProperty().subscribe((old, now) -> change.run()),
        state.texts().localeProperty().subscribe((old, now) -> change.run()),
        state.appearance().themeProperty().subscribe((old, now) -> change.run()));
  }

  private ProgramStudy study() {
    return state.program().studyProperty().get();
  }

  @Override
  public void write(int step, TextFlow flow, double size) {
    String marked = study().narration().sentence(step);
    flow.getChildren()
        .setAll(SentenceText.nodes(marked, size, study().symbols(), state.program().selection()));
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
