package no.samsvar.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
import no.samsvar.clause.DateMention;
import no.samsvar.clause.Facts;
import no.samsvar.clause.Figure;
import no.samsvar.clause.Reference;
import no.samsvar.document.DocumentKind;
import org.junit.jupiter.api.Test;

/** The same clause in bokmål, nynorsk and English has the same axes and facts, in every kind. */
class ParityTest {
  private static final List<DocumentKind> KINDS =
      List.of(DocumentKind.CONTRACT, DocumentKind.STRATEGY, DocumentKind.REPORT);

  private static final LanguageAnalyser ANALYSER = new LanguageAnalyser();

  @Test
  void the_same_clause_is_read_alike_in_three_languages() throws IOException {
    List<String[]> triples = ClauseTable.rows("parity");
    List<String> differing = new ArrayList<>();
    for (String[] triple : triples) {
      for (DocumentKind kind : KINDS) {
        Map<String, String> read = new TreeMap<>();
        for (String sentence : List.of(triple).subList(1, 4)) {
          read.put(sentence, read(sentence, kind));
        }
        if (read.values().stream().distinct().count() > 1) {
          differing.add(triple[0] + " in a " + kind + ": " + read);
        }
      }
    }
    differing.forEach(System.out::println);
    System.out.println(
        "parity: " + differing.size() + " of " + triples.size() * KINDS.size() + " differ");
    assertThat(differing).isEmpty();
  }

  private static String read(String sentence, DocumentKind kind) {
    AnalysedDocument document = ANALYSER.analyse(PlainDocuments.of(sentence, kind));
    return document.clauses().stream().map(ParityTest::read).collect(Collectors.joining(" + "));
  }

  private static String read(Clause clause) {
    return Stream.of(
            clause.force() + " " + clause.polarity() + " " + clause.stance(), read(clause.facts()))
        .collect(Collectors.joining(" "));
  }

  private static String read(Facts facts) {
    List<String> parts = new ArrayList<>();
    facts.bearer().ifPresent(one -> parts.add("bearer " + one.role()));
    facts.recipient().ifPresent(one -> parts.add("recipient " + one.role()));
    facts.deadline().ifPresent(one -> parts.add("deadline " + one.kind()));
    facts.frequency().ifPresent(one -> parts.add("frequency " + one.kind()));
    facts.figures().stream().map(ParityTest::plain).forEach(parts::add);
    facts.dates().stream().map(ParityTest::plain).forEach(parts::add);
    facts.references().stream().map(ParityTest::plain).forEach(parts::add);
    facts.condition().ifPresent(_ -> parts.add("condition"));
    return String.join(", ", parts);
  }

  private static String plain(Figure figure) {
    return figure.value().stripTrailingZeros().toPlainString() + " " + figure.unit();
  }

  private static String plain(DateMention date) {
    return date.first() + "–" + date.last();
  }

  private static String plain(Reference reference) {
    return reference.kind() + " " + reference.label();
  }
}
