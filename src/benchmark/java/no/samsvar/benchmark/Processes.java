package no.samsvar.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Programs started anew: how long they take and how much memory they reach. */
final class Processes {
  private static final long LONGEST_SECONDS = 7200;

  private Processes() {}

  /**
   * Wall seconds, seconds of all processors, and the most memory in MiB as Linux counts it; the
   * last two are 0 elsewhere.
   */
  record Run(double seconds, double processor, double megabytes, int exit) {}

  static Run run(List<String> command) throws IOException, InterruptedException {
    return run(command, Map.of());
  }

  static Run run(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(environment);
    Process process = builder.start();
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    double most = 0;
    double processor = 0;
    while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
      most = Math.max(most, peak(status));
      processor =
          Math.max(
              processor,
              process.info().totalCpuDuration().map(used -> used.toMillis() / 1e3).orElse(0.0));
      if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(LONGEST_SECONDS)) {
        process.destroyForcibly();
      }
    }
    return new Run((System.nanoTime() - start) / 1e9, processor, most, process.exitValue());
  }

  /** The numbers that a program prints in one line. */
  static double[] numbers(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    process.waitFor();
    return Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  private static double peak(Path status) {
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException gone) {
      return 0;
    }
  }
}
