package no.samsvar.extract.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Finishes what formats with headings and lists of their own leave in the words: numbers typed into
 * headings, numbered clauses, and lettered items typed into paragraphs.
 */
public final class StyledPieces {
  private static final int FEWEST_WORDS = 4;

  /** A section that is open, with the number it printed. */
  private record Open(int level, String number, boolean ranked) {}

  private static final int LONGEST_ALONE = 90;
  private static final int MOST_WORDS_ALONE = 12;

  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Piece> done = new ArrayList<>();
  private int shallowest;

  private StyledPieces() {}

  /** The pieces with numbers and items told apart from words. */
  public static List<Piece> finish(List<Piece> pieces) {
    StyledPieces styled = new StyledPieces();
    List<Piece> body = new ArrayList<>(pieces);
    body.removeIf(Piece.Contents.class::isInstance);
    pieces.stream().filter(Piece.Contents.class::isInstance).forEach(styled.done::add);
    for (int i = 0; i < body.size(); i++) {
      int next = i + 1;
      switch (body.get(i)) {
        case Piece.Heading heading when bareContents(heading, body, next) -> {}
        case Piece.Heading heading -> styled.heading(heading);
        case Piece.Text text -> styled.text(text);
        case Piece.Item item -> styled.item(item);
        case Piece other -> styled.done.add(other);
      }
    }
    return styled.done;
  }

  /** The title of a table of contents whose entries were left out. */
  private static boolean bareContents(Piece.Heading heading, List<Piece> pieces, int next) {
    return ContentsTable.title(heading.title().plain())
        && (next >= pieces.size() || pieces.get(next) instanceof Piece.Heading);
  }

  /**
   * Whether a paragraph set in bold throughout reads as a heading; give it level 0, below what is
   * open.
   */
  public static boolean headsAlone(Passage words) {
    String plain = words.plain();
    return words.fragments().size() == 1
        && plain.length() <= LONGEST_ALONE
        && Titles.wordCount(plain) <= MOST_WORDS_ALONE
        && plain.chars().anyMatch(Character::isLetter)
        && !plain.endsWith(":")
        && !PieceKinds.caption(plain)
        && !PieceKinds.blank(plain)
        && Titles.titleLike(
            Enumerator.of(plain).map(e -> plain.substring(e.length())).orElse(plain));
  }

  /** The first item of a list stands at depth 0, however deep its numbering is. */
  private void item(Piece.Item item) {
    if (done.isEmpty() || !(done.getLast() instanceof Piece.Item)) {
      shallowest = item.depth();
    }
    shallowest = Math.min(shallowest, item.depth());
    done.add(new Piece.Item(item.words(), item.label(), item.depth() - shallowest));
  }

  private void heading(Piece.Heading heading) {
    if (heading.title().isEmpty() && heading.number().isEmpty()) {
      return;
    }
    Piece.Heading told = heading.number().isPresent() ? heading : numbered(heading);
    int level = told.level() > 0 ? told.level() : levelAlone(told.number());
    push(level, told.number().orElse(""), told.level() > 0);
    done.add(new Piece.Heading(level, told.number(), told.title()));
  }

  private static Piece.Heading numbered(Piece.Heading heading) {
    String plain = heading.title().plain();
    Optional<Enumerator> enumerator = Enumerator.of(plain).filter(e -> numbers(e, plain));
    return enumerator
        .map(
            e ->
                new Piece.Heading(
                    heading.level(), Optional.of(e.number()), heading.title().without(e.length())))
        .orElse(heading);
  }

  private static boolean numbers(Enumerator enumerator, String plain) {
    String rest = plain.substring(enumerator.length());
    return switch (enumerator.kind()) {
      case BULLET -> false;
      case NAMED -> rest.isEmpty() || !Character.isLowerCase(rest.charAt(0));
      case DECIMAL, PARAGRAPH_SIGN, LETTERED, ROMAN -> true;
    };
  }

  private void text(Piece.Text text) {
    for (Piece.Text part : split(text)) {
      part(part);
    }
  }

  private void part(Piece.Text text) {
    String plain = text.words().plain();
    Optional<Enumerator> enumerator = Enumerator.of(plain);
    if (enumerator.isEmpty()) {
      done.add(text);
      return;
    }
    Enumerator mark = enumerator.get();
    Passage rest = text.words().without(mark.length());
    switch (mark.kind()) {
      case LETTERED -> done.add(new Piece.Item(rest, Optional.of(mark.label()), 0));
      case BULLET ->
          done.add(mark.label().equals("V") ? text : new Piece.Item(rest, Optional.empty(), 0));
      case DECIMAL -> decimal(text, mark, rest);
      case PARAGRAPH_SIGN -> sign(text, mark, rest);
      case NAMED, ROMAN -> done.add(text);
    }
  }

  private void decimal(Piece.Text text, Enumerator mark, Passage rest) {
    String said = rest.plain();
    boolean clause =
        Titles.wordCount(said) >= FEWEST_WORDS && Character.isUpperCase(said.charAt(0));
    if (!clause || (mark.depth() == 1 && !mark.label().endsWith("."))) {
      done.add(text);
    } else if (mark.depth() == 1) {
      done.add(new Piece.Item(rest, Optional.of(mark.label()), 0));
    } else {
      clause(mark.number(), levelOf(mark.number()), rest);
    }
  }

  private void sign(Piece.Text text, Enumerator mark, Passage rest) {
    String said = rest.plain();
    if (said.isEmpty() || Character.isLowerCase(said.charAt(0))) {
      done.add(text);
      return;
    }
    int level =
        open.stream().filter(o -> !o.number().startsWith("§")).mapToInt(Open::level).max().orElse(0)
            + 1;
    clause(mark.number(), level, rest);
  }

  private void clause(String number, int level, Passage rest) {
    push(level, number, true);
    boolean title = Titles.titleLike(rest.plain()) && Titles.wordCount(rest.plain()) < 9;
    done.add(new Piece.Heading(level, Optional.of(number), title ? rest : Passage.EMPTY));
    if (!title) {
      done.add(new Piece.Text(rest));
    }
  }

  /** One below the section whose number this one goes on, or beside its sister. */
  private int levelOf(String number) {
    String parent = number.substring(0, number.lastIndexOf('.'));
    for (Open section : open) {
      if (section.number().equals(parent)) {
        return section.level() + 1;
      }
      if (section.number().startsWith(parent + ".")
          && section.number().indexOf('.', parent.length() + 1) < 0) {
        return section.level();
      }
    }
    return open.isEmpty() ? 1 : open.element().level() + 1;
  }

  private void push(int level, String number, boolean ranked) {
    while (!open.isEmpty() && open.element().level() >= level) {
      open.pop();
    }
    open.push(new Open(level, number, ranked));
  }

  /** A heading without rank goes where its number says, or below the last heading that has one. */
  private int levelAlone(Optional<String> number) {
    if (number.filter(printed -> printed.matches("\\d+(?:\\.\\d+)+")).isPresent()) {
      return levelOf(number.get());
    }
    return open.stream().filter(Open::ranked).mapToInt(Open::level).max().orElse(0) + 1;
  }

  /** A paragraph whose lines begin with letters of a list, cut before each of them. */
  private static List<Piece.Text> split(Piece.Text text) {
    List<Piece.Text> parts = new ArrayList<>();
    List<Fragment> current = new ArrayList<>();
    for (Fragment fragment : text.words().fragments()) {
      if (!current.isEmpty() && opensItem(fragment.text())) {
        parts.add(new Piece.Text(new Passage(current)));
        current.clear();
      }
      current.add(fragment);
    }
    parts.add(new Piece.Text(new Passage(current)));
    return parts;
  }

  private static boolean opensItem(String line) {
    return Enumerator.of(line)
        .map(Enumerator::kind)
        .filter(kind -> kind == Enumerator.Kind.LETTERED)
        .isPresent();
  }
}
