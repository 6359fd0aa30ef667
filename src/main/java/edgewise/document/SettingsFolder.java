package edgewise.document;
import java.nio.file.Path;
/** stub */
public final class SettingsFolder { private final Path p; private SettingsFolder(Path p){this.p=p;}
 public static SettingsFolder ofUser(){return new SettingsFolder(Path.of("x"));} public static SettingsFolder at(Path p){return new SettingsFolder(p);}
 public Settings settings(){return Settings.defaults();} public boolean save(Settings s){return true;} public Path path(){return p;} }
