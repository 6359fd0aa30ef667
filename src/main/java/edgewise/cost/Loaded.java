package edgewise.cost;

import edgewise.autodiff.Tape;

/**
 * A member of a family on a tape.
 *
 * @param tape ready to be evaluated
 * @param inputs the slots of its inputs
 * @param outputs the slots of its outputs
 */
@SuppressWarnings("ArrayRecordComponent")
public record Loaded(Tape tape, int[] inputs, int[] outputs) {}
