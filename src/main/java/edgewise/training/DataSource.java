package edgewise.training;

import edgewise.network.Network;
import edgewise.network.Sample;
import java.util.List;

/** What a run learns from: a name, and the rows that it stands for. Immutable. */
public sealed interface DataSource {
  /** What it is called in files and, if it comes with the program, in the program's texts. */
  String name();

  /** The classes' names; none if the answers are numbers. */
  List<String> classes();

  /** Numbers in a row that a network is given. */
  int inputs();

  /** Outputs that a network for these data has if nothing else is wished. */
  int outputs();

  /** How many rows there are. */
  int size();

  /**
   * The rows as a network learns them.
   *
   * @param standardised whether every feature is shifted and scaled to mean 0 and deviation 1
   * @throws TrainingException if the network does not fit the data
   */
  Samples samples(Network network, boolean standardised);

  /** Whether the name is enough to have the rows again. */
  default boolean comesWithProgram() {
    return switch (this) {
      case Standard s -> true;
      case SlowNeuron s -> true;
      case Table t -> false;
      case Single s -> false;
    };
  }

  /** A set that comes with the program, its points drawn by a seed. */
  record Standard(StandardSet set, long seed) implements OfRows {
    @Override
    public String name() {
      return set.id();
    }

    @Override
    public DataSet rows() {
      return set.make(seed);
    }
  }

  /** What the slow neuron learns: to answer 1 with 0 (Nielsen, ch. 3). */
  record SlowNeuron() implements OfRows {
    @Override
    public String name() {
      return TrainingExample.SLOW_NEURON.id();
    }

    @Override
    public DataSet rows() {
      return DataSet.ofSample(new double[] {1}, 0);
    }
  }

  /** A person's own table, called as its file. */
  record Table(DataSet rows) implements OfRows {
    @Override
    public String name() {
      return rows.name();
    }
  }

  /** The one sample of a network file. It is learned as it stands: one row has no deviation. */
  record Single(Sample sample) implements DataSource {
    /** The name that a network file has for its own sample. */
    public static final String NAME = "sample";

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public List<String> classes() {
      return List.of();
    }

    @Override
    public int inputs() {
      return sample.input().length;
    }

    @Override
    public int outputs() {
      return sample.target().length;
    }

    @Override
    public int size() {
      return 1;
    }

    @Override
    public Samples samples(Network network, boolean standardised) {
      return Samples.of(sample);
    }
  }

  /** Data that are rows with a class or one number each. */
  sealed interface OfRows extends DataSource {
    /** The rows, as they are before anything is shifted or scaled. */
    DataSet rows();

    @Override
    default List<String> classes() {
      return rows().classes();
    }

    @Override
    default int inputs() {
      return rows().features().size();
    }

    @Override
    default int outputs() {
      return rows().outputs();
    }

    @Override
    default int size() {
      return rows().size();
    }

    @Override
    default Samples samples(Network network, boolean standardised) {
      DataSet learned = standardised ? rows().standardised() : rows();
      return learned.samples(network.layers().getFirst(), network.layers().getLast());
    }
  }
}
