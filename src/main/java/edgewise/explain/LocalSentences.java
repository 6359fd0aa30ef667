package edgewise.explain;

import edgewise.graph.Argument;
import edgewise.graph.Constant;
import edgewise.graph.Edge;
import edgewise.graph.Formula;
import edgewise.graph.Node;
import edgewise.strategy.Step;
import java.util.List;

/** What an operation does with its operands, and what it does with their changes. */
final class LocalSentences {
  private LocalSentences() {}

  static Word of(Step.Read step) {
    String key = step.node().given().isPresent() ? "read" : "read.open";
    return Phrase.of(key).with("node", step.node()).with("value", step.value());
  }

  static Word of(Step.Evaluate step) {
    Node node = step.node();
    List<Word> operands = node.arguments().stream().map(LocalSentences::word).toList();
    Formula numbers = LocalEquations.substituted(node.formula(), node, step.arguments());
    return Phrase.of("evaluate." + Rules.evaluation(step))
        .with("node", node)
        .with("operands", Word.and(operands))
        .with("first", operands.getFirst())
        .with("second", operands.getLast())
        .with("function", Word.of(node.operation().rule()))
        .with("numbers", Word.formula(numbers))
        .with("value", step.value())
        .with("result", Word.result(step.value()));
  }

  static Word of(Step.Differentiate step) {
    Edge edge = step.edge();
    List<Formula> arguments = edge.target().argumentFormulas();
    return Phrase.of("differentiate." + Rules.differentiation(step))
        .with("node", edge.target())
        .with("operand", edge.source())
        .with("first", Word.formula(arguments.getFirst()))
        .with("below", Word.formula(arguments.getLast()))
        .with("function", Word.of(edge.target().operation().rule()))
        .with("extreme", Rules.extreme(edge.target().operation()))
        .with("partial", Word.formula(edge.partialFormula()))
        .with("at", step.arguments().get(edge.place()))
        .with("value", step.value())
        .with("result", Word.result(step.value()))
        .with("measured", Word.measured(edge.partialFormula(), step.value()))
        .count("count", arguments.size());
  }

  private static Word word(Argument argument) {
    return switch (argument) {
      case Argument.Operand(Node node) -> Word.name(node);
      case Constant c -> c.isNamed() ? Word.name(c.name()) : Word.number(c.value());
    };
  }
}
