package no.samsvar.clause;

import java.util.List;
import no.samsvar.text.Span;

/** The words of one stretch of text and the marks between them: mark(i) stands before word i. */
final class Words {
  private final String text;
  private final List<Token> tokens;
  private final String[] forms;
  private final String[] marks;

  Words(String text, Span span, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
    this.forms = new String[tokens.size()];
    this.marks = new String[tokens.size() + 1];
    int from = span.start();
    for (int i = 0; i < forms.length; i++) {
      Token token = tokens.get(i);
      forms[i] = token.form();
      marks[i] = squeezed(from, token.span().start());
      from = token.span().end();
    }
    marks[forms.length] = squeezed(from, Math.max(from, span.end()));
  }

  private String squeezed(int from, int to) {
    if (to == from || (to == from + 1 && text.charAt(from) == ' ')) {
      return "";
    }
    StringBuilder out = new StringBuilder(2);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c > ' ' && c != '\u00a0') {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Some of the words as a stretch of their own. */
  Words part(int from, int to, Span span) {
    return new Words(text, span, tokens.subList(from, to));
  }

  /** Puts a mark before every word that begins a cell. */
  Words cells(List<Span> cells) {
    for (Span cell : cells) {
      for (int i = 1; i < tokens.size(); i++) {
        boolean first = tokens.get(i).span().start() >= cell.start();
        if (first && tokens.get(i - 1).span().end() <= cell.start()) {
          marks[i] = marks[i] + "|";
        }
      }
    }
    return this;
  }

  /** Where the text before word i ends, white space left out. */
  int endBefore(int i) {
    int end = tokens.get(i).span().start();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  int size() {
    return forms.length;
  }

  List<Token> tokens() {
    return tokens;
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** The word in lower case; empty outside the stretch. */
  String form(int i) {
    return i < 0 || i >= forms.length ? "" : forms[i];
  }

  /** Everything but white space that stands before word i, or after the last. */
  String mark(int i) {
    return i < 0 || i >= marks.length ? "" : marks[i];
  }

  boolean marked(int i, char mark) {
    String marks = mark(i);
    return !marks.isEmpty() && marks.indexOf(mark) >= 0;
  }

  /** Whether the word begins with a capital. */
  boolean capital(int i) {
    return i >= 0
        && i < forms.length
        && Character.isUpperCase(text.charAt(tokens.get(i).span().start()));
  }

  boolean number(int i) {
    if (i < 0 || i >= forms.length) {
      return false;
    }
    char first = forms[i].charAt(0);
    return first < 'a' ? Character.isDigit(first) : first > 'z' && Character.isDigit(first);
  }

  /** From the first character of one word to the last of another, the latter excluded. */
  Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /** Like span, and on to a mark that stands right after the last word. */
  Span spanThrough(int from, int to, char mark) {
    Span span = span(from, to);
    int at = text.indexOf(mark, span.end());
    return at < 0 ? span : new Span(span.start(), at + 1);
  }

  /** The text of a span as printed. */
  String text(Span span) {
    return text.substring(span.start(), span.end());
  }
}
