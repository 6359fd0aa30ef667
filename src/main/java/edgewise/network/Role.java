package edgewise.network;

/** What a part of an expanded network is. */
public enum Role {
  /** a^1_k. */
  INPUT,
  /** w^l_jk. */
  WEIGHT,
  /** b^l_j. */
  BIAS,
  /** w^l_jk a^{l−1}_k. */
  PRODUCT,
  /** z^l_j. */
  SUM,
  /** a^l_j, and what softmax makes on the way to it. */
  ACTIVATION,
  /** C, and what is made on the way to it. */
  COST,
  /** A neuron that is not unfolded: all of it in one part. */
  NEURON,
  /** A layer, or what is not shown of one. */
  LAYER
}
