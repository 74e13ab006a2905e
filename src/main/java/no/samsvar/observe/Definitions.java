package no.samsvar.observe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.document.Block;
import no.samsvar.document.Section;
import no.samsvar.text.Span;

/** Words that the document says the meaning of, and what it does with them. */
final class Definitions {
  private static final Pattern SAID =
      Pattern.compile(
          "(?iu)\\W{0,2}(?:(?:med|begrepet|omgrepet|the term)\\s+)?[«\"“”'](?<term>[\\p{L}][\\p{L}\\d /-]{2,40}?)[»\"”“']\\s*(?:\\([^)]{0,40}\\)\\s*)?"
              + "(?:betyr|betyder|tyder|menes|meiner ein|er definert som|forstås|means|shall mean|refers to|has the meaning|:|–|-)");
  private static final Pattern MEANT =
      Pattern.compile(
          "(?iu)(?:med )[«\"“”']?(?<term>\\p{L}[\\p{L} -]{2,40}?)[»\"”“']?\\s+(?:menes|meinast|er meint|forstås|meiner ein)\\b");
  private static final Pattern HEADING =
      Pattern.compile(
          "(?iu)(?:definisjon(?:er|ar)?|begrep\\p{L}*|omgrep\\p{L}*|ordliste|definitions?(?: and interpretation)?|interpretation|(?:litt )?om ord(?:ene|a)|glossary|terminologi)\\b");
  private static final Pattern ENTRY =
      Pattern.compile("(?<term>\\p{Lu}[\\p{L}\\d /-]{2,40}?)\\s*[:–—](?=\\s)");
  private static final Pattern BARE =
      Pattern.compile(
          "(?:\\d{1,2}\\.?\\s+)?(?<term>\\p{Lu}[\\p{L}-]{2,}(?: [\\p{L}-]+){0,3}) (?:means|shall mean|refers to|betyr|betyder|tyder|er (?:den|det|ein|eit|ei|en|et|dei|de)) ");

  private Definitions() {}

  /** A word and the place that says its meaning. */
  record Definition(String term, Span place, String meaning) {}

  /** Defined, but nowhere else in the document. */
  static List<Sighting> unused(View view) {
    if (!view.agreement()) {
      return List.of();
    }
    List<Definition> all = all(view);
    String text = all.isEmpty() ? "" : View.folded(view.document().text().content());
    List<Sighting> found = new ArrayList<>();
    for (Definition definition : all) {
      if (count(text, stem(definition.term())) < 2) {
        found.add(Sighting.at(definition.place(), definition.term()));
      }
    }
    return found;
  }

  /** Defined twice, in different words. */
  static List<Sighting> twice(View view) {
    Map<String, List<Definition>> by = new LinkedHashMap<>();
    for (Definition each : all(view)) {
      by.computeIfAbsent(View.folded(each.term()), _ -> new ArrayList<>()).add(each);
    }
    List<Sighting> found = new ArrayList<>();
    for (List<Definition> same : by.values()) {
      Set<String> meanings = new TreeSet<>();
      same.forEach(each -> meanings.add(each.meaning()));
      if (meanings.size() > 1) {
        found.add(
            Sighting.at(same.stream().map(Definition::place).toList(), same.getFirst().term()));
      }
    }
    return found;
  }

  /** The words that are defined, in lower case. */
  static List<String> terms(View view) {
    return all(view).stream().map(each -> View.folded(each.term())).toList();
  }

  /** What the document defines, and what it says of roles in a heading's first sentence. */
  static List<Definition> withRoles(View view) {
    List<Definition> found = new ArrayList<>(all(view));
    for (Section section : view.sections()) {
      String heading = view.heading(section).replaceAll("[:.]\\s*$", "").strip();
      boolean role = ROLE.matcher(heading).matches() && !section.blocks().isEmpty();
      if (role) {
        Span first = section.blocks().getFirst().span();
        found.add(new Definition(heading, first, View.folded(view.slice(first))));
      }
    }
    view.find(IS)
        .filter(hit -> hit.passage().block() instanceof Block.Paragraph)
        .map(
            hit ->
                new Definition(
                    hit.match().group("term"),
                    hit.span(),
                    View.folded(hit.match().group("meaning"))))
        .forEach(found::add);
    return found;
  }

  private static final String ROLES =
      "(?:systemeier|systemeigar|superbruker|superbrukar|systemansvarlig|systemansvarleg|systemforvalter|behandlingsansvarlig|behandlingsansvarleg|driftsleverandør|programleverandør|tjenesteeier|prosesseier|system owner|data owner|controller)";
  private static final Pattern ROLE = Pattern.compile("(?iu)" + ROLES);
  private static final Pattern IS =
      Pattern.compile(
          "(?iuU)(?:^|(?<=[.] ))(?<term>"
              + ROLES
              + ")\\s+(?:er|is)\\s+(?<meaning>(?:en|et|ei|ein|den|a|an|the)\\s[^.]{8,200})");

  private static List<Definition> all(View view) {
    Map<Span, Definition> found = new TreeMap<>();
    for (Passage passage : view.passages()) {
      definition(view, passage).ifPresent(each -> found.put(each.place(), each));
    }
    return List.copyOf(found.values());
  }

  private static Optional<Definition> definition(View view, Passage passage) {
    boolean list = HEADING.matcher(view.heading(passage.section())).lookingAt();
    if (list && passage.block() instanceof Block.TableRow row && row.cells().size() >= 2) {
      String term = view.slice(row.cells().getFirst()).strip();
      String meaning = View.folded(view.slice(row.cells().get(1)));
      boolean away = meaning.startsWith("as set out") || meaning.startsWith("see ");
      return away || term.length() < 3 || term.length() > 42 || meaning.length() < 12
          ? Optional.empty()
          : Optional.of(new Definition(term.replaceAll("[«»\"“”]", ""), row.span(), meaning));
    }
    for (Pattern pattern : list ? List.of(SAID, MEANT, ENTRY, BARE) : List.of(SAID_FULL, MEANT)) {
      Matcher matcher = pattern.matcher(passage.words());
      if (matcher.lookingAt()) {
        String meaning = View.folded(passage.words().substring(matcher.end()));
        return Optional.of(
            new Definition(matcher.group("term").strip(), passage.block().span(), meaning));
      }
    }
    return Optional.empty();
  }

  /** Outside a list of definitions a dash or colon does not define. */
  private static final Pattern SAID_FULL = Pattern.compile(SAID.pattern().replace("|:|–|-)", ")"));

  /** The part of a word that its inflected forms share. */
  private static String stem(String term) {
    String folded = View.folded(term);
    return folded.length() > 5 && !folded.contains(" ")
        ? folded.replaceAll("(?:ene|ane|en|et|er|ar|a|e|ing|s|ies|y)$", "")
        : folded.replaceAll("(?:en|et|s)$", "");
  }

  private static int count(String text, String stem) {
    int count = 0;
    for (int at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + stem.length())) {
      count++;
    }
    return count;
  }
}
