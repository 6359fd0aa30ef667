package edgewise.ui.graph;

import edgewise.figure.ItemKey;
import edgewise.graph.Edge;
import edgewise.graph.Node;
import edgewise.strategy.Frame;
import edgewise.study.ProgramStudy;
import edgewise.text.Numbers;
import edgewise.ui.kit.Texts;
import java.util.stream.Collectors;

/** Texts of nodes and edges for screen readers. */
final class GraphAccessibleText {
  private GraphAccessibleText() {}

  static String of(ItemKey key, ProgramStudy study, Frame frame, Texts texts) {
    return switch (key) {
      case ItemKey.NodeKey k ->
          study.graph().node(k.name()).map(n -> node(n, study, frame, texts)).orElse("");
      case ItemKey.EdgeKey k ->
          study.graph().edges().stream()
              .filter(e -> e.id().equals(k.id()))
              .findFirst()
              .map(e -> edge(e, frame, texts))
              .orElse("");
      default -> "";
    };
  }

  private static String node(Node node, ProgramStudy study, Frame frame, Texts texts) {
    String value =
        frame.primal(node).isPresent()
            ? Numbers.display(frame.primal(node).getAsDouble())
            : texts.get("spoken.unknown");
    String derivative =
        frame
            .slot(node)
            .map(s -> s.symbol().text() + " = " + Numbers.display(s.value()))
            .orElse(texts.get("spoken.noDerivative"));
    String feeds =
        study.graph().out(node).stream()
            .map(e -> e.target().name())
            .distinct()
            .collect(Collectors.joining(", "));
    return texts.get(
        "spoken.node",
        node.toString(),
        value,
        derivative,
        feeds.isEmpty() ? texts.get("spoken.output") : texts.get("spoken.feeds", feeds));
  }

  private static String edge(Edge edge, Frame frame, Texts texts) {
    String partial =
        frame.partial(edge).isPresent()
            ? Numbers.display(frame.partial(edge).getAsDouble())
            : texts.get("spoken.unknown");
    return texts.get(
        "spoken.edge",
        edge.source().name(),
        edge.target().name(),
        edge.partialFormula().text(),
        partial);
  }
}
