package no.samsvar.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures of one run: printed as they come, written as JSON at the end. */
final class Figures {
  private final List<Map<String, Object>> rows = new ArrayList<>();

  /** One row: what was measured, how, and the median, least and most of the samples. */
  void add(String what, String unit, double... samples) {
    double[] sorted = samples.clone();
    Arrays.sort(sorted);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("what", what);
    row.put("unit", unit);
    row.put("median", sorted[sorted.length / 2]);
    row.put("least", sorted[0]);
    row.put("most", sorted[sorted.length - 1]);
    row.put("samples", sorted.length);
    rows.add(row);
    System.out.printf(
        Locale.ROOT,
        "%-62s %12.3f %12.3f %12.3f  %-9s n=%d%n",
        what,
        sorted[sorted.length / 2],
        sorted[0],
        sorted[sorted.length - 1],
        unit,
        sorted.length);
  }

  void heading(String text) {
    System.out.printf("%n%-62s %12s %12s %12s%n", text, "median", "least", "most");
  }

  void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), rows);
    System.out.println("\nwritten: " + file);
  }
}
