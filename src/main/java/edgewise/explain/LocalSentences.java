package edgewise.explain;

import edgewise.graph.Argument;
import edgewise.graph.Constant;
import edgewise.graph.Edge;
import edgewise.graph.Formula;
import edgewise.graph.Node;
import edgewise.strategy.Step;
import java.util.List;

/**
 * The sentences of evaluation and local partials: how an operation computes its value, and how its
 * value changes with an operand.
 */
final class LocalSentences {
  private LocalSentences() {}

  static LocalizedWord of(Step.Read step) {
    String key = step.node().given().isPresent() ? "read" : "read.open";
    return Phrase.of(key).with("node", step.node()).with("value", step.value());
  }

  static LocalizedWord of(Step.Evaluate step) {
    Node node = step.node();
    List<LocalizedWord> operands = node.arguments().stream().map(LocalSentences::word).toList();
    Formula numbers = LocalEquations.substituted(node.formula(), node, step.arguments());
    return Phrase.of("evaluate." + OperationTexts.evaluation(step))
        .with("node", node)
        .with("operands", LocalizedWord.and(operands))
        .with("first", operands.getFirst())
        .with("second", operands.getLast())
        .with("function", LocalizedWord.of(node.operation().rule()))
        .with("numbers", LocalizedWord.formula(numbers))
        .with("value", step.value())
        .with("result", LocalizedWord.result(step.value()));
  }

  static LocalizedWord of(Step.Differentiate step) {
    Edge edge = step.edge();
    List<Formula> arguments = edge.target().argumentFormulas();
    return Phrase.of("differentiate." + OperationTexts.differentiation(step))
        .with("node", edge.target())
        .with("operand", edge.source())
        .with("first", LocalizedWord.formula(arguments.getFirst()))
        .with("below", LocalizedWord.formula(arguments.getLast()))
        .with("function", LocalizedWord.of(edge.target().operation().rule()))
        .with("extreme", OperationTexts.extreme(edge.target().operation()))
        .with("partial", LocalizedWord.formula(edge.partialFormula()))
        .with("at", step.arguments().get(edge.argumentIndex()))
        .with("value", step.value())
        .with("result", LocalizedWord.result(step.value()))
        .with("measured", LocalizedWord.measured(edge.partialFormula(), step.value()))
        .count("count", arguments.size());
  }

  private static LocalizedWord word(Argument argument) {
    return switch (argument) {
      case Argument.Operand(Node node) -> LocalizedWord.name(node);
      case Constant c ->
          c.isNamed() ? LocalizedWord.name(c.name()) : LocalizedWord.number(c.value());
    };
  }
}
