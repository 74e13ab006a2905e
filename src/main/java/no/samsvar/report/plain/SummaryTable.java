package no.samsvar.report.plain;

import static no.samsvar.report.plain.Console.Style.BOLD;
import static no.samsvar.report.plain.Console.Style.DIM;
import static no.samsvar.report.plain.Console.Style.PLAIN;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samsvar.report.view.DocumentView;
import no.samsvar.report.view.Outcome;
import no.samsvar.report.view.RunView;
import no.samsvar.report.view.Words;

/**
 * One row for each of several documents, one column for each verdict that any of them has; numbers
 * stand under each other at the right.
 */
final class SummaryTable {
  private static final int NARROWEST = 18;
  private static final String GAP = "  ";

  private final List<DocumentView> documents;
  private final List<String> heads = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();

  private SummaryTable(RunView view) {
    documents = view.documents();
    for (Outcome outcome : Outcome.values()) {
      if (documents.stream().anyMatch(document -> document.counts().of(outcome) > 0)) {
        outcomes.add(outcome);
        heads.add(view.words().verdict(outcome));
      }
    }
  }

  /** Adds the table with its title; where the lines are too short for one, a list. */
  static void add(RunView view, int width, Console console) {
    Words words = view.words();
    console.text(0, words.text("heading.matrix").toUpperCase(Locale.ROOT), BOLD);
    SummaryTable table = new SummaryTable(view);
    int first = Math.min(table.longest(), width - table.numbers().length());
    if (first < Math.min(NARROWEST, table.longest())) {
      table.list(words, console);
      return;
    }
    console.line(0, row(words.text("column.document"), table.numbers(), first), DIM);
    for (DocumentView document : table.documents) {
      console.line(0, row(document.path(), table.numbers(document), first), PLAIN);
    }
  }

  private void list(Words words, Console console) {
    for (DocumentView document : documents) {
      console.hanging("  • ", document.path(), PLAIN);
      console.text(4, document.counts().sentence(words), DIM);
    }
  }

  private int longest() {
    return documents.stream().mapToInt(document -> length(document.path())).max().orElse(0);
  }

  /** Of a path that is too long the end is shown, which names the file. */
  private static String row(String name, String numbers, int first) {
    int length = length(name);
    if (length <= first) {
      return name + " ".repeat(first - length) + numbers;
    }
    return "…" + name.substring(name.offsetByCodePoints(0, length - first + 1)) + numbers;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private String numbers() {
    return GAP + String.join(GAP, heads);
  }

  private String numbers(DocumentView document) {
    Map<Outcome, Integer> counts = document.counts().by();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < heads.size(); i++) {
      int count = counts.getOrDefault(outcomes.get(i), 0);
      String number = count == 0 ? "–" : String.valueOf(count);
      line.append(GAP).append(" ".repeat(heads.get(i).length() - number.length())).append(number);
    }
    return line.toString();
  }
}
