package edgewise.ui.graph;

import edgewise.figure.ItemKey;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Edge;
import edgewise.language.Program;
import edgewise.language.edit.EditException;
import edgewise.language.edit.Edits;
import edgewise.study.NodePosition;
import edgewise.ui.state.StudioState;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/**
 * Edits of the graph as edits of its program text: deleting, copying and pasting of the selected
 * nodes and edges. An edit that is impossible shows a message and changes nothing.
 */
final class ProgramEdits {
  private final StudioState state;

  ProgramEdits(StudioState state) {
    this.state = state;
  }

  Program program() {
    return Program.parse(state.program().setup().textProperty().get());
  }

  /**
   * Changes the text, or shows the reason why that is impossible; returns whether it was changed.
   */
  boolean edit(Function<Program, String> change) {
    return edit(change, Map.of());
  }

  boolean edit(Function<Program, String> change, Map<String, NodePosition> moved) {
    if (!state.program().problemsProperty().get().isEmpty()) {
      state.showNotice(state.texts().get("edit.wrongProgram"));
      return false;
    }
    try {
      String text = change.apply(program());
      state.program().endEdit();
      state.program().edit(before -> text, moved);
      return true;
    } catch (EditException refused) {
      state.showNotice(refused.message(state.texts().locale()));
      return false;
    }
  }

  /** Deletes the selected nodes and edges. */
  void delete() {
    Set<ItemKey> selected = state.program().selection().selectedProperty().get();
    if (selected.isEmpty()) {
      return;
    }
    state.program().selection().select((ItemKey) null);
    edit(
        program -> {
          Program left = program;
          for (ItemKey key : selected) {
            if (key instanceof ItemKey.EdgeKey(String id)) {
              left = Program.parse(withoutEdge(left, id));
            }
          }
          for (ItemKey key : selected) {
            if (key instanceof ItemKey.NodeKey(String name)) {
              left = Program.parse(Edits.remove(left, name));
            }
          }
          return left.text();
        });
  }

  private static String withoutEdge(Program program, String id) {
    ComputationGraph graph = program.graph();
    Edge edge = graph.edges().stream().filter(e -> e.id().equals(id)).findFirst().orElse(null);
    return edge == null ? program.text() : Edits.removeEdge(program, edge);
  }

  private List<String> selectedNodes() {
    return state.program().selection().selectedProperty().get().stream()
        .filter(ItemKey.NodeKey.class::isInstance)
        .map(key -> ((ItemKey.NodeKey) key).name())
        .toList();
  }

  /** Copies the selected nodes as program text; without a selection the whole program. */
  void copy() {
    if (!state.program().problemsProperty().get().isEmpty()) {
      state.showNotice(state.texts().get("edit.wrongProgram"));
      return;
    }
    ClipboardContent content = new ClipboardContent();
    List<String> nodes = selectedNodes();
    content.putString(
        nodes.isEmpty()
            ? state.program().setup().textProperty().get()
            : Edits.copy(program(), nodes));
    Clipboard.getSystemClipboard().setContent(content);
    state.showNotice(state.texts().get("edit.copied", nodes.size()));
  }

  /** Copies and deletes. */
  void cut() {
    if (!selectedNodes().isEmpty()) {
      copy();
      delete();
    }
  }

  /** Adds a program from the clipboard; nodes whose names exist already are renamed. */
  void paste() {
    String fragment = Clipboard.getSystemClipboard().getString();
    if (fragment != null && !fragment.isBlank()) {
      edit(p -> Edits.paste(p, fragment));
    }
  }
}
