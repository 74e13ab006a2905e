package no.samsvar.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
final class TermReader {
  private static final int USUAL_GAP = 3;
  private static final int LONGEST_GAP = 12;
  private static final int LONGEST_GAP_WRITTEN = 5;

  /** Each gap multiplies the ways to match; packs may come from strangers. */
  private static final int MOST_GAPS = 4;

  /** Fewer letters are not looked up as parts of compounds. */
  private static final int SHORTEST_PART = 3;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final String HELP =
      "write words of letters or digits, gaps of 1 to 12 words such as ..3, and * beside at least"
          + " three letters in the first word";

  private final Normaliser normaliser;
  private final Map<Language, Map<String, List<Token>>> known = new EnumMap<>(Language.class);

  TermReader(Normaliser normaliser) {
    this.normaliser = normaliser;
  }

  /** The term, or empty after telling what is wrong with it. */
  Optional<Term> read(YamlTree.Scalar written, Language language, Faults faults) {
    if (written.text().isBlank()) {
      faults.add(written.at(), "a term without words", "write the words, or take it away");
      return Optional.empty();
    }
    List<Term.Part> parts = new ArrayList<>();
    for (String word : BLANKS.split(written.text().strip())) {
      List<String> wrong = faults(word, language, parts.isEmpty());
      if (!wrong.isEmpty()) {
        faults.add(written.at(), "the term \"" + written.text() + "\" " + wrong.getFirst(), HELP);
        return Optional.empty();
      }
      parts.add(part(word, language));
    }
    return checked(new Term(written.text(), parts), written, faults);
  }

  private static Optional<Term> checked(Term term, YamlTree.Scalar written, Faults faults) {
    List<Term.Part> parts = term.parts();
    long gaps = parts.stream().filter(Term.Part.Gap.class::isInstance).count();
    if (parts.getFirst() instanceof Term.Part.Gap || parts.getLast() instanceof Term.Part.Gap) {
      faults.add(written.at(), "a term can't begin or end with a gap", "take the gap away");
    } else if (parts.size() == 1 && letter(parts.getFirst())) {
      faults.add(
          written.at(),
          "the term \"" + written.text() + "\" finds a single letter",
          "a slash parts choices: write words that stand with one as \"PDF A\", and a letter as \"=A\"");
    } else if (gaps > MOST_GAPS) {
      faults.add(
          written.at(),
          "a term with " + gaps + " gaps would find anything",
          "write at most " + MOST_GAPS + " gaps");
    } else {
      return Optional.of(term);
    }
    return Optional.empty();
  }

  /** "PDF/A" is not a choice between a format and every "a"; who wants that writes "=A". */
  private static boolean letter(Term.Part part) {
    return part instanceof Term.Part.Word word
        && word.choices().stream()
            .anyMatch(form -> form.text().length() == 1 && form.match() != Term.Match.EXACT);
  }

  /** The same words come in many terms. */
  private List<Token> tokens(String bare, Language language) {
    return known
        .computeIfAbsent(language, _ -> new HashMap<>())
        .computeIfAbsent(bare, _ -> normaliser.tokens(bare, 0, language));
  }

  /** What is wrong with one word of a term, first things first. */
  private List<String> faults(String word, Language language, boolean first) {
    List<String> wrong = new ArrayList<>();
    if (gap(word)) {
      if (length(word) > LONGEST_GAP || length(word) < 1) {
        wrong.add("has a gap of " + length(word) + " words");
      }
      return wrong;
    }
    for (String choice : word.split("/", -1)) {
      String bare = bare(choice);
      List<Token> tokens = tokens(bare, language);
      if (tokens.isEmpty()) {
        wrong.add("has no word in \"" + word + "\"");
      } else if (tokens.size() > 1 || (choice.startsWith("=") && !same(tokens, bare))) {
        wrong.add("can never match: \"" + choice + "\" is not one word");
      } else if (first && bare.length() < SHORTEST_PART && choice.contains("*")) {
        wrong.add("can never match: too few letters beside * in \"" + choice + "\"");
      }
    }
    return wrong;
  }

  /** An exact form is compared with the word that the text's own analysis cuts out. */
  private static boolean same(List<Token> tokens, String bare) {
    return tokens.getFirst().form().equals(bare);
  }

  private static boolean gap(String word) {
    return word.startsWith("..")
        && word.length() <= LONGEST_GAP_WRITTEN
        && word.chars().skip(2).allMatch(c -> c >= '0' && c <= '9');
  }

  private static int length(String gap) {
    return gap.length() == 2 ? USUAL_GAP : Integer.parseInt(gap.substring(2));
  }

  private static String bare(String written) {
    int from = written.startsWith("=") || written.startsWith("*") ? 1 : 0;
    int to =
        written.length() > from && written.endsWith("*") ? written.length() - 1 : written.length();
    return written.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private Term.Part part(String word, Language language) {
    if (gap(word)) {
      return new Term.Part.Gap(length(word));
    }
    return new Term.Part.Word(
        Stream.of(word.split("/", -1)).flatMap(choice -> forms(choice, language)).toList());
  }

  /**
   * The stem and, since stems split some paradigms (data: dat, dataene: data), the word as written.
   */
  private Stream<Term.Form> forms(String written, Language language) {
    String bare = bare(written);
    Token token = tokens(bare, language).getFirst();
    if (written.startsWith("=")) {
      return Stream.of(new Term.Form(bare, Term.Match.EXACT));
    }
    if (written.endsWith("*")) {
      return Stream.of(new Term.Form(bare, Term.Match.FIRST_PART));
    }
    Term.Match match = written.startsWith("*") ? Term.Match.HEAD : Term.Match.STEM;
    return Stream.of(token.stem(), normaliser.whole(token.form(), language), token.form())
        .distinct()
        .map(text -> new Term.Form(text, match));
  }
}
