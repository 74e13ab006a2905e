package no.samsvar.report.view;

import java.util.List;
import java.util.Optional;
import no.samsvar.check.Evidence;
import no.samsvar.check.Finding;
import no.samsvar.rule.Reference;
import no.samsvar.rule.RuleId;
import no.samsvar.rule.Severity;
import no.samsvar.rule.Wording;

/**
 * A finding in the words of one language.
 *
 * @param message one sentence, understandable alone
 * @param counted whether it counts in the sums; a rule that sharpens another one of the same
 *     document doesn't
 * @param said what a person said of the verdict; empty when nobody did
 */
public record ElementView(
    Finding finding,
    Outcome outcome,
    Wording wording,
    String message,
    List<PartView> parts,
    List<QuoteView> evidence,
    List<QuoteView> nearest,
    boolean counted,
    String said) {
  private static final int PLACES = 3;

  public ElementView {
    parts = List.copyOf(parts);
    evidence = List.copyOf(evidence);
    nearest = List.copyOf(nearest);
  }

  /** The rule's id. */
  public RuleId id() {
    return finding.rule().id();
  }

  /** The rule's title. */
  public String title() {
    return wording.title();
  }

  /** The title, with what a person said of the verdict. */
  public String label() {
    return said.isEmpty() ? title() : title() + " – " + said;
  }

  /** What to head it with among others of its verdict: a gap's message, else the title. */
  public String headline() {
    return outcome.gap() ? message : label();
  }

  /** Severity that counts; empty for a verdict that has none. */
  public Optional<Severity> level() {
    return finding.level();
  }

  /** Laws and other sources behind the rule. */
  public List<Reference> basis() {
    return finding.rule().basis();
  }

  /** The quote to show where there is room for one; empty when there is none. */
  public Optional<QuoteView> telling() {
    Optional<Evidence> one = Telling.of(finding);
    return evidence.stream()
        .filter(quote -> one.filter(quote.evidence()::equals).isPresent())
        .findFirst()
        .or(() -> evidence.stream().findFirst());
  }

  /** The parts in this state, in the rule's order. */
  public List<PartView> parts(PartView.State state) {
    return parts.stream().filter(part -> part.state() == state).toList();
  }

  /** Whether somebody answers for the deviation. */
  public boolean waived() {
    return finding.waiver().isPresent();
  }

  /**
   * Where its evidence stands, for a table: at most three places, what they share said once, as in
   * "page 4, clause 4.2, 4.3; page 5, clause 6".
   */
  public String places() {
    List<String> places = evidence.stream().map(QuoteView::brief).distinct().toList();
    StringBuilder text = new StringBuilder();
    String before = "";
    for (String place : places.stream().limit(PLACES).toList()) {
      String shared = place.substring(0, place.lastIndexOf(' ') + 1);
      boolean again = !shared.isEmpty() && shared.equals(before) && numbered(place);
      text.append(text.isEmpty() ? "" : again ? ", " : "; ");
      text.append(again ? place.substring(shared.length()) : place);
      before = numbered(place) ? shared : "";
    }
    return text + (places.size() > PLACES ? " …" : "");
  }

  private static boolean numbered(String place) {
    return Character.isDigit(place.charAt(place.lastIndexOf(' ') + 1));
  }
}
