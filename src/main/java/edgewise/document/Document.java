package edgewise.document;
import edgewise.layout.Direction; import edgewise.strategy.*; import java.util.Map;
/** stub */
public record Document(String program, Mode mode, Detail detail, String target, String wrt, EliminationOrder order, Direction direction, boolean binarySums, boolean mergeEqual, boolean constants, int step, Map<String, Place> places, Map<Integer, String> notes) {
  public boolean sameWork(Document o){ return o.program.equals(program) && o.places.equals(places) && o.notes.equals(notes); }
}
