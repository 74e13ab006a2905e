package no.samsvar.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import no.samsvar.clause.Role;
import no.samsvar.observe.Duty;
import no.samsvar.observe.Party;

/**
 * A duty as a reader sees it: who, what, to whom, when, how sure, and where it stands.
 *
 * @param role the bearer's role; empty where nobody is named
 * @param when deadline and frequency
 * @param figures amounts and shares that are no part of when
 */
public record DutyView(
    Duty duty,
    String role,
    String bearer,
    String recipient,
    String action,
    String when,
    String figures,
    String condition,
    String place,
    String brief,
    String quote) {

  /** The duty in these words. */
  public static DutyView of(Duty duty, Words words, Shown shown) {
    QuoteView quote = QuoteView.of(duty.evidence(), "", words);
    return new DutyView(
        duty,
        duty.bearer().map(party -> words.name("role", party.role())).orElse(""),
        duty.bearer().map(Party::words).map(shown.text()).map(DutyView::capital).orElse(""),
        duty.recipient().map(Party::words).map(shown.text()).orElse(""),
        shown.text().apply(duty.action()),
        String.join(", ", when(duty).stream().map(shown.text()).toList()),
        String.join(", ", figures(duty).stream().map(shown.text()).toList()),
        duty.condition().map(shown.text()).orElse(""),
        shown.text().apply(quote.place()),
        shown.text().apply(place(quote, words)),
        shown.text().apply(quote.line()));
  }

  /** Whose duties are shown together: parties first, then other roles by name, then nobody's. */
  public record Group(Optional<Role> role, String name) implements Comparable<Group> {
    private static final Comparator<Group> ORDER =
        Comparator.comparing((Group group) -> group.role.isEmpty())
            .thenComparing(group -> group.role.orElse(Role.SUPPLIER))
            .thenComparing(Group::name);

    @Override
    public int compareTo(Group other) {
      return ORDER.compare(this, other);
    }
  }

  /** The group it belongs to. */
  public Group group() {
    Optional<Party> party = duty.bearer();
    String name = party.filter(p -> !several(p)).isPresent() ? bearer : "";
    return new Group(party.map(Party::role), name.toLowerCase(Locale.ROOT));
  }

  /** The bearer as a heading: the document's word, and the role where that says more. */
  public String title(Words words) {
    if (duty.bearer().isEmpty()) {
      return words.text("duty.nobody");
    }
    String stem = role.substring(0, Math.min(4, role.length()));
    return bearer.toLowerCase(Locale.ROOT).startsWith(stem) ? bearer : bearer + " (" + role + ")";
  }

  /** Parties are one body, whatever they are called from clause to clause. */
  private static boolean several(Party party) {
    return switch (party.role()) {
      case SUPPLIER, CUSTOMER, BOTH_PARTIES, EITHER_PARTY, CONTROLLER, PROCESSOR, SUBCONTRACTOR ->
          true;
      case CHIEF_EXECUTIVE,
          GOVERNING_BODY,
          MANAGEMENT,
          UNIT,
          NAMED_ROLE,
          STAFF,
          AUDITOR,
          STATE,
          OTHER_BODY,
          USERS,
          MEMBERS,
          OWN_BODY ->
          false;
    };
  }

  /** Section before page, since that is what people cite. */
  private static String place(QuoteView quote, Words words) {
    Optional<String> section = quote.evidence().section().filter(number -> !number.isBlank());
    OptionalInt page = quote.evidence().page();
    return section.orElseGet(
        () -> page.isPresent() ? words.text("place.page", page.getAsInt()) : quote.brief());
  }

  private static List<String> when(Duty duty) {
    List<String> parts = new ArrayList<>();
    Optional<String> deadline = duty.deadline();
    duty.frequency().filter(often -> !within(often, deadline)).ifPresent(parts::add);
    deadline.ifPresent(parts::add);
    return parts;
  }

  private static boolean within(String words, Optional<String> other) {
    return other.filter(text -> text.contains(words)).isPresent();
  }

  private static List<String> figures(Duty duty) {
    String when = String.join(" ", when(duty));
    return duty.figures().stream().filter(figure -> !when.contains(figure)).toList();
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
