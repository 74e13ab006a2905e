package no.samsvar.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.samsvar.clause.Normaliser;
import no.samsvar.clause.Token;
import no.samsvar.document.Language;
import no.samsvar.rule.Term;

/**
 * Reads the notation of terms: words in order; {@code a/b} a choice; {@code ..} a gap of up to
 * three words, {@code ..5} of up to five; {@code =ord} the exact form; {@code rapport*} a compound
 * that begins so, {@code *plikt} one that ends so (the word alone counts too).
 */
record TermReader(Normaliser normaliser) {
  private static final int USUAL_GAP = 3;
  private static final int LONGEST_GAP = 12;

  /** The term, or empty after telling what is wrong with it. */
  Optional<Term> read(YamlTree.Scalar written, Language language, Faults faults) {
    List<Term.Part> parts = new ArrayList<>();
    for (String word : written.text().strip().split("\\s+")) {
      Optional<Term.Part> part = part(word, language);
      if (part.isEmpty()) {
        faults.add(
            written.at(),
            "the term \"" + written.text() + "\" has no word in \"" + word + "\"",
            "write a word of at least one letter or digit, or a gap such as ..3");
        return Optional.empty();
      }
      parts.addAll(part.stream().toList());
    }
    boolean gapAtEdge =
        parts.getFirst() instanceof Term.Part.Gap || parts.getLast() instanceof Term.Part.Gap;
    if (gapAtEdge) {
      faults.add(written.at(), "a term can't begin or end with a gap", "take the gap away");
      return Optional.empty();
    }
    return Optional.of(new Term(written.text(), parts));
  }

  private Optional<Term.Part> part(String word, Language language) {
    if (word.matches("\\.\\.[0-9]{0,2}")) {
      String number = word.substring(2);
      int most = number.isEmpty() ? USUAL_GAP : Integer.parseInt(number);
      return Optional.of(new Term.Part.Gap(Math.min(most, LONGEST_GAP)));
    }
    List<Term.Form> choices = new ArrayList<>();
    for (String choice : word.split("/")) {
      choices.addAll(forms(choice, language));
    }
    return choices.isEmpty() ? Optional.empty() : Optional.of(new Term.Part.Word(choices));
  }

  /**
   * The stem and, since stems split some paradigms (data: dat, dataene: data), the word as written.
   */
  private List<Term.Form> forms(String written, Language language) {
    String bare = written.replaceAll("^[=*]|\\*$", "").toLowerCase(Locale.ROOT);
    List<Token> tokens = normaliser.tokens(bare, 0, language);
    if (tokens.isEmpty()) {
      return List.of();
    }
    if (written.startsWith("=")) {
      return List.of(new Term.Form(bare, Term.Match.EXACT));
    }
    if (written.endsWith("*")) {
      return List.of(new Term.Form(bare, Term.Match.FIRST_PART));
    }
    Term.Match match = written.startsWith("*") ? Term.Match.HEAD : Term.Match.STEM;
    return Stream.of(tokens.getFirst().stem(), tokens.getFirst().form())
        .distinct()
        .map(text -> new Term.Form(text, match))
        .toList();
  }
}
