package no.samsvar.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samsvar.clause.Actor;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Figure;
import no.samsvar.clause.Reference;
import no.samsvar.document.DocumentKind;
import no.samsvar.text.Span;
import org.junit.jupiter.api.Test;

/**
 * Scores the analysis on the tables of labelled sentences, value by value, and lists what it
 * misses.
 */
class ClauseTablesTest {
  private static final LanguageAnalyser ANALYSER = new LanguageAnalyser();

  /** A labelled sentence: what was wanted and what was read. */
  private record Case(String language, String sentence, String wanted, String found) {
    boolean right() {
      return wanted.equals(found);
    }
  }

  @Test
  void force_is_read() throws IOException {
    score("force", kinded((_, clause) -> lower(clause.force())), 0.95);
  }

  @Test
  void polarity_is_read() throws IOException {
    score("polarity", kinded((_, clause) -> lower(clause.polarity())), 0.95);
  }

  @Test
  void stance_is_read() throws IOException {
    score("stance", kinded((_, clause) -> lower(clause.stance())), 0.90);
  }

  @Test
  void deadlines_and_frequencies_are_read() throws IOException {
    score("times", plain(ClauseTablesTest::times), 0.95);
  }

  @Test
  void figures_are_read() throws IOException {
    score("figures", plain(ClauseTablesTest::figures), 0.95);
  }

  @Test
  void references_are_read() throws IOException {
    score("references", plain(ClauseTablesTest::references), 0.95);
  }

  @Test
  void bearers_and_recipients_are_read() throws IOException {
    score("actors", kinded((_, clause) -> actors(clause)), 0.95);
  }

  private static String actors(Clause clause) {
    return role(clause.facts().bearer()) + " " + role(clause.facts().recipient());
  }

  private static String role(Optional<Actor> actor) {
    return actor.map(one -> lower(one.role())).orElse("-");
  }

  private static String times(AnalysedDocument document, Clause clause) {
    String deadline =
        clause
            .facts()
            .deadline()
            .map(one -> lower(one.kind()) + ":" + text(document, one.span()))
            .orElse("-");
    String frequency =
        clause
            .facts()
            .frequency()
            .map(one -> lower(one.kind()) + ":" + text(document, one.span()))
            .orElse("-");
    return deadline + " " + frequency;
  }

  private static String text(AnalysedDocument document, Span span) {
    return document.document().text().slice(span);
  }

  private static String figures(AnalysedDocument document, Clause clause) {
    return joined(
        document.clauses().stream()
            .flatMap(one -> one.facts().figures().stream())
            .map(ClauseTablesTest::plain)
            .toList());
  }

  private static String plain(Figure figure) {
    return figure.value().toPlainString() + " " + lower(figure.unit());
  }

  private static String references(AnalysedDocument document, Clause clause) {
    return joined(
        document.clauses().stream()
            .flatMap(one -> one.facts().references().stream())
            .map(ClauseTablesTest::label)
            .toList());
  }

  private static String label(Reference reference) {
    return lower(reference.kind()) + " " + reference.label();
  }

  private static String joined(List<String> values) {
    return values.isEmpty() ? "-" : String.join(", ", values);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** Rows of language, kind, sentence, wanted... */
  private static Function<String[], Case> kinded(
      BiFunction<AnalysedDocument, Clause, String> reader) {
    return row -> read(row, DocumentKind.ofKey(row[1]).orElseThrow(), 2, reader);
  }

  /** Rows of language, sentence, wanted... */
  private static Function<String[], Case> plain(
      BiFunction<AnalysedDocument, Clause, String> reader) {
    return row -> read(row, DocumentKind.CONTRACT, 1, reader);
  }

  private static Case read(
      String[] row,
      DocumentKind kind,
      int column,
      BiFunction<AnalysedDocument, Clause, String> reader) {
    String marked = row[column];
    String sentence = marked.replace("[[", "").replace("]]", "");
    AnalysedDocument document = ANALYSER.analyse(PlainDocuments.of(sentence, kind));
    int at = Math.max(0, marked.indexOf("[["));
    int middle = marked.contains("[[") ? (at + marked.indexOf("]]") - 2) / 2 : 0;
    Clause clause =
        document.clauses().stream()
            .filter(one -> one.span().start() <= middle && middle < one.span().end())
            .findFirst()
            .orElse(document.clauses().getFirst());
    String wanted = String.join(" ", List.of(row).subList(column + 1, row.length));
    return new Case(row[0], marked, wanted, reader.apply(document, clause));
  }

  private static void score(String table, Function<String[], Case> reader, double least)
      throws IOException {
    List<Case> cases = rows(table).stream().map(reader).toList();
    Map<String, int[]> values = new TreeMap<>();
    for (Case one : cases) {
      values.computeIfAbsent(one.wanted(), _ -> new int[3])[0]++;
      values.computeIfAbsent(one.found(), _ -> new int[3])[1]++;
      values.get(one.wanted())[2] += one.right() ? 1 : 0;
    }
    if (values.size() < 12) {
      values.forEach(
          (value, n) ->
              System.out.printf(
                  Locale.ROOT,
                  "%s %s: precision %s recall %s (%d)%n",
                  table,
                  value,
                  share(n[2], n[1]),
                  share(n[2], n[0]),
                  n[0]));
    }
    cases.stream().filter(one -> !one.right()).forEach(one -> System.out.println("  miss " + one));
    Map<String, Double> exact =
        cases.stream()
            .collect(
                Collectors.groupingBy(
                    Case::language,
                    TreeMap::new,
                    Collectors.averagingDouble(one -> one.right() ? 1 : 0)));
    System.out.println(table + " exact " + exact);
    assertThat(exact.values())
        .as(table)
        .allSatisfy(share -> assertThat(share).isGreaterThanOrEqualTo(least));
  }

  private static String share(int part, int whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.2f", (double) part / whole);
  }

  private static List<String[]> rows(String table) throws IOException {
    try (InputStream in = ClauseTablesTest.class.getResourceAsStream("/clause/" + table + ".tsv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      List<String[]> rows = new ArrayList<>();
      for (String line : text.split("\n", -1)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(line.split("\t", -1));
        }
      }
      return rows;
    }
  }
}
