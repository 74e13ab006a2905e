package no.samsvar.observe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import no.samsvar.check.Quoter;
import no.samsvar.clause.Actor;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
import no.samsvar.clause.DateMention;
import no.samsvar.clause.Place;
import no.samsvar.clause.Role;
import no.samsvar.document.Block;
import no.samsvar.document.Section;
import no.samsvar.text.Span;

/**
 * Reads measures out of tables with a column for by when, and either one for who (Tiltak,
 * Ansvarlig, Frist) or one for each party (Fase, Til, Leverandøren, Kunden).
 */
final class PlanTables {
  private static final Pattern WHEN =
      Pattern.compile(
          "(?U)^(frist|tidsfrist|til|ferdig|innen|dato|når|tidspunkt|deadline|due|due date|by|to|when|end)\\b.*");
  private static final Pattern WHO =
      Pattern.compile(
          "(?U)^(ansvar|ansvarlig|ansvarleg|eier|eigar|utføres av|owner|responsible|lead|who)\\b.*");
  private static final Pattern WHAT =
      Pattern.compile(
          "(?U)^(tiltak|aktivitet|oppgave|oppgåve|leveranse|milepæl|hva|kva|fase|action|measure|activity"
              + "|task|deliverable|milestone|what|phase|plikt)\\b.*");

  private record Columns(int what, OptionalInt when, OptionalInt who, List<Integer> parties) {}

  private final AnalysedDocument document;
  private final Quoter quoter;
  private final List<Duty> duties = new ArrayList<>();

  PlanTables(AnalysedDocument document, Quoter quoter) {
    this.document = document;
    this.quoter = quoter;
  }

  List<Duty> duties() {
    section(document.document().body());
    return duties;
  }

  private void section(Section section) {
    for (Block block : section.blocks()) {
      if (block instanceof Block.TableRow row) {
        columns(row).ifPresent(columns -> row(row, columns));
      }
    }
    section.subsections().forEach(this::section);
  }

  private Optional<Columns> columns(Block.TableRow row) {
    OptionalInt what = column(row, WHAT);
    OptionalInt when = column(row, WHEN);
    OptionalInt who = column(row, WHO);
    List<Integer> parties = new ArrayList<>();
    for (int i = 0; i < row.header().size(); i++) {
      if (role(row.header().get(i)).isPresent()) {
        parties.add(i);
      }
    }
    boolean fits = what.isPresent() && when.isPresent() && (who.isPresent() || !parties.isEmpty());
    return fits ? Optional.of(new Columns(what.getAsInt(), when, who, parties)) : Optional.empty();
  }

  private OptionalInt column(Block.TableRow row, Pattern name) {
    for (int i = 0; i < row.header().size(); i++) {
      if (name.matcher(words(row.header().get(i)).toLowerCase(Locale.ROOT)).matches()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private Optional<Role> role(Span header) {
    return document.clauses().stream()
        .filter(clause -> clause.place() == Place.TABLE_HEADER)
        .flatMap(clause -> clause.facts().actors().stream())
        .filter(actor -> header.contains(actor.span()))
        .map(Actor::role)
        .findFirst();
  }

  private void row(Block.TableRow row, Columns columns) {
    if (columns.who().isPresent()) {
      String who = cell(row, columns.who().getAsInt());
      String what = cell(row, columns.what());
      if (!what.isBlank() && !who.isBlank()) {
        Role role = roleIn(row.cells().get(columns.who().getAsInt())).orElse(Role.NAMED_ROLE);
        add(row, columns, new Party(role, who), what);
      }
      return;
    }
    for (int party : columns.parties()) {
      String what = cell(row, party);
      if (!what.isBlank()) {
        Span header = row.header().get(party);
        String phase = cell(row, columns.what());
        add(
            row,
            columns,
            new Party(role(header).orElseThrow(), words(header)),
            phase + ": " + what);
      }
    }
  }

  private Optional<Role> roleIn(Span cell) {
    return clauses(cell).stream()
        .flatMap(clause -> clause.facts().actors().stream())
        .filter(actor -> cell.contains(actor.span()))
        .map(Actor::role)
        .findFirst();
  }

  private List<Clause> clauses(Span span) {
    return document.clauses().stream().filter(clause -> clause.span().overlaps(span)).toList();
  }

  private void add(Block.TableRow row, Columns columns, Party who, String what) {
    Optional<Clause> clause = clauses(row.span()).stream().findFirst();
    if (clause.isEmpty()) {
      return;
    }
    int at = columns.when().orElseThrow();
    String when = cell(row, at);
    duties.add(
        new Duty(
            Duty.Kind.MEASURE,
            Optional.of(who),
            Optional.empty(),
            what,
            Optional.of(when).filter(words -> !words.isBlank()),
            at < row.cells().size() ? due(row.cells().get(at)) : Optional.empty(),
            Optional.empty(),
            RecurrenceReader.read(when),
            List.of(),
            Optional.empty(),
            quoter.quote(clause.get())));
  }

  private Optional<LocalDate> due(Span cell) {
    return clauses(cell).stream()
        .flatMap(clause -> clause.facts().dates().stream())
        .filter(date -> cell.contains(date.span()))
        .findFirst()
        .flatMap(DateMention::last);
  }

  private String cell(Block.TableRow row, int column) {
    return column < row.cells().size() ? words(row.cells().get(column)) : "";
  }

  private String words(Span span) {
    return document.document().text().slice(span).strip().replaceAll("\\s+", " ");
  }
}
