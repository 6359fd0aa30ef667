package edgewise.cost;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether there is room for something large, in bytes. What can be had is what is left of the
 * heap's largest part, where large arrays live, and not more than the system has left where it
 * tells (Linux).
 *
 * @param needed what it takes
 * @param available what can still be had
 */
public record Memory(long needed, long available) {
  private static final Path SYSTEM = Path.of("/proc/meminfo");
  private static final Pattern AVAILABLE = Pattern.compile("(?m)^MemAvailable:\\s+(\\d+) kB$");

  /** The memory that a number of bytes would be taken from, as it is now. */
  public static Memory of(long needed) {
    MemoryUsage heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getUsage)
            .max(Comparator.comparingLong(MemoryUsage::getMax))
            .orElseThrow();
    long heapGrowth = heap.getMax() - heap.getUsed();
    return new Memory(needed, Math.min(heapGrowth, freeOnSystem() + heap.getCommitted() - heap.getUsed()));
  }

  /** The same, with what nobody uses any more thrown away first if it would not fit otherwise. */
  public static Memory afterCollection(long needed) {
    Memory memory = of(needed);
    if (memory.suffices()) {
      return memory;
    }
    System.gc();
    return of(needed);
  }

  private static long freeOnSystem() {
    try {
      Matcher matcher = AVAILABLE.matcher(Files.readString(SYSTEM));
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
