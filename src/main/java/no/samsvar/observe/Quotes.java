package no.samsvar.observe;

import java.util.List;
import java.util.Optional;
import no.samsvar.check.Bearing;
import no.samsvar.check.Evidence;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
import no.samsvar.document.Document;
import no.samsvar.document.Language;
import no.samsvar.document.Section;
import no.samsvar.text.Position;
import no.samsvar.text.Span;

/** Quotes places of a document, each with the clause it stands in. */
record Quotes(AnalysedDocument analysed) {
  /** Longer clauses are not quoted whole. */
  private static final int LONGEST = 600;

  Evidence quote(Span place) {
    Document document = analysed.document();
    Optional<Clause> clause = clauseAt(analysed.clauses(), place.start());
    Span span =
        clause
            .map(Clause::span)
            .filter(whole -> whole.contains(place) && whole.length() <= LONGEST)
            .orElse(place);
    Position position = document.text().positionAt(span.start());
    Optional<String> number = Optional.empty();
    Optional<String> heading = Optional.empty();
    Optional<Section> section = Optional.of(document.body());
    while (section.isPresent()) {
      Section here = section.get();
      number = here.number().isPresent() ? here.number() : number;
      heading = here.heading().isPresent() ? here.heading().map(document.text()::slice) : heading;
      section = below(here, span);
    }
    return new Evidence(
        span,
        document.text().slice(span),
        clause.map(Clause::language).orElse(Language.OTHER),
        position.page(),
        position.line(),
        number,
        heading,
        Bearing.MENTIONS,
        "",
        Evidence.Reason.OBSERVED);
  }

  private static Optional<Section> below(Section section, Span span) {
    return section.subsections().stream().filter(sub -> sub.span().contains(span)).findFirst();
  }

  /** The clause that holds this place. */
  static Optional<Clause> clauseAt(List<Clause> clauses, int offset) {
    int low = 0;
    int high = clauses.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (clauses.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return clauses.isEmpty()
        ? Optional.empty()
        : Optional.of(clauses.get(low))
            .filter(clause -> clause.span().start() <= offset && offset < clause.span().end());
  }
}
