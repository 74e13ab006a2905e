package no.samsvar.observe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samsvar.document.Block;
import no.samsvar.document.Section;
import no.samsvar.text.Span;

/** Columns of a table whose last row says a sum that they don't add up to. */
final class WrongSums {
  private static final Pattern SUM =
      Pattern.compile(
          "(?iu)^(?:sum|totalt?|totalsum|i alt|til sammen|samlet|samla|total sum|sum totalt)\\s*:?$");
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:kr\\.?|nok|€|\\$|£)?\\s*(-?\\d{1,3}(?:[ \\u00a0\\u202f.]\\d{3})*|-?\\d+)(?:,(\\d{1,3}))?\\s*(?:%|kr\\.?|,-|timer|årsverk|hours)?$");
  private static final Pattern POINTED = Pattern.compile("^-?\\d+\\.\\d{1,2}\\s*%?$");

  private WrongSums() {}

  static List<Sighting> in(View view) {
    List<Sighting> found = new ArrayList<>();
    for (Section section : view.sections()) {
      List<Block.TableRow> rows = new ArrayList<>();
      for (Block block : section.blocks()) {
        if (!(block instanceof Block.TableRow row)) {
          rows.clear();
        } else if (sum(view, row)) {
          columns(view, rows, row, found);
          rows.clear();
        } else {
          boolean same = rows.isEmpty() || rows.getFirst().header().equals(row.header());
          if (!same) {
            rows.clear();
          }
          rows.add(row);
        }
      }
    }
    return found;
  }

  /** A word for sum in the first cell that is filled in. */
  private static boolean sum(View view, Block.TableRow row) {
    return row.cells().stream()
        .map(cell -> view.slice(cell).strip())
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .filter(cell -> SUM.matcher(cell).matches())
        .isPresent();
  }

  private static void columns(
      View view, List<Block.TableRow> rows, Block.TableRow last, List<Sighting> found) {
    for (int column = 1; rows.size() > 1 && column < last.cells().size(); column++) {
      Span said = last.cells().get(column);
      Optional<BigDecimal> stated = number(view.slice(said));
      Optional<BigDecimal> sum = sum(view, rows, column);
      boolean share = view.slice(said).contains("%") && !whole(stated);
      if (!share
          && stated.isPresent()
          && sum.isPresent()
          && differ(stated.get(), sum.get(), rows.size())) {
        found.add(
            Sighting.at(last.span(), stated.get().toPlainString(), sum.get().toPlainString()));
      }
    }
  }

  /** Shares are added up only where they are said to be the whole; else the last is a mean. */
  private static boolean whole(Optional<BigDecimal> stated) {
    return stated.filter(value -> value.compareTo(BigDecimal.valueOf(100)) == 0).isPresent();
  }

  /** Rounded figures may add up to a little more or less; whole figures may not. */
  private static boolean differ(BigDecimal stated, BigDecimal sum, int rows) {
    BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(stated.scale(), sum.scale()));
    boolean whole = Math.max(stated.scale(), sum.scale()) == 0;
    BigDecimal slack = whole ? BigDecimal.ZERO : unit.multiply(BigDecimal.valueOf(rows));
    return stated.subtract(sum).abs().compareTo(slack) > 0;
  }

  /** The sum of a column all of whose cells are numbers; empty cells count as nothing. */
  private static Optional<BigDecimal> sum(View view, List<Block.TableRow> rows, int column) {
    BigDecimal sum = BigDecimal.ZERO;
    int numbers = 0;
    for (Block.TableRow row : rows) {
      String cell = column < row.cells().size() ? view.slice(row.cells().get(column)).strip() : "";
      Optional<BigDecimal> value = number(cell);
      if (value.isEmpty() && !cell.matches("[-–—]?")) {
        return Optional.empty();
      }
      numbers += value.isPresent() ? 1 : 0;
      sum = sum.add(value.orElse(BigDecimal.ZERO));
    }
    return numbers > 1 ? Optional.of(sum) : Optional.empty();
  }

  private static Optional<BigDecimal> number(String cell) {
    String text = cell.strip();
    if (POINTED.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text.replaceAll("[^\\d.-]", "")));
    }
    return NUMBER
        .matcher(text)
        .results()
        .findFirst()
        .map(
            match -> {
              String whole = match.group(1).replaceAll("[ \\u00a0\\u202f.]", "");
              return new BigDecimal(match.group(2) == null ? whole : whole + "." + match.group(2));
            });
  }
}
