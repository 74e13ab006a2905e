package no.samsvar.rule;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the sources of the rule packs ask for, row by row: the rules that look for it, or the reason
 * why none does.
 */
record Catalogue(SortedMap<String, Integer> promised, List<Row> rows) {
  private static final String COUNTS = "# rows: ";

  /** Why no rule looks for a row, or what else does; the order is that of the page. */
  static final Map<String, String> REASONS =
      Map.of(
          "observation", "seen on the text itself, by an observation",
          "practice", "how people work; no document of these kinds shows it",
          "outside", "belongs in a kind of document that samsvar does not check",
          "sector", "asked of the state or of all municipalities together",
          "one-document", "true of the one document or place the source speaks of",
          "dated", "no longer asked for",
          "silent", "the source says itself that it is silent",
          "pointer", "asks for nothing of its own; points to other provisions",
          "unsettled", "the law's standing in Norway has not been verified",
          "not-yet", "worth a rule that has not been written");

  /** One row; without rules there is a reason. */
  record Row(String id, List<String> rules, String reason, String note) {
    String source() {
      return id.substring(0, id.indexOf('/'));
    }
  }

  static Catalogue read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    SortedMap<String, Integer> promised = new TreeMap<>();
    List<String> table = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith(COUNTS)) {
        for (String count : line.substring(COUNTS.length()).split(", ")) {
          String[] parts = count.split(" ");
          promised.put(parts[0], Integer.parseInt(parts[1]));
        }
      } else if (!line.startsWith("#")) {
        table.add(line);
      }
    }
    return new Catalogue(promised, rows(String.join("\n", table)));
  }

  private static List<Row> rows(String csv) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (var read =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .<Map<String, String>>readValues(csv)) {
      while (read.hasNext()) {
        Map<String, String> cells = read.next();
        String rules = cells.getOrDefault("rules", "");
        rows.add(
            new Row(
                cells.getOrDefault("id", ""),
                rules.isEmpty() ? List.of() : List.of(rules.split(" ")),
                cells.getOrDefault("reason", ""),
                cells.getOrDefault("note", "")));
      }
    }
    return rows;
  }
}
