package no.samsvar.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
import no.samsvar.document.Section;
import no.samsvar.document.SectionPath;
import no.samsvar.text.Position;
import no.samsvar.text.Span;

/** Turns clauses into quotes with their place for people. */
public final class Quoter {
  private record Place(Optional<String> number, Optional<String> heading) {}

  /** What a quote proves for which component, and why. */
  private record Sense(String component, Bearing bearing, Evidence.Reason why) {}

  private final AnalysedDocument document;
  private final Map<SectionPath, Place> places = new HashMap<>();

  /** A quoter of this document's clauses. */
  public Quoter(AnalysedDocument document) {
    this.document = document;
    place(document.document().body(), new Place(Optional.empty(), Optional.empty()));
  }

  private void place(Section section, Place above) {
    Place here =
        new Place(
            section.number().or(above::number),
            section.heading().map(document.document().text()::slice).or(above::heading));
    places.put(section.path(), here);
    section.subsections().forEach(subsection -> place(subsection, here));
  }

  /** A clause that commits, by itself. */
  public Evidence quote(Clause clause) {
    return quoted(clause, clause.span(), new Sense("", Bearing.SUPPORTS, Evidence.Reason.COMMITS));
  }

  /** The clause as a quote for a component. */
  Evidence quote(Candidate candidate, String component, Bearing bearing) {
    Clause clause = candidate.clause();
    return quoted(clause, clause.span(), new Sense(component, bearing, candidate.reason()));
  }

  /** A passage that resembles what a component asks for. */
  Evidence alike(Likeness.Passage passage, String component) {
    Sense sense = new Sense(component, Bearing.MENTIONS, Evidence.Reason.ALIKE);
    return quoted(passage.best(), passage.span(), sense);
  }

  private Evidence quoted(Clause clause, Span span, Sense sense) {
    Position position = document.document().text().positionAt(span.start());
    Place place =
        places.getOrDefault(clause.section(), new Place(Optional.empty(), Optional.empty()));
    return new Evidence(
        span,
        document.document().text().slice(span),
        clause.language(),
        position.page(),
        position.line(),
        place.number(),
        place.heading(),
        sense.bearing(),
        sense.component(),
        sense.why());
  }
}
