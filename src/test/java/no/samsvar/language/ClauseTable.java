package no.samsvar.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import no.samsvar.clause.Action;
import no.samsvar.clause.Actor;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Figure;
import no.samsvar.clause.Part;
import no.samsvar.clause.Reference;
import no.samsvar.document.DocumentKind;
import no.samsvar.text.Span;

/** A table of labelled sentences, and what the analysis reads in the clause that each is about. */
enum ClauseTable {
  FORCE(2),
  POLARITY(2),
  STANCE(2),
  TIMES(1),
  FIGURES(1),
  REFERENCES(1),
  ACTORS(2),
  DEFERRAL(2),
  ACTIONS(2);

  /** A labelled sentence: what was wanted and what was read. */
  record Case(String language, String sentence, String wanted, String found) {
    boolean right() {
      return wanted.equals(found);
    }
  }

  private static final LanguageAnalyser ANALYSER = new LanguageAnalyser();

  private final int column;

  ClauseTable(int column) {
    this.column = column;
  }

  String key() {
    return lower(this);
  }

  /** Every row of the table in this folder, read. */
  List<Case> cases(String folder) throws IOException {
    return rows(folder + key()).stream().map(this::read).toList();
  }

  /** The cells of a table, comments and blank lines left out. */
  static List<String[]> rows(String table) throws IOException {
    try (InputStream in = ClauseTable.class.getResourceAsStream("/clause/" + table + ".tsv")) {
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

  private Case read(String[] row) {
    DocumentKind kind =
        column == 1 ? DocumentKind.CONTRACT : DocumentKind.ofKey(row[1]).orElseThrow();
    String wanted = String.join(" ", List.of(row).subList(column + 1, row.length));
    return new Case(row[0], row[column], wanted, found(row[column], kind));
  }

  /** What is read in the marked clause of a sentence, or in its first. */
  String found(String written, DocumentKind kind) {
    String marked = written.replace("\\n", "\n");
    String sentence = marked.replace("[[", "").replace("]]", "");
    AnalysedDocument document = ANALYSER.analyse(PlainDocuments.of(sentence, kind));
    int at = Math.max(0, marked.indexOf("[["));
    int middle = marked.contains("[[") ? (at + marked.indexOf("]]") - 2) / 2 : 0;
    Span whole = new Span(at, Math.max(at, marked.indexOf("]]") - 2));
    Clause clause =
        document.clauses().stream()
            .filter(one -> one.span().start() <= middle && middle < one.span().end())
            .findFirst()
            .orElse(document.clauses().getFirst());
    return clause.parts().stream()
        .filter(part -> marked.contains("[[") && part.span().contains(whole))
        .reduce((_, inner) -> inner)
        .flatMap(this::read)
        .orElseGet(() -> read(document, clause));
  }

  /** Axes of a subordinate part, when the table is about one. */
  private Optional<String> read(Part part) {
    return switch (this) {
      case FORCE -> Optional.of(lower(part.force()));
      case POLARITY -> Optional.of(lower(part.polarity()));
      case STANCE -> Optional.of(lower(part.stance()));
      case TIMES, FIGURES, REFERENCES, ACTORS, DEFERRAL, ACTIONS -> Optional.empty();
    };
  }

  private String read(AnalysedDocument document, Clause clause) {
    return switch (this) {
      case FORCE -> lower(clause.force());
      case POLARITY -> lower(clause.polarity());
      case STANCE -> lower(clause.stance());
      case TIMES -> times(document, clause);
      case FIGURES -> figures(document);
      case REFERENCES -> references(document);
      case ACTORS -> actors(clause);
      case DEFERRAL -> clause.facts().deferral().isPresent() ? "deferred" : "settled";
      case ACTIONS -> actions(document, clause);
    };
  }

  private static String actors(Clause clause) {
    return role(clause.facts().bearer()) + " " + role(clause.facts().recipient());
  }

  private static String role(Optional<Actor> actor) {
    return actor.map(one -> lower(one.role())).orElse("-");
  }

  private static String actions(AnalysedDocument document, Clause clause) {
    String action = clause.facts().action().map(Action::verb).orElse("-");
    return action + " " + clause.facts().object().map(span -> text(document, span)).orElse("-");
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

  private static String figures(AnalysedDocument document) {
    return joined(
        document.clauses().stream()
            .flatMap(one -> one.facts().figures().stream())
            .map(ClauseTable::plain)
            .toList());
  }

  private static String plain(Figure figure) {
    return figure.value().toPlainString() + " " + lower(figure.unit());
  }

  private static String references(AnalysedDocument document) {
    return joined(
        document.clauses().stream()
            .flatMap(one -> one.facts().references().stream())
            .map(ClauseTable::label)
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
}
