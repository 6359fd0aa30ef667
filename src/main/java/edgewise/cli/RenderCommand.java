package edgewise.cli;

import edgewise.export.picture.PictureException;
import edgewise.export.picture.PictureFiles;
import edgewise.export.picture.PictureFormat;
import edgewise.figure.GraphDrawing;
import edgewise.figure.Theme;
import edgewise.layout.Direction;
import edgewise.strategy.Detail;
import edgewise.strategy.Target;
import edgewise.strategy.Trace;
import edgewise.study.TraceNarration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code edgewise render}: the picture of a step, or of all steps, in a file or a folder. */
@Command(name = "render", description = "Draw a step, or all.", mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {
  /** Which parts of the picture are drawn. */
  enum Show {
    GRAPH,
    VALUES,
    PARTIALS,
    ALL
  }

  @Mixin private DerivativeArguments arguments;

  @Option(
      names = "--detail",
      defaultValue = "node",
      description = "node or edge; ${DEFAULT-VALUE} if not given.")
  private Detail detail;

  @Option(
      names = "--step",
      paramLabel = "N|all",
      description = "Which step, from 0; the last if not given.")
  private String step;

  @Option(
      names = "--theme",
      defaultValue = "light",
      description = "light, dark or projector; ${DEFAULT-VALUE} if not given.")
  private String theme;

  @Option(
      names = "--scale",
      defaultValue = "2",
      paramLabel = "S",
      description = "Pixels of a PNG a unit of the picture; ${DEFAULT-VALUE} if not given.")
  private double scale;

  @Option(
      names = "--direction",
      defaultValue = "up",
      description = "up or right; ${DEFAULT-VALUE} if not given.")
  private Direction direction;

  @Option(
      names = "--show",
      defaultValue = "all",
      description = "graph, values, partials or all; ${DEFAULT-VALUE} if not given.")
  private Show show;

  @Option(
      names = "--lang",
      defaultValue = "en",
      description = "en or zh: what is undefined is called; ${DEFAULT-VALUE} if not given.")
  private Language language;

  @Option(names = "--constants", description = "Draw constants as nodes.")
  private boolean constants;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE|DIR",
      description = "A .png or .svg file, or a folder for all steps.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    if (!(scale > 0 && scale <= 20)) {
      throw arguments.wrong("--scale " + scale + ": expected a number greater than 0, at most 20");
    }
    boolean single = PictureFormat.of(out).isPresent();
    boolean all = "all".equals(step);
    if (!single && out.getFileName().toString().contains(".") && !Files.isDirectory(out)) {
      throw arguments.wrong(
          "--out " + out + ": expected a name that ends in " + endings() + ", or a folder");
    }
    Theme colours = theme();
    List<Target> targets = arguments.targets();
    arguments.checkOrder(targets.getFirst().graph());
    for (Target target : targets) {
      Trace trace = arguments.options(detail).strategy().trace(target, detail);
      String stem = targets.size() == 1 ? "" : target.node().name();
      TraceNarration narration = TraceNarration.of(trace, options(colours), language.locale());
      int from = all || !single && step == null ? 0 : number(trace);
      int to = all || !single && step == null ? trace.size() : from;
      try {
        new PictureFiles(narration, colours, scale).write(from, to, out, stem);
      } catch (PictureException e) {
        throw new WrongInput(e.getMessage(), e);
      }
    }
    return 0;
  }

  private static String endings() {
    return PictureFormat.ALL.stream()
        .map(format -> "." + format.ending())
        .collect(Collectors.joining(" or "));
  }

  private GraphDrawing.Options options(Theme colours) {
    return new GraphDrawing.Options(
        direction,
        constants,
        show.compareTo(Show.VALUES) >= 0,
        show.compareTo(Show.PARTIALS) >= 0,
        show == Show.ALL,
        colours.sizes());
  }

  private Theme theme() {
    try {
      return Theme.named(theme.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw arguments.wrong("--theme " + theme + ": expected light, dark or projector");
    }
  }

  private int number(Trace trace) {
    if (step == null) {
      return trace.size();
    }
    try {
      int number = Integer.parseInt(step);
      if (number >= 0 && number <= trace.size()) {
        return number;
      }
    } catch (NumberFormatException e) {
      // reported below, together with numbers out of range
    }
    throw arguments.wrong(
        "--step " + step + ": expected all, or a number from 0 to " + trace.size());
  }
}
