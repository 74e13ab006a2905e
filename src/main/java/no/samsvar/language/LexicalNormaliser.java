package no.samsvar.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samsvar.clause.Normaliser;
import no.samsvar.clause.Token;
import no.samsvar.document.Language;
import no.samsvar.text.Span;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Words with Lucene's light stems: one key for the forms of a word in both Norwegian languages, or
 * in English.
 */
public final class LexicalNormaliser implements Normaliser {
  /** Lucene's flags for bokmål and nynorsk together. */
  private static final int BOTH_NORWEGIAN = 1 | 2;

  private final NorwegianForms forms = new NorwegianForms();

  private static final char SOFT_HYPHEN = '\u00ad';

  @Override
  public List<Token> tokens(String text, int offset, Language language) {
    List<Span> words = WordScanner.words(text);
    List<Token> tokens = new ArrayList<>(words.size());
    boolean english = language == Language.ENGLISH;
    OneWord word = new OneWord();
    try (TokenStream stems =
        english ? new KStemFilter(word) : new NorwegianLightStemFilter(word, BOTH_NORWEGIAN)) {
      CharTermAttribute term = stems.addAttribute(CharTermAttribute.class);
      for (Span span : words) {
        String form = form(text, span);
        word.next(english ? withoutPossessive(form) : form);
        stems.incrementToken();
        Span at = new Span(span.start() + offset, span.end() + offset);
        String stem = term.toString();
        tokens.add(new Token(at, form, english ? stem : forms.key(form, stem)));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return tokens;
  }

  @Override
  public String whole(String word, Language language) {
    return language == Language.ENGLISH ? word : forms.key(word, word);
  }

  private static String form(String text, Span span) {
    String written = text.substring(span.start(), span.end());
    String lower = written.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    boolean plain = lower.chars().allMatch(c -> c < 0x300 && c != SOFT_HYPHEN);
    return plain ? lower : Normalizer.normalize(lower.replace("\u00ad", ""), Normalizer.Form.NFC);
  }

  private static String withoutPossessive(String form) {
    if (form.endsWith("'s")) {
      return form.substring(0, form.length() - 2);
    }
    return form.endsWith("'") ? form.substring(0, form.length() - 1) : form;
  }

  /** Feeds Lucene's filters with one word at a time. */
  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String word = "";

    void next(String form) {
      word = form;
    }

    @Override
    public boolean incrementToken() {
      term.setEmpty().append(word);
      return true;
    }
  }
}
