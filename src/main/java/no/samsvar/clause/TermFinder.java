package no.samsvar.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Language;
import no.samsvar.document.Section;
import no.samsvar.text.Sightings;
import no.samsvar.text.Span;
import no.samsvar.text.WordSet;

/**
 * Learns the names that a document gives its parties: «Nordvik kommune (…) («Kunden»)»,
 * "Controller: Harrowgate Housing Trust ("the Trust")", "Vestfjella kommune er Oppdragsgjevar".
 */
final class TermFinder {
  /** Parties are named in the first blocks. */
  private static final int FIRST_BLOCKS = 40;

  /** A name ends at most so many words before the word for its role. */
  private static final int REACH = 14;

  private static final int MENTIONS = 3;
  private static final WordSet COMMON =
      WordSet.of(
          "kommune",
          "as",
          "ks",
          "ltd",
          "limited",
          "inc",
          "council",
          "the",
          "and",
          "og",
          "org",
          "nr",
          "plc",
          "sa",
          "iks",
          "avtale",
          "agreement",
          "avtalen",
          "bilag",
          "drift",
          "norge",
          "data",
          "trust",
          "company",
          "services",
          "mellom",
          "between");

  private static final List<String> PARTY_WORDS =
      List.of(
          "leverandøren",
          "oppdragstaker",
          "supplier",
          "databehandler",
          "databehandlar",
          "processor",
          "partene",
          "partane",
          "the parties",
          "provider",
          "the customer",
          "kunden");

  private static final Sightings SOUGHT = Sightings.of(PARTY_WORDS);

  private final Document document;
  private final Normaliser normaliser;
  private final Map<String, Role> names = new HashMap<>();
  private final List<Words> first = new ArrayList<>();

  private TermFinder(Document document, Normaliser normaliser) {
    this.document = document;
    this.normaliser = normaliser;
  }

  static DefinedTerms find(Document document, Normaliser normaliser) {
    TermFinder finder = new TermFinder(document, normaliser);
    String text = document.text().content().toLowerCase(Locale.ROOT);
    Sightings.Count count = SOUGHT.in(text);
    int mentions = PARTY_WORDS.stream().mapToInt(count::all).sum();
    boolean binds = mentions >= MENTIONS && document.kind() != DocumentKind.REPORT;
    boolean agreement = finder.agreement() || (binds && document.kind() == DocumentKind.UNKNOWN);
    if (agreement) {
      Parties parties = new Parties(document.kind(), document.language(), text);
      finder.learn();
      finder.plain(parties);
    }
    if (document.kind() == DocumentKind.COOPERATION) {
      List.of("kommunene", "kommunane", "partene", "partane")
          .forEach(name -> finder.names.put(name, Role.MEMBERS));
    }
    boolean retells =
        document.kind() == DocumentKind.REPORT || document.kind() == DocumentKind.BUSINESS_CASE;
    Proposed proposed = retells ? Proposed.in(document.text().content()) : Proposed.NONE;
    new OwnBody(document, text).name(finder.names);
    return new DefinedTerms(finder.names, binds, DefinedTerms.words(document.title()), proposed);
  }

  private boolean agreement() {
    return switch (document.kind()) {
      case CONTRACT, FRAMEWORK_AGREEMENT, ANNEX, SLA, DPA, REQUIREMENTS -> true;
      case COOPERATION, STRATEGY, ACTION_PLAN, ARCHITECTURE, BUSINESS_CASE, REPORT, LAW, UNKNOWN ->
          false;
    };
  }

  private void learn() {
    List<Block> blocks = new ArrayList<>();
    collect(document.body(), blocks);
    for (Block block : blocks.subList(0, Math.min(FIRST_BLOCKS, blocks.size()))) {
      Words words = words(block.span(), block.language());
      first.add(words);
      RoleWords.of(block.language()).find(words).forEach(hit -> around(words, hit));
      quoted(words);
      if (block instanceof Block.TableRow row) {
        row(row);
      }
    }
  }

  private void row(Block.TableRow row) {
    if (row.cells().size() > 1) {
      Words alias = words(row.cells().get(0), row.language());
      Words party = words(row.cells().get(1), row.language());
      new PartyRow(alias, party, document.kind() == DocumentKind.DPA).learn(names);
    }
  }

  /** What words for roles leave open: pronouns, companies, plain names. */
  private void plain(Parties parties) {
    Map<String, Role> told = Map.copyOf(names);
    parties.name(names);
    names.putAll(told);
    PartyNames plain = new PartyNames(document.kind(), parties.lone(), names);
    document
        .body()
        .subsections()
        .forEach(
            section ->
                section.heading().ifPresent(span -> plain.learn(words(span, document.language()))));
    first.forEach(plain::learn);
  }

  private Words words(Span span, Language language) {
    String text = document.text().content();
    return new Words(
        text,
        span,
        normaliser.tokens(text.substring(span.start(), span.end()), span.start(), language));
  }

  /**
   * A word for a role names the party before it when it stands in brackets and quotes or after
   * "er"; after a colon, the one behind it.
   */
  private void around(Words words, PhraseTable.Hit<Role> hit) {
    Role role = hit.first();
    if (!party(role)) {
      return;
    }
    boolean bracketed = words.mark(hit.from()).indexOf('(') >= 0 || heretter(words, hit.from());
    String before = words.form(hit.from() - 1);
    boolean copula =
        (before.equals("er") || before.equals("is") || before.equals("som"))
            && words.capital(hit.from());
    if (bracketed || copula) {
      backwards(words, hit.from() - 1, role);
    } else if (words.mark(hit.to()).startsWith(":")) {
      forwards(words, hit.to(), role);
    }
  }

  /**
   * 'Brackenfield District Council ("the Council")', 'Halyard Civic Ltd ("Halyard")': public bodies
   * buy, companies sell.
   */
  private void quoted(Words words) {
    for (int i = 1; i < words.size(); i++) {
      String mark = words.mark(i);
      boolean opens = mark.endsWith("(\"") || mark.endsWith("(“") || mark.endsWith("(«");
      int at = words.form(i).equals("the") ? i + 1 : i;
      if (opens && !PartyNames.THINGS.contains(words.form(at))) {
        int alias = at;
        kindBefore(words, i).ifPresent(role -> names.putIfAbsent(words.form(alias), role));
      }
    }
  }

  private Optional<Role> kindBefore(Words words, int i) {
    boolean dpa = document.kind() == DocumentKind.DPA;
    for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
      if (PartyNames.PUBLIC.contains(words.form(j))) {
        return Optional.of(dpa ? Role.CONTROLLER : Role.CUSTOMER);
      }
      if (PartyNames.COMPANY.contains(words.form(j)) && words.capital(j)) {
        return Optional.of(dpa ? Role.PROCESSOR : Role.SUPPLIER);
      }
    }
    return Optional.empty();
  }

  private static boolean party(Role role) {
    return switch (role) {
      case SUPPLIER, CUSTOMER, CONTROLLER, PROCESSOR -> true;
      case BOTH_PARTIES,
          EITHER_PARTY,
          SUBCONTRACTOR,
          CHIEF_EXECUTIVE,
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

  private static boolean heretter(Words words, int i) {
    for (int j = Math.max(0, i - 4); j < i; j++) {
      if (words.form(j).equals("heretter") || words.form(j).equals("hereinafter")) {
        return true;
      }
    }
    return false;
  }

  /** The name nearest before word i: its first capitalised word that is its own. */
  private void backwards(Words words, int i, Role role) {
    Optional<String> found = Optional.empty();
    boolean inside = false;
    for (int j = i; j >= Math.max(0, i - REACH); j--) {
      if (name(words, j)) {
        found = Optional.of(words.form(j));
        inside = true;
      } else if (inside && !words.capital(j)) {
        break;
      }
    }
    found.ifPresent(name -> names.putIfAbsent(name, role));
  }

  /** The first word of the name after a colon, and the short name that brackets give it. */
  private void forwards(Words words, int i, Role role) {
    if (i < words.size() && name(words, i)) {
      names.putIfAbsent(words.form(i), role);
    }
    for (int j = i; j < Math.min(words.size(), i + REACH) && !words.marked(j + 1, ':'); j++) {
      boolean quoted =
          words.mark(j).startsWith("(\"")
              || words.mark(j).startsWith("(“")
              || words.mark(j).startsWith("(«");
      if (quoted) {
        String first = words.form(j);
        names.putIfAbsent(first.equals("the") ? words.form(j + 1) : first, role);
      }
    }
  }

  private static boolean name(Words words, int i) {
    String form = words.form(i);
    return words.capital(i) && form.length() > 2 && !COMMON.contains(form);
  }

  private static void collect(Section section, List<Block> blocks) {
    blocks.addAll(section.blocks());
    section.subsections().forEach(sub -> collect(sub, blocks));
  }
}
