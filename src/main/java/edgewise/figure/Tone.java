package edgewise.figure;

import edgewise.strategy.Phase;

/**
 * The emphasis of a part, which decides its colour and opacity: the step's subject, known parts,
 * parts not yet computed.
 */
enum Tone {
  /** Its number is not known yet. */
  WAITING,
  /** Its number is known. */
  KNOWN,
  /** The sweep has visited it. */
  VISITED,
  /** It is the subject of the step. */
  ACTIVE,
  /** Something else is the subject: it is dimmed. */
  DIMMED,
  /** It has been merged away, or does not depend on the question: it is faint. */
  GHOST;

  /** The colour of a phase. */
  static Accent accent(Phase phase, Theme theme) {
    return switch (phase) {
      case EVALUATE, PARTIALS, REVERSE -> theme.hues().reverse();
      case FORWARD -> theme.hues().forward();
      case PATH_SUM, MERGE, DIFFERENCES -> theme.hues().path();
    };
  }

  /** The opacity of a part in this tone, 0 to 1. */
  double opacity() {
    return switch (this) {
      case GHOST -> 0.18;
      case DIMMED -> 0.45;
      default -> 1;
    };
  }
}
