package no.samsvar.observe;

import java.util.regex.Pattern;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Reference;
import no.samsvar.document.DocumentKind;
import no.samsvar.text.Span;

/** Tells pointers into laws and other documents from pointers into the document itself. */
final class Elsewhere {
  private static final String OTHER =
      "(?:\\p{L}*(?:lov|lova|loven|lovens|forskrift|forskrifta|forskriften|forordning|forordningen|forordninga"
          + "|direktiv|direktivet|avtale|avtalen|avtala|avtalens|bilag|vedlegg|standard|standarden|rapport|rapporten"
          + "|strategi|strategien|veileder|veilederen|rettleiar|retningslinje\\p{L}*|håndbok\\p{L}*|grunnlag\\p{L}*"
          + "|spesifikasjon\\p{L}*|reglement\\p{L}*|rundskriv\\p{L}*|vilkår\\p{L}*|melding\\p{L}*|plan|planen)"
          + "|SSA\\S*|ISO\\S*|NS\\S*|GDPR|DORA|NIS2?|act|regulation|directive|agreement|annex|appendix|schedule"
          + "|policy|report|strategy|guidance|guidelines?|contract|terms|clauses|addendum|code)";
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])(?:"
              + OTHER
              + "|artikkel|article|art\\.)(?:\\s+[\\d§A-Z][\\w.-]*)?[,;:()\\s]*"
              + "(?:jf\\.?|sitt?|sin|its)?\\s*$");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?iu)^(?:[^.;:]{0,25}?\\s(?:i|av|til|of|in|to|under|from|fra|frå)\\s+"
              + "(?!denn?e\\b|dette\\b|this\\b|desse\\b|disse\\b)(?:\\p{L}+\\s+){0,3}?"
              + OTHER
              + "\\b|\\s*,?\\s*"
              + OTHER
              + "\\b)");
  private static final Pattern OWN_CUE =
      Pattern.compile(
          "(?iu)(?:\\bse|\\bsjå|\\bsee|omtalt i|omtala i|omtales i|beskrevet i|beskrive i|definert i|definerte i|vist i|defined in|described in)\\s*$");
  private static final Pattern NEAR =
      Pattern.compile(
          "(?iu)^\\W{0,2}(?:ovenfor|nedenfor|ovanfor|nedanfor|over|under|above|below)\\b");
  private static final int SIGHT = 60;

  private Elsewhere() {}

  /** Whether the reference points out of the document, or may do so. */
  static boolean points(View view, Clause clause, Reference reference) {
    String words = view.slice(clause.span());
    int from = Math.max(0, reference.span().start() - clause.span().start());
    int to = Math.min(words.length(), reference.span().end() - clause.span().start());
    String before = words.substring(Math.max(0, from - SIGHT), from);
    String after = words.substring(to, Math.min(words.length(), to + SIGHT));
    boolean quoted = before.lastIndexOf('«') > before.lastIndexOf('»');
    boolean laws =
        clause.facts().references().stream().anyMatch(each -> law(each, reference.span()));
    boolean cited = !view.agreement() && reference.kind() == Reference.Kind.SECTION;
    boolean shown =
        reference.kind() == Reference.Kind.TABLE || reference.kind() == Reference.Kind.FIGURE;
    boolean retells =
        ((view.kind() == DocumentKind.REPORT && !shown) || cited)
            && !OWN_CUE.matcher(before).find()
            && !NEAR.matcher(after).find();
    return quoted
        || laws
        || retells
        || BEFORE.matcher(before).find()
        || AFTER.matcher(after).find();
  }

  private static boolean law(Reference each, Span place) {
    return each.kind() == Reference.Kind.LAW
        && Math.abs(each.span().start() - place.start()) < SIGHT;
  }
}
