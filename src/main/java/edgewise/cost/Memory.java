package edgewise.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether there is room for something large, in bytes. What can be had is the heap's ceiling less
 * what is used, and not more than the system has left where it tells (Linux).
 *
 * @param needed what it takes
 * @param available what can still be had
 */
public record Memory(long needed, long available) {
  private static final Path SYSTEM = Path.of("/proc/meminfo");
  private static final Pattern LEFT = Pattern.compile("(?m)^MemAvailable:\\s+(\\d+) kB$");

  /** The memory that a number of bytes would be taken from, as it is now. */
  public static Memory of(long needed) {
    Runtime runtime = Runtime.getRuntime();
    long used = runtime.totalMemory() - runtime.freeMemory();
    long more = runtime.maxMemory() - used;
    return new Memory(needed, Math.min(more, left() + runtime.freeMemory()));
  }

  private static long left() {
    try {
      Matcher matcher = LEFT.matcher(Files.readString(SYSTEM));
      return matcher.find() ? 1024 * Long.parseLong(matcher.group(1)) : Long.MAX_VALUE / 2;
    } catch (IOException e) {
      // Not every system tells; the heap's ceiling alone decides then.
      return Long.MAX_VALUE / 2;
    }
  }

  /** Whether it fits, with a little room for everything else. */
  public boolean suffices() {
    return needed + needed / 16 <= available;
  }
}
