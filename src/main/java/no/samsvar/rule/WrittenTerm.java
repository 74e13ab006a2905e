package no.samsvar.rule;

import no.samsvar.document.Language;

/**
 * A term as somebody wrote it in a lexicon file: under which concept, in which language and at
 * which place (file:line:column).
 */
public record WrittenTerm(ConceptId concept, Term term, Language language, String place) {
  /** How many words it asks for; gaps are none. */
  public int words() {
    return (int) term.parts().stream().filter(Term.Part.Word.class::isInstance).count();
  }
}
