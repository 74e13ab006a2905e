package no.samsvar.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samsvar.text.Span;

/** Cuts a query as it was written into words, phrases, fields, operators and brackets. */
final class QueryTokens {
  /** What a stretch of a query is. */
  enum Kind {
    WORD,
    PHRASE,
    FIELD,
    AND,
    OR,
    NOT,
    OPEN,
    CLOSE,
    END
  }

  /** A stretch of a query; text is what stands between the quotes, or the field's name. */
  record Part(Kind kind, String text, Span span) {}

  private static final Map<String, Kind> OPERATORS =
      Map.ofEntries(
          Map.entry("AND", Kind.AND),
          Map.entry("OG", Kind.AND),
          Map.entry("&&", Kind.AND),
          Map.entry("OR", Kind.OR),
          Map.entry("ELLER", Kind.OR),
          Map.entry("||", Kind.OR),
          Map.entry("NOT", Kind.NOT),
          Map.entry("IKKE", Kind.NOT),
          Map.entry("IKKJE", Kind.NOT));
  private static final String QUOTES = "\"«»“”„";

  private final String query;
  private final List<Part> parts = new ArrayList<>();
  private int at;

  private QueryTokens(String query) {
    this.query = query;
  }

  static List<Part> of(String query) throws QueryFault {
    QueryTokens tokens = new QueryTokens(query);
    while (tokens.at < query.length()) {
      tokens.next();
    }
    tokens.parts.add(new Part(Kind.END, "", new Span(query.length(), query.length())));
    return tokens.parts;
  }

  private void next() throws QueryFault {
    char c = query.charAt(at);
    if (Character.isWhitespace(c)) {
      at++;
    } else if (c == '(' || c == ')') {
      add(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), at + 1);
    } else if (QUOTES.indexOf(c) >= 0) {
      phrase();
    } else if (c == '-'
        && at + 1 < query.length()
        && !Character.isWhitespace(query.charAt(at + 1))) {
      add(Kind.NOT, "-", at + 1);
    } else {
      word();
    }
  }

  private void phrase() throws QueryFault {
    int end = at + 1;
    while (end < query.length() && QUOTES.indexOf(query.charAt(end)) < 0) {
      end++;
    }
    if (end == query.length()) {
      throw new QueryFault(
          new Span(at, end), "the quotation mark is not closed", "write \" after the phrase");
    }
    add(Kind.PHRASE, query.substring(at + 1, end), end + 1);
  }

  private void word() {
    int end = at;
    while (end < query.length() && inWord(query.charAt(end))) {
      end++;
    }
    String word = query.substring(at, end);
    int colon = word.indexOf(':');
    boolean value = colon >= 0 && (colon + 1 < word.length() || quoteAt(end));
    if (value && word.substring(0, colon).matches("\\p{L}+")) {
      add(Kind.FIELD, word.substring(0, colon).toLowerCase(Locale.ROOT), at + colon + 1);
    } else {
      add(OPERATORS.getOrDefault(word, Kind.WORD), word, end);
    }
  }

  private boolean quoteAt(int offset) {
    return offset < query.length() && QUOTES.indexOf(query.charAt(offset)) >= 0;
  }

  private static boolean inWord(char c) {
    return !Character.isWhitespace(c) && c != '(' && c != ')' && QUOTES.indexOf(c) < 0;
  }

  private void add(Kind kind, String text, int end) {
    parts.add(new Part(kind, text, new Span(at, end)));
    at = end;
  }
}
