package no.samsvar.observe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.document.Block;
import no.samsvar.text.Span;

/** Roles that one person should hold: held by two, by nobody, or with no duties. */
final class RoleFaults {
  private static final String ROLE =
      "(?:prosjekt(?:leder|leiar|eier|eigar|ansvarlig)|avtale(?:ansvarlig|ansvarleg|forvalter|forvaltar)|kontrakt(?:s)?(?:ansvarlig|ansvarleg)|kunde(?:ansvarlig|ansvarleg)"
          + "|leveranse(?:ansvarlig|ansvarleg)|drifts(?:ansvarlig|ansvarleg)|sikkerhets(?:ansvarlig|leder)|tryggleiks(?:ansvarleg|leiar)|styreleder|styreleiar|styringsgruppeleder"
          + "|personvernombod(?:et)?|personvernombud(?:et)?|systemeier|systemeigar|project manager|project owner|account manager|contract manager|service delivery manager"
          + "|data protection officer|security officer|chair of the board|system owner)";

  /** Parts of every role’s name. */
  private static final List<String> KEYS =
      List.of(
          "prosjektle",
          "prosjektei",
          "prosjektans",
          "avtalea",
          "avtalef",
          "kontraktans",
          "kontraktsans",
          "kundeans",
          "leveranseans",
          "driftsans",
          "sikkerhetsans",
          "sikkerhetsle",
          "tryggleiksans",
          "tryggleiksle",
          "styrele",
          "styringsgruppele",
          "personvernomb",
          "systemei",
          "manager",
          "owner",
          "officer",
          "chair of");

  private static final String OF =
      "(?:(?<of>Kundens|Leverandørens|Kommunens|Oppdragsgivers|Kunden sin|Leverandøren sin|Kommunen sin|(?i:the) \\p{L}+[’']s|[A-ZÆØÅ]\\p{L}+s)\\s+)?";
  private static final String PERSON =
      "(?<person>\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}(?:\\p{Ll}+|\\.))*\\s\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?)";
  private static final Keyed HELD =
      Keyed.of(
          KEYS,
          "(?uU)"
              + OF
              + "(?<role>(?i:"
              + ROLE
              + "))(?:en|et|e)?\\s*(?:for (?:Kunden|Leverandøren|kommunen|the Customer|the Supplier)\\s*)?(?:er|:|–|is)\\s+(?:(?:Ms|Mr|Mrs|Dr)\\.?\\s+)?"
              + PERSON);
  private static final Keyed NOBODY =
      Keyed.of(
          KEYS,
          "(?iuU)\\b(?<role>"
              + ROLE
              + ")(?:en|et|e)?\\s*(?::|–|er|is|has|har|rollen|rolla)\\s*(?:er\\s+|is\\s+|foreløpig\\s+|enno\\s+|ennå\\s+|not yet\\s+)?(?:ikke utpekt|ikkje utpeikt|ikke utpekt ennå|ikke avklart|ikkje avklart|ubesatt|vakant|ledig|N\\.? ?N\\.?|TBD|TBA|not (?:yet )?appointed|vacant|to be appointed)\\b");
  private static final Pattern ROLE_HEAD =
      Pattern.compile("(?iuU)^(?:rolle\\w*|role|funksjon)\\b.*");
  private static final Pattern NAME_HEAD =
      Pattern.compile("(?iuU)^(?:navn|namn|person|hvem|kven|innehaver|name|holder|who)\\b.*");
  private static final Pattern DUTY_HEAD =
      Pattern.compile(
          "(?iuU)^(?:ansvar\\w*|oppgave\\w*|oppgåve\\w*|plikter|pliktar|duties|responsibilit\\w*|tasks?)\\b.*");
  private static final Pattern BLANK =
      Pattern.compile(
          "(?iuU)^\\W*(?:|-|–|n\\.? ?n\\.?|tbd|tba|ikke avklart|ikkje avklart|ikke utpekt|ikkje utpeikt|vakant|vacant|ubesatt|not appointed|to be appointed)\\W*$");

  private RoleFaults() {}

  /** Two names for one role of one party. */
  static List<Sighting> twice(View view) {
    Map<String, Map<String, Span>> held = new LinkedHashMap<>();
    view.own(HELD)
        .forEach(
            hit -> {
              String of = View.folded(hit.group("of").orElse(""));
              held.computeIfAbsent(of + " " + role(hit), _ -> new LinkedHashMap<>())
                  .putIfAbsent(View.folded(hit.match().group("person")), hit.span());
            });
    for (Passage passage : view.passages()) {
      cell(view, passage, NAME_HEAD)
          .filter(cell -> !cell.words().isBlank() && !BLANK.matcher(cell.words()).matches())
          .filter(cell -> cell.role().matches("(?iuU)" + ROLE + "(?:en|et|e)?"))
          .ifPresent(
              cell ->
                  held.computeIfAbsent(" " + View.folded(cell.role()), _ -> new LinkedHashMap<>())
                      .putIfAbsent(View.folded(cell.words()), passage.block().span()));
    }
    List<Sighting> found = new ArrayList<>();
    held.forEach(
        (role, persons) -> {
          if (persons.size() > 1) {
            found.add(Sighting.at(List.copyOf(persons.values()), role.strip()));
          }
        });
    return found;
  }

  private static String role(Hit hit) {
    return View.folded(hit.match().group("role"));
  }

  /** A role with no name, or said to be vacant. */
  static List<Sighting> unheld(View view) {
    List<Sighting> found = new ArrayList<>();
    view.own(NOBODY)
        .map(hit -> Sighting.at(hit.span(), View.shortened(hit.match().group("role"))))
        .forEach(found::add);
    for (Passage passage : view.passages()) {
      cell(view, passage, NAME_HEAD)
          .filter(cell -> BLANK.matcher(cell.words()).matches())
          .map(cell -> Sighting.at(passage.block().span(), View.shortened(cell.role())))
          .ifPresent(found::add);
    }
    view.passages().forEach(passage -> found.addAll(columns(view, passage)));
    return found;
  }

  /** "Not settled" in a column of those who have a role. */
  private static List<Sighting> columns(View view, Passage passage) {
    List<Sighting> found = new ArrayList<>();
    if (passage.block() instanceof Block.TableRow row
        && row.cells().size() == row.header().size()) {
      for (int at = 1; at < row.cells().size(); at++) {
        String cell = view.slice(row.cells().get(at)).strip();
        if (cell.length() > 2
            && BLANK.matcher(cell).matches()
            && ROLE_COLUMN.matcher(view.slice(row.header().get(at)).strip()).matches()) {
          found.add(
              Sighting.at(row.span(), View.shortened(view.slice(row.header().get(at)).strip())));
        }
      }
    }
    return found;
  }

  private static final Pattern ROLE_COLUMN = Pattern.compile("(?iuU)" + ROLE + "(?:en|et|e)?");

  /** A role whose cell for duties is empty. */
  static List<Sighting> idle(View view) {
    List<Sighting> found = new ArrayList<>();
    for (Passage passage : view.passages()) {
      cell(view, passage, DUTY_HEAD)
          .filter(cell -> BLANK.matcher(cell.words()).matches())
          .map(cell -> Sighting.at(passage.block().span(), View.shortened(cell.role())))
          .ifPresent(found::add);
    }
    return found;
  }

  private record Cell(String role, String words) {}

  /** The cell of a row of a table of roles that stands under such a heading. */
  private static Optional<Cell> cell(View view, Passage passage, Pattern head) {
    if (!(passage.block() instanceof Block.TableRow row)
        || row.header().isEmpty()
        || row.cells().size() != row.header().size()
        || !matches(view, row.header().getFirst(), ROLE_HEAD)) {
      return Optional.empty();
    }
    String role = view.slice(row.cells().getFirst()).strip();
    boolean name = !role.isEmpty() && Character.isUpperCase(role.codePointAt(0));
    for (int at = 1; at < row.header().size() && name; at++) {
      if (matches(view, row.header().get(at), head)) {
        return Optional.of(new Cell(role, view.slice(row.cells().get(at)).strip()));
      }
    }
    return Optional.empty();
  }

  private static boolean matches(View view, Span span, Pattern pattern) {
    Matcher matcher = pattern.matcher(view.slice(span).strip());
    return matcher.matches();
  }
}
