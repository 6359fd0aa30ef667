package edgewise.packaging;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes {@code lib/edgewise.jsa}, the class-data archive from which the launcher starts: runs each
 * rehearsal in the packaged runtime, notes the classes that it loads, and archives them all.
 *
 * <p>A static archive of class lists, and not the newer ahead-of-time cache, because it takes many
 * commands in one archive and takes picocli, whose class files are too old for the cache. Its
 * options that decide how objects and modules are laid out must be the launcher's.
 */
public final class StartUpArchive {
  /** What the archive should make quick; another command is another line. */
  private static final List<List<String>> REHEARSALS =
      List.of(
          List.of("--version"),
          List.of("--help"),
          List.of("grad", "(a+b)*(b+1)", "--at", "a=2,b=1", "--format", "json"),
          List.of("grad", "x*sin(x)", "--at", "x=3"),
          List.of("trace", "(a+b)*(b+1)", "--at", "a=2,b=1"),
          List.of("trace", "x*x", "--at", "x=3", "--format", "json"),
          List.of("render", "x*x", "--at", "x=3", "--out", "rehearsal.svg"),
          List.of("render", "x*x", "--at", "x=3", "--out", "rehearsal.png"));

  private final Path home;
  private final Path workshop;

  private StartUpArchive(Path home, Path workshop) {
    this.home = home;
    this.workshop = workshop;
  }

  /**
   * Archives for the package in the folder of the first argument; what is made on the way stays in
   * that of the second.
   */
  public static void main(String[] folders) throws IOException, InterruptedException {
    Path workshop = Files.createDirectories(Path.of(folders[1]));
    new StartUpArchive(Path.of(folders[0]), workshop).make();
  }

  private void make() throws IOException, InterruptedException {
    Set<String> classes = new LinkedHashSet<>();
    for (List<String> command : REHEARSALS) {
      List<String> arguments = new ArrayList<>(List.of("edgewise.cli.Edgewise"));
      arguments.addAll(command);
      classes.addAll(classesOf(jar(), List.of("-Djava.awt.headless=true"), arguments));
    }
    // A window that nobody sees, opened by a class that is not in the package.
    classes.addAll(
        classesOf(
            jar() + File.pathSeparator + System.getProperty("java.class.path"),
            List.of("-Dglass.platform=Headless", "-Dprism.order=sw"),
            List.of(WindowRehearsal.class.getName())));
    Path list = Files.write(workshop.resolve("classes"), classes);
    run(
        jar(),
        List.of(
            "-Djava.awt.headless=true",
            "-Xshare:dump",
            "-XX:SharedClassListFile=" + list,
            "-XX:SharedArchiveFile=" + home.resolve("lib/edgewise.jsa")),
        List.of());
  }

  private String jar() {
    return home.resolve("lib/edgewise.jar").toString();
  }

  private Collection<String> classesOf(
      String classPath, List<String> options, List<String> arguments)
      throws IOException, InterruptedException {
    Path list = workshop.resolve("loaded");
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-Xshare:off", "-XX:DumpLoadedClassList=" + list));
    run(classPath, all, arguments);
    try (Stream<String> lines = Files.lines(list)) {
      return lines.filter(StartUpArchive::isShared).map(StartUpArchive::withoutNumber).toList();
    }
  }

  /** Of a class list, the product's classes of the ordinary loaders and its lambdas. */
  private static boolean isShared(String line) {
    if (line.contains("edgewise/packaging/")) {
      return false;
    }
    boolean plain = !line.startsWith("#") && !line.startsWith("@") && !line.contains(" source:");
    return plain || line.startsWith("@lambda-");
  }

  /** Each list numbers its classes by itself, so in one list of many the numbers would collide. */
  private static String withoutNumber(String line) {
    return line.startsWith("@") ? line : line.replaceFirst(" id:.*", "");
  }

  private void run(String classPath, List<String> options, List<String> arguments)
      throws IOException, InterruptedException {
    Path settings = workshop.resolve("settings");
    List<String> command = new ArrayList<>();
    command.add(home.resolve("runtime/bin/java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "--enable-native-access=javafx.graphics"));
    command.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr"));
    command.add("-Duser.home=" + settings);
    command.addAll(options);
    command.addAll(List.of("-cp", classPath));
    command.addAll(arguments);
    Path said = workshop.resolve("said");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(workshop.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    // The person who builds the package has settings of their own.
    builder.environment().put("XDG_CONFIG_HOME", settings.toString());
    builder.environment().put("APPDATA", settings.toString());
    int status = builder.start().waitFor();
    if (status != 0) {
      throw new IOException(command + " ended with " + status + ":\n" + Files.readString(said));
    }
  }
}
