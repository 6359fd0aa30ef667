package edgewise.language;
import edgewise.graph.Edge; import java.util.Collection;
/** stub */
public final class Edits {
  private Edits() {}
  public static String rename(Program program, String node, String newName){ return program.text(); }
  public static String addInput(Program program, String name, double value){ return program.text(); }
  public static String freshName(Program program, String like){ return program.text(); }
  public static String remove(Program program, String node){ return program.text(); }
  public static String removeEdge(Program program, Edge edge){ return program.text(); }
  public static String connect(Program program, String from, String to){ return program.text(); }
  public static String copy(Program program, Collection<String> nodes){ return program.text(); }
  public static String paste(Program program, String fragment){ return program.text(); }
}
