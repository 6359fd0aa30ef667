package edgewise.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * How much memory the machine can still give, bytes: what Linux says is available, less where a
 * control group allows less; elsewhere what is told by the operating system's bean.
 */
public final class Memory {
  private static final Path MEMINFO = Path.of("/proc/meminfo");
  private static final Path GROUP = Path.of("/sys/fs/cgroup");

  /** Left to the rest of the machine. */
  private static final long RESERVE = 512L << 20;

  private Memory() {}

  /** What can be taken without pressing the machine; 0 at least. */
  public static long available() {
    long available = linux(MEMINFO).orElseGet(Memory::told);
    long group = group(GROUP).orElse(Long.MAX_VALUE);
    return Math.max(0, Math.min(available, group) - RESERVE);
  }

  static OptionalLong linux(Path meminfo) {
    try {
      return Files.readAllLines(meminfo).stream()
          .filter(line -> line.startsWith("MemAvailable:"))
          .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  /** What a control group (version 2) leaves; empty where there is none or it sets no bound. */
  static OptionalLong group(Path folder) {
    try {
      String most = Files.readString(folder.resolve("memory.max")).strip();
      long taken = Long.parseLong(Files.readString(folder.resolve("memory.current")).strip());
      return most.equals("max") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(most) - taken);
    } catch (IOException | NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  private static long told() {
    return java.lang.management.ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getFreeMemorySize()
        : Runtime.getRuntime().maxMemory();
  }
}
