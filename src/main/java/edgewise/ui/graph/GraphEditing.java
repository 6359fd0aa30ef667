package edgewise.ui.graph;

import edgewise.document.Place;
import edgewise.figure.Key;
import edgewise.graph.ComputationGraph;
import edgewise.graph.Edge;
import edgewise.graph.Node;
import edgewise.language.EditException;
import edgewise.language.Edits;
import edgewise.language.Program;
import edgewise.layout.Direction;
import edgewise.ui.Command;
import edgewise.ui.KeyNames;
import edgewise.ui.Shapes;
import edgewise.ui.StudioState;
import edgewise.ui.Study;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/**
 * Edits of the graph by keyboard and mouse. Each one changes the program's text, which the graph
 * then follows; nothing is kept here.
 */
public final class GraphEditing {
  private static final double NUDGE = 16;
  private final StudioState state;
  private final GraphPane pane;
  private final Viewport viewport;
  private final Picture picture;
  private final Pane overlay = new Pane();
  private final Line rubber = new Line();
  private final NameField nameField;
  private final Circle handle = new Circle(7);
  private Key.NodeKey handled;
  private String edgeFrom;

  GraphEditing(StudioState state, GraphPane pane, Viewport viewport, Picture picture) {
    this.state = state;
    this.pane = pane;
    this.viewport = viewport;
    this.picture = picture;
    nameField = new NameField(pane);
    overlay.setPickOnBounds(false);
    // What lies over the picture must not ask it to be laid out anew.
    rubber.setManaged(false);
    handle.setManaged(false);
    nameField.setManaged(false);
    rubber.setVisible(false);
    rubber.setMouseTransparent(true);
    rubber.getStyleClass().add("rubber");
    handle.getStyleClass().add("edge-handle");
    handle.setId("edge-handle");
    handle.setVisible(false);
    handle.setOnMouseEntered(e -> state.attention().point(handled));
    handle.setOnMousePressed(
        e -> {
          beginEdge(handled.name(), inPicture(e));
          e.consume();
        });
    handle.setOnMouseDragged(
        e -> {
          drawEdge(inPicture(e));
          e.consume();
        });
    handle.setOnMouseReleased(
        e -> {
          endEdge(nodeUnder(e));
          e.consume();
        });
    overlay.getChildren().addAll(rubber, handle, nameField);
    viewport
        .changesProperty()
        .addListener(
            o -> {
              nameField.dismiss();
              handle.setVisible(edgeFrom != null);
            });
  }

  /** A node that is pointed at offers an edge from where its edges leave. */
  void offerEdge() {
    if (handle.isHover() || edgeFrom != null) {
      return;
    }
    Key pointed = state.attention().pointedProperty().get();
    Bounds at = pointed instanceof Key.NodeKey ? pane.boundsOf(pointed) : null;
    handle.setVisible(at != null);
    if (at != null) {
      handled = (Key.NodeKey) pointed;
      boolean up = state.inquiry().directionProperty().get() == Direction.UP;
      handle.setCenterX(up ? at.getCenterX() : at.getMaxX());
      handle.setCenterY(up ? at.getMinY() : at.getCenterY());
    }
  }

  private Point2D inPicture(MouseEvent e) {
    Point2D p = viewport.sceneToLocal(e.getSceneX(), e.getSceneY());
    return viewport.inPicture(p.getX(), p.getY());
  }

  /** The node beneath the pointer, or null: what is picked is the handle, or the line. */
  String nodeUnder(MouseEvent e) {
    Point2D p = inPicture(e);
    for (Node node : state.studyProperty().get().graph().nodes()) {
      Bounds bounds = picture.bounds(new Key.NodeKey(node.name()));
      if (bounds != null && bounds.contains(p)) {
        return node.name();
      }
    }
    return null;
  }

  Pane overlay() {
    return overlay;
  }

  /** Gives up what was begun: a name, an edge, a selection; tells whether there was anything. */
  boolean dismiss() {
    boolean began = nameField.dismiss() || edgeFrom != null;
    edgeFrom = null;
    rubber.setVisible(false);
    return began;
  }

  private Program program() {
    return Program.parse(state.inquiry().textProperty().get());
  }

  /** Changes the text, or says why not. */
  private boolean edit(Function<Program, String> change) {
    return edit(change, Map.of());
  }

  private boolean edit(Function<Program, String> change, Map<String, Place> moved) {
    if (!state.problemsProperty().get().isEmpty()) {
      state.tell(state.texts().get("edit.wrongProgram"));
      return false;
    }
    try {
      String text = change.apply(program());
      state.endEdit();
      state.edit(before -> text, moved);
      return true;
    } catch (EditException refused) {
      state.tell(refused.message(state.texts().locale()));
      return false;
    }
  }

  /** Selects the thing after the selected one: every node after the edges that end at it. */
  public void selectNext(int by) {
    Study study = state.studyProperty().get();
    if (study == null) {
      return;
    }
    List<Key> things = new ArrayList<>();
    for (Node node : study.graph().nodes()) {
      study.graph().in(node).forEach(e -> things.add(new Key.EdgeKey(e.id())));
      things.add(new Key.NodeKey(node.name()));
    }
    int now = state.attention().current().map(things::indexOf).orElse(by > 0 ? -1 : 0);
    Key next = things.get(Math.floorMod(now + by, things.size()));
    state.attention().select(next);
    Bounds bounds = picture.bounds(next);
    if (bounds != null) {
      viewport.follow(bounds);
    }
  }

  /** Selects all nodes. */
  public void selectAll() {
    Set<Key> all = new LinkedHashSet<>();
    state.studyProperty().get().graph().nodes().forEach(n -> all.add(new Key.NodeKey(n.name())));
    state.attention().select(all);
  }

  /** Adds an input where there is room, and asks for its name. */
  public void addNode() {
    Bounds seen = viewport.visible();
    addNode(new Point2D(seen.getCenterX(), seen.getMinY() + 0.9 * seen.getHeight()));
  }

  /** Adds an input at a point of the picture; everything else stays where it is. */
  void addNode(Point2D at) {
    Study study = state.studyProperty().get();
    String name = Edits.freshName(program(), "x");
    Map<String, Place> places = new HashMap<>();
    for (Node node : study.graph().nodes()) {
      study
          .drawing()
          .placeOf(node.name())
          .ifPresent(p -> places.put(node.name(), new Place(p.getX(), p.getY())));
    }
    java.awt.geom.Point2D place = study.drawing().placeAt(at.getX(), at.getY());
    places.put(name, new Place(place.getX(), place.getY()));
    viewport.pan(0, 0); // the view stays as it is, however the picture grows
    if (edit(p -> Edits.addInput(p, name, 1), places)) {
      state.attention().select(new Key.NodeKey(name));
      pane.requestFocus();
    }
  }

  /** Asks for a new name for the selected node, in its place. */
  public void rename() {
    if (state.attention().current().orElse(null) instanceof Key.NodeKey(String name)) {
      Bounds at = pane.boundsOf(new Key.NodeKey(name));
      if (at != null) {
        nameField.ask(name, at, typed -> rename(name, typed));
      }
    }
  }

  private boolean rename(String name, String typed) {
    if (typed.equals(name)) {
      return true;
    }
    Place place = state.inquiry().placesProperty().get().get(name);
    boolean done =
        edit(p -> Edits.rename(p, name, typed), place == null ? Map.of() : Map.of(typed, place));
    if (done) {
      state.attention().select(new Key.NodeKey(typed));
    }
    return done;
  }

  /** Begins an edge at the selected node, or ends the one that was begun there. */
  public void connect() {
    if (!(state.attention().current().orElse(null) instanceof Key.NodeKey(String name))) {
      state.tell(state.texts().get("edit.selectNode"));
    } else if (edgeFrom == null) {
      edgeFrom = name;
      state.tell(state.texts().get("edit.connectTo", name, KeyNames.usual(Command.CONNECT)));
    } else {
      endEdge(name);
    }
  }

  void beginEdge(String name, Point2D at) {
    edgeFrom = name;
    Point2D p = viewport.onPane(at.getX(), at.getY());
    rubber.setStartX(p.getX());
    rubber.setStartY(p.getY());
    drawEdge(at);
    rubber.setStroke(Shapes.color(state.appearance().themeProperty().get().path()));
    rubber.setVisible(true);
  }

  /** Whether an edge is being drawn with the mouse. */
  boolean isDrawing() {
    return rubber.isVisible();
  }

  void drawEdge(Point2D to) {
    Point2D p = viewport.onPane(to.getX(), to.getY());
    rubber.setEndX(p.getX());
    rubber.setEndY(p.getY());
  }

  void endEdge(String to) {
    String from = edgeFrom;
    dismiss();
    if (from != null && to != null && !from.equals(to)) {
      edit(p -> Edits.connect(p, from, to));
    }
  }

  /** Deletes what is selected. */
  public void delete() {
    Set<Key> selected = state.attention().selectedProperty().get();
    if (selected.isEmpty()) {
      return;
    }
    state.attention().select((Key) null);
    edit(
        program -> {
          Program left = program;
          for (Key key : selected) {
            if (key instanceof Key.EdgeKey(String id)) {
              left = Program.parse(withoutEdge(left, id));
            }
          }
          for (Key key : selected) {
            if (key instanceof Key.NodeKey(String name)) {
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

  /** Moves what is selected a little. */
  public void move(int dx, int dy) {
    Study study = state.studyProperty().get();
    Map<String, Place> places = new HashMap<>();
    for (Key key : state.attention().selectedProperty().get()) {
      if (key instanceof Key.NodeKey(String name)) {
        study
            .drawing()
            .placeOf(name)
            .ifPresent(
                p -> places.put(name, new Place(p.getX() + dx * NUDGE, p.getY() + dy * NUDGE)));
      }
    }
    if (!places.isEmpty()) {
      state.place(places);
    }
  }

  /** Lets every node go back to where the layout puts it. */
  public void tidy() {
    state.endEdit();
    state.inquiry().placesProperty().set(Map.of());
  }

  private List<String> selectedNodes() {
    return state.attention().selectedProperty().get().stream()
        .filter(Key.NodeKey.class::isInstance)
        .map(key -> ((Key.NodeKey) key).name())
        .toList();
  }

  /** Copies the selected nodes as program text; without a selection the whole program. */
  public void copy() {
    if (!state.problemsProperty().get().isEmpty()) {
      state.tell(state.texts().get("edit.wrongProgram"));
      return;
    }
    ClipboardContent content = new ClipboardContent();
    List<String> nodes = selectedNodes();
    content.putString(
        nodes.isEmpty() ? state.inquiry().textProperty().get() : Edits.copy(program(), nodes));
    Clipboard.getSystemClipboard().setContent(content);
    state.tell(state.texts().get("edit.copied", nodes.size()));
  }

  /** Copies and deletes. */
  public void cut() {
    if (!selectedNodes().isEmpty()) {
      copy();
      delete();
    }
  }

  /** Adds a program from the clipboard; names that are taken are changed. */
  public void paste() {
    String fragment = Clipboard.getSystemClipboard().getString();
    if (fragment != null && !fragment.isBlank()) {
      edit(p -> Edits.paste(p, fragment));
    }
  }

  /** What can be done with the selection, or with nothing selected at that point. */
  ContextMenu menu(Point2D at) {
    ContextMenu menu = new ContextMenu();
    boolean node = state.attention().current().orElse(null) instanceof Key.NodeKey;
    if (node) {
      String name = ((Key.NodeKey) state.attention().current().orElseThrow()).name();
      add(menu, Command.RENAME, this::rename);
      add(menu, Command.CONNECT, this::connect);
      menu.getItems().add(new SeparatorMenuItem());
      add(menu, "menu.target", () -> state.inquiry().targetProperty().set(name));
      add(menu, "menu.wrt", () -> state.inquiry().wrtProperty().set(name));
      menu.getItems().add(new SeparatorMenuItem());
      add(menu, Command.COPY, this::copy);
      add(menu, Command.CUT, this::cut);
    }
    if (!state.attention().selectedProperty().get().isEmpty()) {
      add(menu, Command.DELETE, this::delete);
      menu.getItems().add(new SeparatorMenuItem());
    }
    add(menu, Command.ADD_NODE, () -> addNode(at));
    add(menu, Command.PASTE, this::paste);
    add(menu, "menu.tidy", this::tidy);
    return menu;
  }

  private void add(ContextMenu menu, Command command, Runnable action) {
    MenuItem item = add(menu, "command." + command.id(), action);
    item.setAccelerator(command.keys(false).getFirst());
  }

  private MenuItem add(ContextMenu menu, String key, Runnable action) {
    MenuItem item = new MenuItem(state.texts().get(key));
    item.setId(key);
    item.setOnAction(e -> action.run());
    menu.getItems().add(item);
    return item;
  }
}
