package no.samsvar.cost;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import no.samsvar.Samsvar;

/** Prints what it costs a new process to load and compile all shipped packs, and to do it again. */
final class LoadCost {
  private static final double MILLION = 1e6;

  private LoadCost() {}

  /** Prints two lines: cold and warm. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String name : List.of("cold", "warm")) {
      long wall = System.nanoTime();
      long processor = processor();
      int rules = Samsvar.with(List.of()).packs().rules().size();
      out.printf(
          Locale.ROOT,
          "%s: %d rules, %.0f ms, of which %.0f ms on the processor%n",
          name,
          rules,
          (System.nanoTime() - wall) / MILLION,
          (processor() - processor) / MILLION);
    }
  }

  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
