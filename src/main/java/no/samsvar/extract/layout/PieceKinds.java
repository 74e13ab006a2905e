package no.samsvar.extract.layout;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sees in plain paragraphs what their words alone give away: captions, blanks and guidance, numbers
 * of clauses.
 */
final class PieceKinds {
  private static final Pattern CAPTION =
      Pattern.compile(
          "^(?:Tabell|Figur|Table|Figure|Diagram|Bilde)\\s+\\d+(?:[.-]\\d+)*(?:\\s*[:.–—-]\\s*\\S.*|\\s+[\\p{Lu}«\"].*|)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final int LONGEST_CAPTION = 240;
  private static final Pattern BRACKETED =
      Pattern.compile("^(?:\\[[^\\]]+\\]|<[^<>]+>|\\{\\{?[^{}]+\\}?\\}|[_.…\\s]{4,}|X{4,})[.:]?$");
  private static final Pattern BLANK_TO_FILL = Pattern.compile("_{4,}|\\.{8,}|…{3,}");

  private static final String OPENING = "«“”\"";
  private static final String CLOSING = "»”\"";
  private static final int SHORTEST_QUOTE = 60;

  private PieceKinds() {}

  /** The piece as what it is. */
  static Piece settle(Piece piece) {
    return switch (piece) {
      case Piece.Text text -> settled(text.words(), text);
      case Piece.Item item when blank(item.words().plain()) -> new Piece.Placeholder(item.words());
      default -> piece;
    };
  }

  private static Piece settled(Passage words, Piece otherwise) {
    String plain = words.plain();
    if (plain.length() <= LONGEST_CAPTION && caption(plain)) {
      return new Piece.Caption(words);
    }
    if (blank(plain)) {
      return new Piece.Placeholder(words);
    }
    return quoted(plain) ? new Piece.Quote(words, Optional.empty()) : otherwise;
  }

  static boolean caption(String text) {
    return CAPTION.matcher(text).matches() && !running(text);
  }

  /** "Figur 2 Viser" never; "Tabell 2 viser" is prose and has no capital after its number. */
  private static boolean running(String text) {
    String[] words = text.split(" ", 4);
    return words.length > 2
        && !words[1].endsWith(":")
        && !words[1].endsWith(".")
        && Character.isLowerCase(words[2].charAt(0));
  }

  /** A whole paragraph in quotation marks that are closed only at its end. */
  private static boolean quoted(String text) {
    if (text.length() < SHORTEST_QUOTE) {
      return false;
    }
    int close = CLOSING.indexOf(text.charAt(text.length() - 1));
    int open = OPENING.indexOf(text.charAt(0));
    String inner = text.substring(1, text.length() - 1);
    return open >= 0 && close >= 0 && inner.chars().noneMatch(c -> CLOSING.indexOf(c) >= 0);
  }

  /** Whether the whole text is a blank to be filled in, or guidance in brackets. */
  static boolean blank(String text) {
    if (BRACKETED.matcher(text).matches()) {
      return true;
    }
    // What the pattern finds, for the many texts that have none of it.
    if (!text.contains("____") && !text.contains("........") && !text.contains("………")) {
      return false;
    }
    String rest = BLANK_TO_FILL.matcher(text).replaceAll(" ").strip();
    return rest.isEmpty() || rest.split("\\s+").length <= 4;
  }

  /** The mark of a note as readers write it, without brackets. */
  static Optional<String> mark(String printed) {
    String mark = printed.replaceAll("[\\[\\]().:\\s]", "");
    return mark.isEmpty() ? Optional.empty() : Optional.of(mark);
  }
}
