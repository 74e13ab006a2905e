package no.samsvar.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Stance;
import no.samsvar.text.Span;

/**
 * Two rules of what goes first that contradict each other: the main text before the annexes here,
 * an annex before the main text there.
 */
final class Precedence {
  private static final String PART =
      "(?:hovedavtale|hovudavtal|hoveddokument|hovudtekst|hovedtekst|avtaletekst|generell\\w* avtaletekst|databehandleravtale|databehandlaravtale|avtale|avtala|bilag|vedlegg|tilbud|kravspesifikasjon|servicenivåavtale|tjenestenivåavtale"
          + "|agreement|main agreement|data processing agreement|dpa|addendum|schedule|annex|appendix|order form|service level agreement|terms)";
  private static final String NAMED = PART + "\\w*(?:\\s+\\d{1,2}|\\s+[A-H]\\b)?";
  private static final String HIGH = "(?<high>(?:dette |denne |this |the |selve )?" + NAMED + ")";
  private static final String LOW =
      "\\s+(?<low>(?:dette |denne |this |the |øvrige |alle )?" + NAMED + ")";
  private static final Keyed FIRST =
      Keyed.of(
          "(?iuU)"
              + HIGH
              + "\\s+(?:skal |shall |will )?(?:gå(?:r)? foran|ha(?:r)? forrang (?:foran|framfor|fremfor|over)|går føre|gå føre|gjelder foran|gjeld framfor|prevails? over|takes? precedence over|overrides?)"
              + LOW,
          "foran",
          "forrang",
          "føre",
          "framfor",
          "fremfor",
          "prevail",
          "precedence",
          "override");

  /** "Ved motstrid går avtalen foran bilagene." */
  private static final Pattern INVERTED =
      Pattern.compile(
          "(?iuU)\\b(?:går|har|gjelder|gjeld|skal)\\s+"
              + HIGH
              + "\\s+(?:gå )?(?:forrang )?(?:foran|framfor|fremfor|føre)"
              + LOW);

  private Precedence() {}

  private record Order(String high, String low, Span place) {}

  static List<Sighting> in(View view) {
    List<Order> orders = new ArrayList<>();
    Keyed first = view.here(FIRST);
    for (Clause clause : view.agreement() ? view.clauses() : List.<Clause>of()) {
      boolean own = clause.body() && clause.stance() != Stance.ATTRIBUTED;
      if (!own || !view.possible(first, clause)) {
        continue;
      }
      String words = view.slice(clause.span()).replaceAll("\\s+", " ");
      for (Pattern pattern : List.of(FIRST.pattern(), INVERTED)) {
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
          String annex = annex(view, clause);
          orders.add(
              new Order(
                  part(matcher.group("high"), annex),
                  part(matcher.group("low"), annex),
                  clause.span()));
        }
      }
    }
    List<Sighting> found = new ArrayList<>();
    for (int one = 0; one < orders.size(); one++) {
      for (int other = one + 1; other < orders.size(); other++) {
        if (against(orders.get(one), orders.get(other))) {
          found.add(Sighting.at(List.of(orders.get(one).place(), orders.get(other).place())));
        }
      }
    }
    return found;
  }

  private static boolean against(Order one, Order other) {
    return covers(one.high(), other.low())
        && covers(other.high(), one.low())
        && !one.high().equals(one.low());
  }

  /** "annex" stands for every annex that is not named. */
  private static boolean covers(String one, String other) {
    return one.equals(other)
        || (one.startsWith("annex") && other.equals("annex"))
        || (other.startsWith("annex") && one.equals("annex"));
  }

  /** The annex the clause stands in; empty in the main text. */
  private static String annex(View view, Clause clause) {
    String found = "";
    for (AnnexHeading heading : AnnexHeading.all(view)) {
      found = heading.section().span().contains(clause.span()) ? heading.label() : found;
    }
    return found;
  }

  private static String part(String words, String annex) {
    String folded = words.toLowerCase(Locale.ROOT);
    boolean here =
        folded.startsWith("dette ") || folded.startsWith("denne ") || folded.startsWith("this ");
    boolean subordinate =
        folded.matches(
            "(?s).*(?:bilag|vedlegg|schedule|annex|appendix|addendum|dpa|databehand|processing|nivåavtale|service level).*");
    String label = folded.replaceAll("^.*?(?:\\s(\\d{1,2}|[a-h]))?$", "$1");
    if (here && !annex.isEmpty()) {
      return "annex " + annex;
    }
    if (!subordinate) {
      return "main";
    }
    return label.isEmpty() ? named(folded) : "annex " + label;
  }

  private static String named(String folded) {
    if (folded.matches("(?s).*(?:databehand|dpa|processing).*")) {
      return "annex dpa";
    }
    return folded.matches("(?s).*(?:nivåavtale|service level).*") ? "annex sla" : "annex";
  }
}
