package no.samsvar.extract.office;

import java.util.Locale;

/**
 * What a paragraph is by the name of its style, in the languages that word processors name their
 * styles in.
 */
enum StyleRole {
  BODY,
  TITLE,
  CONTENTS,
  QUOTE,
  CAPTION,
  GUIDANCE,
  TERM,
  DEFINITION;

  static StyleRole of(String styleName) {
    String lower = styleName.toLowerCase(Locale.ROOT);
    if (lower.matches("toc ?\\d.*|toc heading|inn?h ?\\d|innhold.*|contents.*|table of figures")) {
      return CONTENTS;
    }
    if (lower.matches("title|tittel")) {
      return TITLE;
    }
    if (lower.matches(".*(quot|sitat|block text|blokktekst).*")) {
      return QUOTE;
    }
    if (lower.matches(".*(caption|bildetekst|tabelltekst|figurtekst|illustration).*")) {
      return CAPTION;
    }
    if (lower.matches("definition( (term|definition))?( tight)?")) {
      return lower.contains("term") ? TERM : DEFINITION;
    }
    return lower.matches(".*(veiledning|hjelpetekst|guidance|instruksjon|ledetekst).*")
        ? GUIDANCE
        : BODY;
  }
}
