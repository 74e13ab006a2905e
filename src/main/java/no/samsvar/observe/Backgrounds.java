package no.samsvar.observe;

import java.util.Locale;
import java.util.regex.Pattern;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;

/** Headings over text that tells how the document came about or what its words mean. */
final class Backgrounds {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?U)^(bakgrunn(en)?|innledning|innleiing|forord|føreord|definisjon(er|ar)?|ord og uttrykk"
              + "|begreper?|omgrep|ordforklaring(er|ar)?|background|recitals|introduction|preamble"
              + "|foreword|definitions?|definitions and interpretation|interpretation)$");

  private Backgrounds() {}

  /** Whether the heading right over the clause is one of these. */
  static boolean over(AnalysedDocument document, Clause clause) {
    if (clause.headings().isEmpty()) {
      return false;
    }
    Clause heading = document.clauses().get(clause.headings().getLast());
    String words = document.quote(heading).strip().toLowerCase(Locale.ROOT);
    return HEADING.matcher(words.replaceAll("\\s+", " ")).matches();
  }
}
