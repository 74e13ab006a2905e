package no.samsvar.report.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as it grows: commas, double quotes, a first row of names. A cell that a spreadsheet would
 * take for a formula begins with an apostrophe. Not shared between threads.
 */
final class CsvText {
  private final List<String> columns;
  private final List<List<String>> rows = new ArrayList<>();

  CsvText(List<String> columns) {
    this.columns = List.copyOf(columns);
  }

  void row(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  void write(OutputStream out) throws IOException {
    CsvSchema schema = CsvSchema.emptySchema().withLineSeparator("\r\n");
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = new CsvMapper().writer(schema).createGenerator(text)) {
      row(columns, generator);
      for (List<String> row : rows) {
        row(row, generator);
      }
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void row(List<String> cells, JsonGenerator out) throws IOException {
    out.writeStartArray();
    for (String cell : cells) {
      out.writeString(harmless(cell));
    }
    out.writeEndArray();
  }

  private static String harmless(String cell) {
    boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    return formula ? "'" + cell : cell;
  }
}
