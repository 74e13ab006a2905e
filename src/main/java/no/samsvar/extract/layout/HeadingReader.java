package no.samsvar.extract.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Tells which groups of lines are headings or numbered clauses, and of which level. Reads the
 * groups in order, once.
 */
final class HeadingReader {
  private static final int LONGEST_SHORT = 75;
  private static final int SHORT_WORDS = 9;
  private static final int FEW_WORDS = 4;
  private static final int LONG_TEXT = 55;
  private static final int REPEATED = 3;
  private static final int MOST_LINES = 3;

  private static final Pattern SENTENCE_MARK = Pattern.compile("[.:;?!]");

  private final List<LineGroup> groups;
  private final Map<String, Integer> repeats = new HashMap<>();
  private final NumberSequence sequence = new NumberSequence();
  private final SortedMap<Integer, Integer> sections = new TreeMap<>();
  private final NavigableSet<Integer> annexes = new TreeSet<>();
  private final Map<String, Integer> bookmarks;
  private final Looks looks;
  private boolean lastWasItem;
  private int lastLevel;
  private Optional<Line.Look> lastUnnumbered = Optional.empty();

  /** Bookmarks tell the level of headings by their words; there may be none. */
  HeadingReader(List<LineGroup> groups, Map<String, Integer> bookmarks) {
    this.groups = groups;
    this.bookmarks = bookmarks;
    this.looks = Looks.of(groups);
    groups.forEach(group -> repeats.merge(group.plain(), 1, Integer::sum));
    for (int i = 0; i < groups.size(); i++) {
      numbered(i);
    }
  }

  private void numbered(int index) {
    Optional<Enumerator> mark = groups.get(index).enumerator();
    if (mark.filter(m -> m.kind() == Enumerator.Kind.NAMED).isPresent()) {
      annexes.add(index);
    }
    mark.filter(m -> m.kind() == Enumerator.Kind.DECIMAL && m.depth() > 1)
        .ifPresent(m -> sections.put(index, NumberSequence.first(m.number())));
  }

  /** Tells the reader what became of the group it was asked about last. */
  void itemRead(boolean item) {
    lastWasItem = item;
  }

  /** The heading that this group is; a numbered clause comes back with an empty title. */
  Optional<Piece.Heading> heading(int index) {
    Optional<Piece.Heading> heading = told(index);
    heading.ifPresent(
        found -> {
          lastLevel = found.level();
          Line.Look look = groups.get(index).first().look();
          lastUnnumbered = found.number().isPresent() ? Optional.empty() : Optional.of(look);
        });
    return heading;
  }

  private Optional<Piece.Heading> told(int index) {
    LineGroup group = groups.get(index);
    String plain = group.plain();
    if (group.table() || PieceKinds.caption(plain)) {
      return Optional.empty();
    }
    Optional<Enumerator> enumerator = Enumerator.of(plain);
    if (bookmarks.containsKey(plain) && group.lines().size() <= MOST_LINES) {
      return Optional.of(bookmarked(group, enumerator, bookmarks.getOrDefault(plain, 1)));
    }
    return enumerator.isPresent()
        ? numbered(index, enumerator.get(), plain)
        : unnumbered(index, plain);
  }

  private Piece.Heading bookmarked(LineGroup group, Optional<Enumerator> enumerator, int level) {
    Optional<Enumerator> number =
        enumerator.filter(
            mark ->
                mark.kind() != Enumerator.Kind.BULLET && mark.kind() != Enumerator.Kind.LETTERED);
    number.ifPresent(mark -> sequence.shift(level - sequence.open(mark)));
    Passage title = group.passage().without(number.map(Enumerator::length).orElse(0));
    return new Piece.Heading(level, number.map(Enumerator::number), title);
  }

  private Optional<Piece.Heading> unnumbered(int index, String plain) {
    LineGroup group = groups.get(index);
    if (looks.standsOut(group) && standing(group, plain)) {
      return Optional.of(new Piece.Heading(levelByLook(group), Optional.empty(), group.passage()));
    }
    if (capitals(index, plain) && !looks.small(group)) {
      return Optional.of(
          new Piece.Heading(sequence.levelOfCapitals(plain), Optional.empty(), group.passage()));
    }
    return !looks.known() && shortLine(index, plain)
        ? Optional.of(new Piece.Heading(sequence.levelOfShort(), Optional.empty(), group.passage()))
        : Optional.empty();
  }

  /** A heading that looks like the one before it stands beside it. */
  private int levelByLook(LineGroup group) {
    return lastUnnumbered.filter(group.first().look()::equals).isPresent()
        ? lastLevel
        : Math.min(looks.level(group, sequence.levelOfShort() - 1), lastLevel + 1);
  }

  /** Very large print may say more words than other headings. */
  private boolean standing(LineGroup group, String plain) {
    boolean title =
        looks.large(group)
            ? group.lines().size() <= 2 * MOST_LINES && Titles.longTitle(plain)
            : group.lines().size() <= MOST_LINES && Titles.titleLike(plain);
    return title && !plain.endsWith(":") && plain.chars().filter(Character::isLetter).count() > 2;
  }

  private Optional<Piece.Heading> numbered(int index, Enumerator enumerator, String plain) {
    String rest = plain.substring(enumerator.length());
    boolean title = Titles.titleLike(rest) && !hidden(groups.get(index));
    return switch (enumerator.kind()) {
      case DECIMAL -> decimal(index, enumerator, title);
      case PARAGRAPH_SIGN ->
          rest.isEmpty() || (Character.isLowerCase(rest.charAt(0)) && !title)
              ? Optional.empty()
              : Optional.of(opened(index, enumerator, title));
      case NAMED -> named(index, enumerator, rest);
      case ROMAN ->
          title && Titles.capitals(rest)
              ? Optional.of(opened(index, enumerator, true))
              : Optional.empty();
      case LETTERED, BULLET -> Optional.empty();
    };
  }

  /** Plain print where the numbered headings are large or bold. */
  private boolean hidden(LineGroup group) {
    return looks.numbersStandOut() && !looks.standsOut(group);
  }

  private Optional<Piece.Heading> decimal(int index, Enumerator enumerator, boolean title) {
    if (!sequence.follows(enumerator.number())) {
      return Optional.empty();
    }
    boolean single = enumerator.depth() == 1;
    boolean standing = looks.standsOut(groups.get(index));
    if (single
        && (!title || skips(index, enumerator) || (!standing && listed(index, enumerator)))) {
      return Optional.empty();
    }
    String rest = groups.get(index).plain().substring(enumerator.length());
    return title || rest.isEmpty() || Titles.wordCount(rest) > 3
        ? Optional.of(opened(index, enumerator, title))
        : Optional.empty();
  }

  /** Whether a chapter between this number and the last one has its sections further on. */
  private boolean skips(int index, Enumerator enumerator) {
    int number = Integer.parseInt(enumerator.number());
    int annex = Optional.ofNullable(annexes.ceiling(index)).orElse(groups.size());
    return sections.subMap(index, annex).values().stream()
        .anyMatch(chapter -> sequence.skipped(chapter, number));
  }

  /** One of a run of single numbers with nothing between them, or one that goes on a list. */
  private boolean listed(int index, Enumerator enumerator) {
    if (lastWasItem && !Titles.capitals(groups.get(index).plain())) {
      return enumerator.label().endsWith(".") && groups.get(index).first().gap() != Line.Gap.BLANK;
    }
    if (index + 1 >= groups.size()) {
      return false;
    }
    Optional<Enumerator> next = groups.get(index + 1).enumerator();
    return next.isPresent()
        && next.get().kind() == Enumerator.Kind.DECIMAL
        && next.get().depth() == 1
        && NumberSequence.isNext(enumerator.number(), next.get().number());
  }

  private Optional<Piece.Heading> named(int index, Enumerator enumerator, String rest) {
    boolean parted =
        groups.get(index).plain().substring(0, enumerator.length()).matches(".*[.:–—-]\\s*$");
    if (rest.isEmpty()
        || (Titles.titleLike(rest) && (parted || Character.isUpperCase(rest.charAt(0))))) {
      return Optional.of(opened(index, enumerator, !rest.isEmpty()));
    }
    return Optional.empty();
  }

  private Piece.Heading opened(int index, Enumerator enumerator, boolean title) {
    int level = sequence.open(enumerator);
    Passage words =
        title ? groups.get(index).passage().without(enumerator.length()) : Passage.EMPTY;
    return new Piece.Heading(level, Optional.of(enumerator.number()), words);
  }

  private boolean capitals(int index, String plain) {
    if (!Titles.capitals(plain) || !Titles.titleLike(plain) || Titles.wordCount(plain) > 14) {
      return false;
    }
    if (repeats.getOrDefault(plain, 0) >= REPEATED) {
      return false;
    }
    return index + 1 >= groups.size() || !tableHead(index);
  }

  /** Capital lines side by side are cells of a table's head. */
  private boolean tableHead(int index) {
    int run = 0;
    for (int i = index; i >= 0 && Titles.capitals(groups.get(i).plain()) && unnumbered(i); i--) {
      run++;
    }
    for (int i = index + 1;
        i < groups.size() && Titles.capitals(groups.get(i).plain()) && unnumbered(i);
        i++) {
      run++;
    }
    return run > 2;
  }

  private boolean unnumbered(int index) {
    return groups.get(index).enumerator().isEmpty();
  }

  private boolean shortLine(int index, String plain) {
    LineGroup group = groups.get(index);
    boolean small =
        group.lines().size() == 1
            && plain.length() <= LONGEST_SHORT
            && Titles.wordCount(plain) <= SHORT_WORDS
            && Titles.titleLike(plain)
            && !plain.endsWith(":")
            && plain.chars().filter(Character::isLetter).count() * 2 > plain.length();
    if (!small || index + 1 >= groups.size() || repeats.getOrDefault(plain, 0) >= REPEATED) {
      return false;
    }
    return (setApart(index) && headsText(groups.get(index + 1))) || headsList(index);
  }

  /** Whether a few words far from what is above stand over a list, or over the words before one. */
  private boolean headsList(int index) {
    Line.Gap gap = groups.get(index).first().gap();
    if ((gap != Line.Gap.BLANK && gap != Line.Gap.PAGE)
        || Titles.verb(groups.get(index).plain())
        || Titles.wordCount(groups.get(index).plain()) > FEW_WORDS) {
      return false;
    }
    int list = bulleted(index + 1) || !leadsIn(index + 1) ? index + 1 : index + 2;
    return bulleted(list) && bulleted(list + 1);
  }

  private boolean leadsIn(int index) {
    LineGroup group = groups.get(index);
    return !group.table()
        && group.enumerator().isEmpty()
        && group.lines().size() == 1
        && group.first().gap() == Line.Gap.NONE
        && !SENTENCE_MARK.matcher(group.plain()).find();
  }

  private boolean bulleted(int index) {
    return index < groups.size()
        && groups
            .get(index)
            .enumerator()
            .map(Enumerator::kind)
            .filter(Enumerator.Kind.BULLET::equals)
            .isPresent();
  }

  private boolean setApart(int index) {
    Line.Gap gap = groups.get(index).first().gap();
    return index == 0 || gap == Line.Gap.BLANK || gap == Line.Gap.PAGE || gap == Line.Gap.LINE;
  }

  private static boolean headsText(LineGroup next) {
    String text = next.plain();
    return !next.table()
        && next.enumerator().isEmpty()
        && text.length() >= LONG_TEXT
        && (next.lines().size() > 2 || SENTENCE_MARK.matcher(text).find())
        && Character.isUpperCase(text.charAt(0))
        && !PieceKinds.caption(text);
  }
}
