package no.samsvar.observe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.document.Section;
import no.samsvar.text.Span;

/**
 * Words written with a capital as if they were defined, in an agreement that defines such words,
 * but not these.
 */
final class UndefinedTerms {
  private static final int FEWEST_DEFINED = 3;
  private static final int FEWEST_USES = 2;
  private static final int SHOWN = 3;
  private static final int SIGHT = 3;

  /** A capital within the sentence: after a small word, on a common noun in the definite form. */
  private static final Wording NORWEGIAN =
      Wording.of(
          "(?<term>\\p{Lu}\\p{Ll}{3,}(?:ingen|inga|elsen|elsa|tiden|tida|dagen|perioden|planen|verdien|rapporten|systemet|løsningen|løysinga|dataene|dataa|feilen|tjenesten|tenesta|leveransen|arbeidet|utstyret|nivået|prisen|vederlaget|materialet|resultatet))(?![\\p{L}-])");

  /** What stands before a word within the sentence. */
  private static final Pattern WITHIN = Pattern.compile("\\p{Ll}[ ,] ?\\z");

  private static final Wording ENGLISH =
      Wording.of(
          "\\b(?:the|any|all|each|an?|such)\\s+(?<term>\\p{Lu}\\p{Ll}{3,}(?:\\s\\p{Lu}\\p{Ll}{3,}){0,2})(?![\\p{L}-])");
  private static final Set<String> KNOWN =
      Set.of(
          "agreement",
          "party",
          "parties",
          "annex",
          "appendix",
          "schedule",
          "section",
          "clause",
          "article",
          "data protection",
          "european",
          "supervisory authority",
          "commission",
          "union",
          "regulation",
          "directive",
          "act",
          "effective date",
          "cover page",
          "standard contractual",
          "member state",
          "state",
          "court",
          "courts",
          "council",
          "customer",
          "supplier",
          "provider",
          "service",
          "services",
          "controller",
          "processor",
          "contract",
          "order",
          "exhibit",
          "avtalen",
          "kunden",
          "leverandøren",
          "personopplysningsloven",
          "tjenesten",
          "tenesta");

  /** Another document says what words mean. */
  private static final Keyed ELSEWHERE =
      Keyed.of(
          "(?iuU)\\b(?:(?:same )?meanings? (?:\\w+ )?(?:given|set (?:out|forth)|ascribed|assigned|as defined|as in)|(?:as|terms) defined in|capitali[sz]ed terms|cover page|samme betydning som|same tyding som|definert i (?:hovedavtalen|hovudavtala|avtalen|personopplysningsloven|GDPR))\\b",
          "meaning",
          "defined in",
          "capitali",
          "cover page",
          "samme betydning som",
          "same tyding som",
          "definert i ");

  private static final Pattern NAMES =
      Pattern.compile("^(?:european|united|swiss|norwegian|international|federal|data subject).*");

  private UndefinedTerms() {}

  static List<Sighting> in(View view) {
    Set<String> defined = view.agreement() ? defined(view) : Set.of();
    if (defined.size() < FEWEST_DEFINED || view.find(ELSEWHERE).findAny().isPresent()) {
      return List.of();
    }
    Map<String, List<Span>> used = new LinkedHashMap<>();
    boolean norwegian = view.document().language().norwegian();
    view.own(norwegian ? NORWEGIAN : ENGLISH)
        .filter(hit -> !norwegian || WITHIN.matcher(hit.before(SIGHT)).find())
        .forEach(
            hit ->
                used.computeIfAbsent(hit.match().group("term"), _ -> new ArrayList<>())
                    .add(hit.span()));
    Set<String> names = names(view);
    List<Sighting> found = new ArrayList<>();
    used.forEach(
        (term, places) -> {
          String folded = View.folded(term);
          boolean known =
              KNOWN.contains(folded)
                  || NAMES.matcher(folded).matches()
                  || names.contains(folded)
                  || defined.stream().anyMatch(each -> same(each, folded));
          if (places.size() >= FEWEST_USES && !known) {
            found.add(Sighting.at(places.subList(0, Math.min(SHOWN, places.size())), term));
          }
        });
    return found;
  }

  private static boolean same(String defined, String used) {
    String one = stem(defined);
    String other = stem(used);
    return one.startsWith(other) || other.startsWith(one) || one.endsWith(" " + other);
  }

  private static String stem(String word) {
    return word.replaceAll("(?<=\\p{L}{4})(?:ene|ane|ies|en|et|er|ar|a|s|y)$", "");
  }

  /** Words that the document says the meaning of, or introduces in quotation marks or brackets. */
  private static Set<String> defined(View view) {
    Set<String> defined = new TreeSet<>(Definitions.terms(view));
    if (defined.size() >= FEWEST_DEFINED) {
      view.find(INTRODUCED).forEach(hit -> defined.add(View.folded(hit.match().group("term"))));
    }
    return defined;
  }

  private static final Wording INTRODUCED =
      Wording.of(
          "[«\"“”(](?:the |the “|heretter |heretter kalt )?[«\"“”]?(?<term>\\p{Lu}[\\p{L} -]{2,40}?)[»\"”“]?[»\"”“)]");

  /** Headings and titles are names. */
  private static Set<String> names(View view) {
    Set<String> names = new TreeSet<>();
    for (Section section : view.sections()) {
      names.add(View.folded(view.heading(section)));
    }
    Matcher title =
        Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)*")
            .matcher(view.document().title().orElse(""));
    title.results().forEach(match -> names.add(View.folded(match.group())));
    return names;
  }
}
