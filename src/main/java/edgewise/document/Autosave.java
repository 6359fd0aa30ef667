package edgewise.document;
import java.nio.file.Path; import java.time.Instant; import java.util.*;
/** stub */
public final class Autosave implements AutoCloseable { private Autosave(){} public static Autosave in(SettingsFolder f){return new Autosave();}
 public void save(Document d, Optional<Path> o){} public void discard(){} public void remember(Document d, Optional<Path> o){}
 public Optional<Session> last(){return Optional.empty();} public List<Recovered> recoverable(){return List.of();} @Override public void close(){}
 public record Session(Document document, Optional<Path> origin){}
 public record Recovered(Document document, Optional<Path> origin, Instant when, Path file){ public void discard(){} } }
