package edgewise.lesson;

import edgewise.strategy.Mode;
import edgewise.study.ProgramSetup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The built-in example programs, each opened with the strategy that suits it. Each is a golden
 * case.
 */
public enum Example {
  PRODUCT("product", Mode.REVERSE, "", "", false),
  NINE_PATHS("nine-paths", Mode.MERGED, "", "", true),
  TEN_STAGES("ten-stages", Mode.PATH_SUM, "", "", true),
  TWO_OUTPUTS("two-outputs", Mode.REVERSE, "y2", "", false),
  SHARED_NODE("shared-node", Mode.REVERSE, "", "", false),
  SURVEY("survey", Mode.REVERSE, "", "", false),
  SQUARE("square", Mode.REVERSE, "", "", false),
  NEURON("neuron", Mode.REVERSE, "", "", false),
  SLOW_NEURON("slow-neuron", Mode.REVERSE, "", "", false),
  VANISHING_CHAIN("vanishing-chain", Mode.REVERSE, "", "b1", true),
  NETWORK("network", Mode.REVERSE, "", "", true),
  FROM_THE_MIDDLE("from-the-middle", Mode.MERGED, ProgramSetup.EVERY_OUTPUT, "", true),
  CHEAPEST_FIRST("cheapest-first", Mode.MERGED, "", "", true);

  private final String id;
  private final Mode mode;
  private final String target;
  private final String wrt;
  private final boolean leftToRight;

  Example(String id, Mode mode, String target, String wrt, boolean leftToRight) {
    this.id = id;
    this.mode = mode;
    this.target = target;
    this.wrt = wrt;
    this.leftToRight = leftToRight;
  }

  /** The name in resources. */
  public String id() {
    return id;
  }

  /** The strategy it opens with. */
  public Mode mode() {
    return mode;
  }

  /** The target it opens with; empty for the first output. */
  public String target() {
    return target;
  }

  /** The wrt it opens with; empty for all inputs. */
  public String wrt() {
    return wrt;
  }

  /** Whether its picture grows from left to right instead of upwards. */
  public boolean leftToRight() {
    return leftToRight;
  }

  /** The program text. */
  public String program() {
    try (InputStream in = Example.class.getResourceAsStream(id + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program came without its example " + id, e);
    }
  }
}
