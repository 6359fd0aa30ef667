package edgewise.figure;

/**
 * How a thing among the neurons is drawn.
 *
 * @param on whether it is pointed at or on its way to the cost
 * @param active whether the step works it out or multiplies by it
 * @param known whether its value is known
 * @param summed whether only its sum z is known
 */
record NeuronLook(boolean on, boolean active, boolean known, boolean summed) {
  /** Its colour where it usually has that one. */
  Accent accent(Theme theme, Accent usual) {
    return on ? theme.hues().path() : active ? theme.hues().reverse() : usual;
  }
}
