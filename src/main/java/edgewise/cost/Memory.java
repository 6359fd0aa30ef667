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
 * Needed and available memory, in bytes. Available is the free part of the heap's largest region,
 * where large arrays live, but not more than the operating system reports as free (Linux).
 *
 * @param needed how much is needed
 * @param available how much can still be allocated
 */
public record Memory(long needed, long available) {
  private static final Path SYSTEM = Path.of("/proc/meminfo");
  private static final Pattern AVAILABLE = Pattern.compile("(?m)^MemAvailable:\\s+(\\d+) kB$");

  /** The memory for a number of bytes, as it is now. */
  public static Memory of(long needed) {
    MemoryUsage heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getUsage)
            .max(Comparator.comparingLong(MemoryUsage::getMax))
            .orElseThrow();
    long heapGrowth = heap.getMax() - heap.getUsed();
    return new Memory(
        needed, Math.min(heapGrowth, freeOnSystem() + heap.getCommitted() - heap.getUsed()));
  }

  /** The same after a garbage collection, if it would not fit otherwise. */
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
      // Not every system reports it; then only the heap's limit counts.
      return Long.MAX_VALUE / 2;
    }
  }

  /** Whether it fits, with a reserve for everything else. */
  public boolean suffices() {
    return needed + needed / 16 <= available;
  }
}
