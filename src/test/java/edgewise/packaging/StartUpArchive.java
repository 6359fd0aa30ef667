package edgewise.packaging;

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
      classes.addAll(classesOf(command));
    }
    Path list = Files.write(workshop.resolve("classes"), classes);
    run(
        List.of(
            "-Xshare:dump",
            "-XX:SharedClassListFile=" + list,
            "-XX:SharedArchiveFile=" + home.resolve("lib/edgewise.jsa")),
        List.of());
  }

  private Collection<String> classesOf(List<String> command)
      throws IOException, InterruptedException {
    Path list = workshop.resolve("loaded");
    List<String> arguments = new ArrayList<>(List.of("edgewise.cli.Edgewise"));
    arguments.addAll(command);
    run(List.of("-Xshare:off", "-XX:DumpLoadedClassList=" + list), arguments);
    try (Stream<String> lines = Files.lines(list)) {
      return lines.filter(StartUpArchive::isShared).map(StartUpArchive::withoutNumber).toList();
    }
  }

  /** Of a class list, the classes of the ordinary loaders and the lambdas; not the comments. */
  private static boolean isShared(String line) {
    boolean plain = !line.startsWith("#") && !line.startsWith("@") && !line.contains(" source:");
    return plain || line.startsWith("@lambda-");
  }

  /** Each list numbers its classes by itself, so in one list of many the numbers would collide. */
  private static String withoutNumber(String line) {
    return line.startsWith("@") ? line : line.replaceFirst(" id:.*", "");
  }

  private void run(List<String> options, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("runtime/bin/java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "--enable-native-access=javafx.graphics"));
    command.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr"));
    command.add("-Djava.awt.headless=true");
    command.addAll(options);
    command.addAll(List.of("-cp", home.resolve("lib/edgewise.jar").toString()));
    command.addAll(arguments);
    Path said = workshop.resolve("said");
    int status =
        new ProcessBuilder(command)
            .directory(workshop.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start()
            .waitFor();
    if (status != 0) {
      throw new IOException(command + " ended with " + status + ":\n" + Files.readString(said));
    }
  }
}
