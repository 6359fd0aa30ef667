package edgewise.training;

import edgewise.network.Network;

/** The initial network of a run. */
public sealed interface Start {
  /** Parameters drawn by the run's seed. */
  record Seeded() implements Start {}

  /** The network that is open, or a network file's, with its parameters. */
  record Shown(Network network) implements Start {}

  /** The network of a built-in example, identified by the example's name. */
  record Chosen(Network network) implements Start {}
}
