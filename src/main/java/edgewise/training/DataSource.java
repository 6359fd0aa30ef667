package edgewise.training;

import edgewise.network.Network;
import edgewise.network.Sample;
import java.util.List;

/** The source of a run's data: a name, and the rows that it stands for. Immutable. */
public sealed interface DataSource {
  /** Its name in files and, if it is built in, in the program's texts. */
  String name();

  /** The classes' names; none if the answers are numbers. */
  List<String> classes();

  /** The number of inputs of a network for these data. */
  int inputs();

  /** The default number of outputs of a network for these data. */
  int outputs();

  /** The number of rows. */
  int size();

  /**
   * The rows as samples for a network.
   *
   * @param standardised whether every feature is shifted and scaled to mean 0 and deviation 1
   * @throws TrainingException if the network does not fit the data
   */
  Samples samples(Network network, boolean standardised);

  /** Whether it is built in, so that its name is enough to make the rows again. */
  default boolean comesWithProgram() {
    return switch (this) {
      case Standard s -> true;
      case SlowNeuron s -> true;
      case Table t -> false;
      case Single s -> false;
    };
  }

  /** A built-in set, its points drawn by a seed. */
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

  /** The one sample of the slow neuron: for the input 1 the target 0 (Nielsen, ch. 3). */
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

  /** The user's own table, named after its file. */
  record Table(DataSet rows) implements OfRows {
    @Override
    public String name() {
      return rows.name();
    }
  }

  /** The one sample of a network file. It is never standardised: one row has no deviation. */
  record Single(Sample sample) implements DataSource {
    /** The name for a file's own sample in the network file. */
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

  /** Data with a class or one number for each row. */
  sealed interface OfRows extends DataSource {
    /** The rows before standardisation. */
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
