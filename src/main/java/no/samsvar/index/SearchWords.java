package no.samsvar.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.samsvar.clause.Normaliser;
import no.samsvar.clause.Token;
import no.samsvar.document.Language;

/**
 * What words are filed under and looked up by. The terms of a word are its key and, marked as
 * parts, the keys of what it is put together from. Immutable, safe to share between threads.
 */
public final class SearchWords {
  /** Marks a key that stands for a part of the word at its place. */
  static final char PART = '+';

  private final Normaliser normaliser;
  private final WordKeys keys;
  private final Compounds compounds;

  /**
   * Words are normalised as the rules' are; the vocabulary holds words that compounds are made of.
   */
  public SearchWords(Normaliser normaliser, Set<String> vocabulary) {
    this.normaliser = normaliser;
    this.keys = new WordKeys(normaliser);
    this.compounds = new Compounds(keys, vocabulary);
  }

  /** The terms that a word of a text is filed under, its own key first. */
  List<String> terms(Token token, Language language) {
    String key = keys.key(token, language);
    List<String> parts = parts(token, language);
    if (parts.isEmpty()) {
      return List.of(key);
    }
    Set<String> terms = new LinkedHashSet<>();
    terms.add(key);
    parts.forEach(part -> terms.add(PART + part));
    return List.copyOf(terms);
  }

  /** The keys of the words that a word is put together from; empty when it is no compound. */
  List<String> parts(Token token, Language language) {
    boolean hyphened = token.form().indexOf('-') > 0;
    return language == Language.ENGLISH && !hyphened ? List.of() : compounds.parts(token.form());
  }

  /** The words of a text with what they may be filed under, whatever its language. */
  List<TermStream.Word> inAnyLanguage(String text) {
    List<Token> norwegian = tokens(text, Language.BOKMAAL);
    List<Token> english = tokens(text, Language.ENGLISH);
    List<TermStream.Word> all = new ArrayList<>(norwegian.size());
    for (int i = 0; i < norwegian.size(); i++) {
      Set<String> terms = new LinkedHashSet<>(terms(norwegian.get(i), Language.BOKMAAL));
      terms.addAll(terms(english.get(i), Language.ENGLISH));
      all.add(new TermStream.Word(norwegian.get(i).span(), List.copyOf(terms)));
    }
    return all;
  }

  /** The words of a text read as this language. */
  List<Token> tokens(String text, Language language) {
    return normaliser.tokens(text, 0, language);
  }

  /**
   * A word that somebody looks for: the keys it may be filed under, whatever its language, and the
   * keys of its parts.
   */
  record Wanted(List<String> keys, List<String> parts) {
    Wanted {
      keys = List.copyOf(keys);
      parts = List.copyOf(parts);
    }
  }

  /** The words of what somebody looks for, in order. */
  List<Wanted> wanted(String text) {
    List<Token> norwegian = tokens(text, Language.BOKMAAL);
    List<Token> english = tokens(text, Language.ENGLISH);
    List<Wanted> all = new ArrayList<>();
    for (int i = 0; i < norwegian.size(); i++) {
      Set<String> found = new LinkedHashSet<>();
      found.add(keys.key(norwegian.get(i), Language.BOKMAAL));
      found.add(keys.key(english.get(i), Language.ENGLISH));
      all.add(new Wanted(List.copyOf(found), parts(norwegian.get(i), Language.BOKMAAL)));
    }
    return all;
  }
}
