package edgewise.language;

import edgewise.graph.ComputationGraph;
import edgewise.graph.Constant;
import edgewise.graph.Operation;
import edgewise.graph.Pairwise;
import edgewise.language.Plan.Filling;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Statements to a graph: finds what every name means, orders definitions so that operands come
 * first, and plans the nodes. Without recursion, so that neither long chains nor deep nesting
 * overflow.
 */
final class Resolver {
  private final List<Statement> statements;
  private final Problems problems;
  private final Set<String> used;
  private final Map<String, Definition> definitions = new LinkedHashMap<>();
  private final Map<String, Filling> meanings = new HashMap<>();
  private final Plan plan = new Plan();

  /** A name's one definition; several edge statements into one node are one. */
  private static final class Definition {
    private final Token token;
    private final List<Statement> parts = new ArrayList<>();
    private State state = State.NEW;

    Definition(Token token) {
      this.token = token;
    }
  }

  private enum State {
    NEW,
    OPEN,
    DONE
  }

  Resolver(List<Statement> statements, Problems problems, Set<String> used) {
    this.statements = statements;
    this.problems = problems;
    this.used = used;
  }

  /** The graph, or null if something is wrong, which is told. */
  ComputationGraph resolve() {
    statements.forEach(this::define);
    for (Statement statement : statements) {
      switch (statement) {
        case Statement.Assign s -> settle(s.name().text());
        case Statement.Let s -> settle(s.name().text());
        case Statement.Edges s -> settle(s.to().text());
        case Statement.Bare s -> bare(s);
        case Statement.Output s -> {}
      }
    }
    statements.forEach(this::output);
    if (!problems.isEmpty()) {
      return null;
    }
    if (plan.isEmpty()) {
      problems.add(new Token(Token.Kind.END, "", 1, 0, 0), "empty");
      return null;
    }
    boolean onlyBare = statements.stream().allMatch(Statement.Bare.class::isInstance);
    return plan.build(used, onlyBare);
  }

  private void define(Statement statement) {
    Token name =
        switch (statement) {
          case Statement.Assign s -> s.name();
          case Statement.Let s -> s.name();
          case Statement.Edges s -> s.to();
          case Statement.Bare s -> null;
          case Statement.Output s -> null;
        };
    if (name == null) {
      return;
    }
    Definition before = definitions.get(name.text());
    if (before != null) {
      boolean edges = statement instanceof Statement.Edges;
      boolean edgesBefore = before.parts.getFirst() instanceof Statement.Edges;
      if (!edges || !edgesBefore) {
        String key = edges == edgesBefore ? "redefined" : "assigned.and.reached";
        problems.add(name, key, name.text(), Integer.toString(before.token.line()));
        return;
      }
    }
    definitions.computeIfAbsent(name.text(), n -> new Definition(name)).parts.add(statement);
  }

  /** Plans a definition after all that it needs, depth first with a stack of its own. */
  private void settle(String name) {
    Deque<Definition> path = new ArrayDeque<>();
    Deque<Deque<Token>> needs = new ArrayDeque<>();
    open(definitions.get(name), path, needs);
    while (!path.isEmpty()) {
      Token need = needs.peek().poll();
      if (need == null) {
        needs.pop();
        finish(path.pop());
        continue;
      }
      Definition definition = definitions.get(need.text());
      if (definition == null) {
        free(need.text());
      } else if (definition.state == State.OPEN) {
        cycle(path, definition);
      } else {
        open(definition, path, needs);
      }
    }
  }

  private void open(Definition definition, Deque<Definition> path, Deque<Deque<Token>> needs) {
    if (definition != null && definition.state == State.NEW) {
      definition.state = State.OPEN;
      path.push(definition);
      Deque<Token> tokens = new ArrayDeque<>();
      definition.parts.forEach(part -> needs(part, tokens));
      needs.push(tokens);
    }
  }

  private static void needs(Statement statement, Deque<Token> tokens) {
    switch (statement) {
      case Statement.Assign s -> references(s.value(), tokens);
      case Statement.Let s -> references(s.value(), tokens);
      case Statement.Bare s -> references(s.value(), tokens);
      case Statement.Edges s -> {
        tokens.add(s.from());
        s.coefficients().stream()
            .filter(c -> c.value() != null)
            .forEach(c -> references(c.value(), tokens));
      }
      case Statement.Output s -> {}
    }
  }

  private static void references(Expression expression, Deque<Token> tokens) {
    Deque<Expression> open = new ArrayDeque<>();
    open.push(expression);
    while (!open.isEmpty()) {
      Expression e = open.pop();
      if (e instanceof Expression.Reference reference) {
        tokens.add(reference.token());
      }
      e.operands().reversed().forEach(open::push);
    }
  }

  private void cycle(Deque<Definition> path, Definition again) {
    List<String> names = new ArrayList<>();
    names.add(again.token.text());
    for (Definition d : path) {
      names.add(d.token.text());
      if (d == again) {
        break;
      }
    }
    String shown =
        names.size() > 12
            ? String.join(" → ", names.reversed().subList(0, 6)) + " → … → " + names.getFirst()
            : String.join(" → ", names.reversed());
    problems.add(again.token, "cycle", shown);
  }

  /** A name nobody defines: π, or an input without a value. */
  private Filling free(String name) {
    return meanings.computeIfAbsent(
        name,
        n ->
            n.equals("pi") || n.equals("π")
                ? new Filling.Fixed(Constant.PI)
                : plan.add(n, Operation.Input.open(), List.of()));
  }

  private void finish(Definition definition) {
    definition.state = State.DONE;
    String name = definition.token.text();
    Filling meaning =
        switch (definition.parts.getFirst()) {
          case Statement.Assign s -> assigned(name, s.value());
          case Statement.Let s -> named(s.name(), constant(s.name(), s.value()));
          case Statement.Edges s -> reached(definition);
          case Statement.Bare s -> null;
          case Statement.Output s -> null;
        };
    if (meaning != null) {
      meanings.put(name, meaning);
    } else {
      meanings.put(name, plan.add(name, Operation.Input.open(), List.of()));
    }
  }

  private static Filling named(Token name, Constant constant) {
    return constant == null ? null : new Filling.Fixed(new Constant(name.text(), constant.value()));
  }

  private Filling assigned(String name, Expression value) {
    Filling result = evaluate(value);
    return switch (result) {
      case null -> null;
      case Filling.Fixed(Constant constant) ->
          plan.add(name, Operation.Input.of(constant.value()), List.of());
      case Filling.Item item when plan.isUnnamed(item) -> {
        plan.name(item, name);
        yield item;
      }
      case Filling.Item item -> plan.add(name, Operation.Sum.of(1), List.of(item));
    };
  }

  private Filling reached(Definition definition) {
    List<Filling> sources = new ArrayList<>();
    List<Constant> coefficients = new ArrayList<>();
    for (Statement part : definition.parts) {
      Statement.Edges edges = (Statement.Edges) part;
      Filling source = meaning(edges.from());
      if (source instanceof Filling.Fixed) {
        problems.add(edges.from(), "edge.from.constant", edges.from().text());
        return null;
      }
      for (Statement.Coefficient coefficient : edges.coefficients()) {
        Token at = coefficient.name() == null ? edges.to() : coefficient.name();
        Constant value = constant(at, coefficient.value());
        if (value == null || source == null) {
          return null;
        }
        coefficients.add(
            coefficient.name() == null
                ? value
                : new Constant(coefficient.name().text(), value.value()));
        sources.add(source);
      }
    }
    return plan.add(
        definition.token.text(), new Operation.Linear(coefficients), List.copyOf(sources));
  }

  private void bare(Statement.Bare statement) {
    Deque<Token> needs = new ArrayDeque<>();
    needs(statement, needs);
    for (Token need : needs) {
      if (definitions.containsKey(need.text())) {
        settle(need.text());
      } else {
        free(need.text());
      }
    }
    if (evaluate(statement.value()) instanceof Filling.Fixed) {
      problems.add(statement.first(), "constant");
    }
  }

  private void output(Statement statement) {
    if (statement instanceof Statement.Output(List<Token> names)) {
      for (Token name : names) {
        if (meanings.get(name.text()) instanceof Filling.Item item) {
          plan.output(item);
        } else {
          problems.suggest(
              name,
              Names.nearest(name.text(), definitions.keySet()),
              "unknown.output",
              name.text());
        }
      }
    }
  }

  private Filling meaning(Token name) {
    Filling meaning = meanings.get(name.text());
    return meaning != null || definitions.containsKey(name.text()) ? meaning : free(name.text());
  }

  private Constant constant(Token at, Expression value) {
    Filling result = evaluate(value);
    if (result instanceof Filling.Fixed(Constant constant)) {
      return constant;
    }
    if (result != null) {
      problems.add(at, "not.constant", at.text());
    }
    return null;
  }

  /**
   * Plans an expression's nodes, operands first, left to right; constants fold. Null if something
   * is wrong.
   */
  private Filling evaluate(Expression root) {
    record Visit(Expression expression, boolean ready) {}
    Deque<Visit> open = new ArrayDeque<>();
    List<Filling> results = new ArrayList<>();
    open.push(new Visit(root, false));
    while (!open.isEmpty()) {
      Visit visit = open.pop();
      Expression e = visit.expression();
      if (!visit.ready() && !e.operands().isEmpty()) {
        open.push(new Visit(e, true));
        e.operands().reversed().forEach(operand -> open.push(new Visit(operand, false)));
        continue;
      }
      List<Filling> arguments =
          results.subList(results.size() - e.operands().size(), results.size());
      Filling result = combine(e, List.copyOf(arguments));
      arguments.clear();
      if (result == null) {
        return null;
      }
      results.add(result);
    }
    return results.getFirst();
  }

  private Filling combine(Expression expression, List<Filling> arguments) {
    Operation operation =
        switch (expression) {
          case Expression.Literal literal -> null;
          case Expression.Reference reference -> null;
          case Expression.SignedSum sum -> new Operation.Sum(sum.minus());
          case Expression.Binary binary -> operation(binary.operator());
          case Expression.Call call -> function(call);
        };
    if (expression instanceof Expression.Literal literal) {
      return new Filling.Fixed(Constant.of(literal.value()));
    }
    if (expression instanceof Expression.Reference reference) {
      return meaning(reference.token());
    }
    if (operation == null) {
      return null;
    }
    if (arguments.stream().allMatch(Filling.Fixed.class::isInstance)) {
      double[] values =
          arguments.stream().mapToDouble(a -> ((Filling.Fixed) a).constant().value()).toArray();
      return new Filling.Fixed(Constant.of(operation.value(values)));
    }
    return plan.add(null, operation, arguments);
  }

  private static Operation operation(Token.Kind operator) {
    return switch (operator) {
      case TIMES -> new Operation.Product();
      case DIVIDE -> new Operation.Quotient();
      case POWER -> Pairwise.POW;
      default -> throw new IllegalStateException("not an operator: " + operator);
    };
  }

  private Operation function(Expression.Call call) {
    String name = call.function().text();
    int given = call.operands().size();
    Operation operation = Names.function(name, given).orElse(null);
    if (operation == null) {
      problems.suggest(call.function(), Names.nearest(name, Set.of()), "unknown.function", name);
      return null;
    }
    int arity = Names.arity(operation);
    if (arity != 0 && arity != given) {
      problems.add(
          call.function(), "arity", name, Integer.toString(arity), Integer.toString(given));
      return null;
    }
    return operation;
  }
}
