package no.samsvar.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samsvar.clause.Normaliser;
import no.samsvar.clause.Token;
import no.samsvar.document.Language;
import no.samsvar.language.KnownWords.Known;
import no.samsvar.text.Span;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Words with Lucene's light stems: one key for the forms of a word in both Norwegian languages, or
 * in English. What was found for a word is remembered. Safe to share between threads.
 */
public final class LexicalNormaliser implements Normaliser {
  /** Lucene's flags for bokmål and nynorsk together. */
  private static final int BOTH_NORWEGIAN = 1 | 2;

  private static final char SOFT_HYPHEN = '\u00ad';
  private static final char FIRST_COMBINING = 0x300;

  private final NorwegianForms forms = new NorwegianForms();
  private final KnownWords norwegian = new KnownWords();
  private final KnownWords english = new KnownWords();

  @Override
  public List<Token> tokens(String text, int offset, Language language) {
    List<Span> words = WordScanner.words(text);
    EllipticCompounds elliptic = new EllipticCompounds(text, words);
    KnownWords known = language == Language.ENGLISH ? english : norwegian;
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Span span = words.get(i);
      Span at = new Span(span.start() + offset, span.end() + offset);
      Known met = known.get(text, span);
      Known word = met == null ? learn(text, span, language) : met;
      Optional<String> whole = language == Language.ENGLISH ? Optional.empty() : elliptic.whole(i);
      String stem = whole.map(this::norwegian).orElse(word.stem());
      tokens.add(new Token(at, word.form(), stem));
    }
    return tokens;
  }

  private Known learn(String text, Span span, Language language) {
    String written = text.substring(span.start(), span.end());
    String form = form(written);
    boolean inEnglish = language == Language.ENGLISH;
    Known word = new Known(written, form, inEnglish ? english(form) : norwegian(form));
    (inEnglish ? english : norwegian).put(word);
    return word;
  }

  private static String english(String form) {
    OneWord word = new OneWord(withoutPossessive(form));
    return only(new KStemFilter(word));
  }

  private String norwegian(String form) {
    return forms.key(form, only(new NorwegianLightStemFilter(new OneWord(form), BOTH_NORWEGIAN)));
  }

  private static String only(TokenStream stems) {
    CharTermAttribute term = stems.addAttribute(CharTermAttribute.class);
    try (stems) {
      stems.incrementToken();
      return term.toString();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Override
  public String whole(String word, Language language) {
    return language == Language.ENGLISH ? word : forms.key(word, word);
  }

  private static String form(String written) {
    String lower = written.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return plain(lower)
        ? lower
        : Normalizer.normalize(lower.replace("\u00ad", ""), Normalizer.Form.NFC);
  }

  private static boolean plain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= FIRST_COMBINING || word.charAt(i) == SOFT_HYPHEN) {
        return false;
      }
    }
    return true;
  }

  private static String withoutPossessive(String form) {
    if (form.endsWith("'s")) {
      return form.substring(0, form.length() - 2);
    }
    return form.endsWith("'") ? form.substring(0, form.length() - 1) : form;
  }

  /** Feeds Lucene's filters with one word. */
  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final String word;

    OneWord(String word) {
      this.word = word;
    }

    @Override
    public boolean incrementToken() {
      term.setEmpty().append(word);
      return true;
    }
  }
}
