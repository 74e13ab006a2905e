package no.samsvar.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samsvar.check.Quoter;
import no.samsvar.clause.Actor;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Blank;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Facts;
import no.samsvar.clause.Force;
import no.samsvar.clause.Place;
import no.samsvar.clause.Polarity;
import no.samsvar.clause.Role;
import no.samsvar.clause.Stance;
import no.samsvar.document.DocumentKind;
import no.samsvar.text.Span;

/**
 * Reads the duties of a document. An order counts everywhere but in reports; the present indicative
 * ("Leverandøren utleverer …") only in agreements. Descriptions, quotations, definitions,
 * backgrounds, headings and what other bodies must do are no duties.
 */
public final class DutyReader {
  private static final Set<Role> OTHERS = Set.of(Role.STATE, Role.OTHER_BODY, Role.USERS);

  private final AnalysedDocument document;
  private final Quoter quoter;
  private final LeadIn leadIns;
  private final boolean agreement;

  private DutyReader(AnalysedDocument document) {
    this.document = document;
    this.quoter = new Quoter(document);
    this.leadIns = new LeadIn(document);
    this.agreement = agreement(document.document().kind());
  }

  /** The duties of a document, in the order of its text. */
  public static DocumentDuties read(AnalysedDocument document) {
    DutyReader reader = new DutyReader(document);
    return new DocumentDuties(document.document(), PeriodReader.read(document), reader.duties());
  }

  private List<Duty> duties() {
    List<Duty> duties = new ArrayList<>();
    if (binds(document.document().kind())) {
      for (Clause clause : document.clauses()) {
        duty(clause).ifPresent(duties::add);
      }
      duties.addAll(new PlanTables(document, quoter).duties());
    }
    return duties.stream()
        .sorted((a, b) -> a.evidence().span().compareTo(b.evidence().span()))
        .toList();
  }

  private Optional<Duty> duty(Clause clause) {
    if (!ownVoice(clause) || Backgrounds.over(document, clause) || leadIns.leads(clause)) {
      return Optional.empty();
    }
    Optional<Clause> lead = leadIns.of(clause);
    Optional<Actor> bearer =
        lead.flatMap(above -> above.facts().bearer()).or(() -> DutyWords.bearer(clause));
    if (bearer.filter(actor -> OTHERS.contains(actor.role())).isPresent()) {
      return Optional.empty();
    }
    if (lead.isEmpty() && leadIns.content(clause)) {
      return Optional.empty();
    }
    DutyWords wording = new DutyWords(document, clause, lead.isEmpty() ? bearer : Optional.empty());
    boolean order = clause.force() == Force.MUST && wording.demands();
    boolean rule =
        agreement
            && clause.place() != Place.TABLE_ROW
            && clause.force() == Force.NONE
            && wording.presentDuty();
    if (!order && !rule) {
      return Optional.empty();
    }
    return Optional.of(build(clause, lead, bearer, wording));
  }

  private Duty build(
      Clause clause, Optional<Clause> lead, Optional<Actor> bearer, DutyWords wording) {
    Facts facts = clause.facts();
    Optional<Facts> above = lead.map(Clause::facts);
    Optional<Actor> recipient = facts.recipient().or(() -> above.flatMap(Facts::recipient));
    DutyTimes times = DutyTimes.of(document, clause, lead);
    return new Duty(
        wording.forbids() ? Duty.Kind.PROHIBITION : Duty.Kind.DUTY,
        bearer.map(this::party),
        recipient.filter(to -> owed(to, bearer)).map(this::party),
        wording.action(leadIns.items(clause)),
        times.deadline(),
        times.due(),
        times.frequency(),
        times.recurrence(),
        facts.figures().stream().map(figure -> words(figure.span())).distinct().toList(),
        facts.condition().or(() -> above.flatMap(Facts::condition)).map(this::words),
        quoter.quote(clause));
  }

  /** People in roles are as often what a verb is about ("bytte leveranseansvarlig"). */
  private static boolean owed(Actor to, Optional<Actor> bearer) {
    boolean body = to.role() != Role.NAMED_ROLE && to.role() != Role.STAFF;
    return body && bearer.filter(by -> by.role() == to.role()).isEmpty();
  }

  private Party party(Actor actor) {
    return new Party(actor.role(), words(actor.span()));
  }

  private String words(Span span) {
    return document.document().text().slice(span).strip().replaceAll("\\s+", " ");
  }

  private static boolean ownVoice(Clause clause) {
    boolean place =
        clause.place() == Place.PARAGRAPH
            || clause.place() == Place.LIST_ITEM
            || clause.place() == Place.NOTE
            || clause.place() == Place.TABLE_ROW;
    return place
        && clause.stance() == Stance.ASSERTED
        && clause.polarity() != Polarity.DEFICIT
        && clause.facts().blank() == Blank.NONE;
  }

  private static boolean agreement(DocumentKind kind) {
    return switch (kind) {
      case CONTRACT, FRAMEWORK_AGREEMENT, ANNEX, SLA, DPA, COOPERATION, REQUIREMENTS -> true;
      case STRATEGY, ACTION_PLAN, ARCHITECTURE, BUSINESS_CASE, REPORT, LAW, UNKNOWN -> false;
    };
  }

  /** Reports and cases for a decision tell what others must do. */
  private static boolean binds(DocumentKind kind) {
    return kind != DocumentKind.REPORT && kind != DocumentKind.BUSINESS_CASE;
  }
}
