package no.samsvar.observe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Place;
import no.samsvar.clause.Reference;
import no.samsvar.clause.Stance;
import no.samsvar.document.Block;
import no.samsvar.text.Span;

/**
 * Pointers to a clause, table, figure or annex that is not there, in a document that numbers such
 * things. Pointers into laws, other documents and annexes in other files are left alone.
 */
final class UnresolvedReferences {
  private static final Pattern NUMBER =
      Pattern.compile("^(?:nr\\.?\\s*)?(\\d{1,3}(?!\\d)(?:\\.\\d{1,3})*)");
  private static final Pattern ORDINAL = Pattern.compile("(?iu)^(?:avsnitt|paragraph|ledd)");
  private static final Keyed CAPTION =
      Keyed.of(
          "(?iu)(?:^|\\n)\\s*(tabell|table|figur|figure)\\s+(\\d{1,3}(?:\\.\\d{1,3})*)",
          "tabell",
          "table",
          "figur");
  private static final Pattern TO_COME =
      Pattern.compile("(?iu)\\b(?:additional|new|further|nytt|nye|et eget|eget|eige|ekstra)\\s+$");
  private static final Pattern LINE_START = Pattern.compile("(?:\\A|[\\n|])\\W{0,3}\\z");
  private static final Pattern CHAPTER = Pattern.compile("(?iu)^(?:kap|chapter)");
  private static final int FEWEST_HEADINGS = 4;
  private static final int BEFORE_WORD = 3;

  private final View view;
  private final HeadingNumbers headings;
  private final List<AnnexHeading> annexes;
  private final Set<String> captions = new HashSet<>();
  private final Set<String> labels;
  private final AnnexList listed;
  private final AnnexMentions gathered;

  private UnresolvedReferences(View view) {
    this.view = view;
    this.headings = HeadingNumbers.of(view);
    this.labels = ListLabels.of(view);
    this.listed = AnnexList.of(view);
    this.annexes = AnnexHeading.all(view);
    this.gathered = new AnnexMentions(view);
    Keyed written = view.here(CAPTION);
    for (Passage passage : view.passages()) {
      boolean caption = passage.block() instanceof Block.Caption;
      passage
          .find(written)
          .map(Hit::match)
          .filter(match -> match.start() == 0 || caption)
          .filter(match -> captioned(passage.words().substring(match.end()), caption))
          .forEach(match -> captions.add(kind(match.group(1)) + match.group(2)));
    }
  }

  private static boolean captioned(String rest, boolean caption) {
    return caption || rest.isBlank() || rest.stripLeading().matches("(?s)^[:.–—-].*");
  }

  static List<Sighting> in(View view) {
    List<Sighting> found = new ArrayList<>(new UnresolvedReferences(view).sightings());
    found.addAll(NumberedThings.in(view));
    return found;
  }

  private List<Sighting> sightings() {
    Map<String, List<Span>> found = new LinkedHashMap<>();
    for (Clause clause : view.clauses()) {
      for (Reference reference : clause.facts().references()) {
        if (own(clause)
            && missing(reference)
            && !future(clause, reference)
            && !Elsewhere.points(view, clause, reference)) {
          String name = name(reference);
          found.computeIfAbsent(name, _ -> new ArrayList<>()).add(reference.span());
        }
      }
    }
    List<Sighting> sightings = new ArrayList<>();
    found.forEach((name, places) -> sightings.add(Sighting.at(places, name)));
    return sightings;
  }

  /** As it is printed, with its sign, and its word where others share it: "vedlegg 1–3". */
  private String name(Reference reference) {
    String name = signed(reference).replaceAll("\\s+", " ").strip();
    boolean whole = name.contains(reference.label().strip());
    return whole ? name : name.replaceAll("\\P{L}.*", "") + " " + reference.label().strip();
  }

  private String signed(Reference reference) {
    String text = view.document().text().content();
    int at = reference.span().start();
    while (at > 0
        && (Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '\u00a0')) {
      at--;
    }
    String words = view.slice(reference.span());
    return at > 0 && text.charAt(at - 1) == '§' ? "§ " + words : words;
  }

  /** "… in an additional Appendix 6": one that is yet to be made. */
  private boolean future(Clause clause, Reference reference) {
    int at = Math.max(0, reference.span().start() - clause.span().start());
    String words = view.slice(clause.span());
    return TO_COME.matcher(words.substring(0, Math.min(at, words.length()))).find();
  }

  private static boolean own(Clause clause) {
    boolean body = clause.body() || clause.place() == Place.CAPTION;
    return body && clause.place() != Place.QUOTATION && clause.stance() != Stance.ATTRIBUTED;
  }

  private boolean missing(Reference reference) {
    String label = reference.label().strip();
    return switch (reference.kind()) {
      case SECTION -> clauseMissing(signed(reference), label);
      case ANNEX -> annexMissing(view.slice(reference.span()), label);
      case TABLE -> captionMissing("table", label) || unshown("table", reference);
      case FIGURE -> captionMissing("figure", label) || unshown("figure", reference);
      case LAW, DOCUMENT -> false;
    };
  }

  /**
   * Annexes of the same word, counted in the same way, stand in the file or are listed; not this.
   */
  private boolean annexMissing(String words, String label) {
    String kind = label.matches("\\d{1,2}") ? "\\d{1,2}" : "[a-h]";
    String folded = label.toLowerCase(Locale.ROOT);
    String word = View.folded(words).replaceAll("\\P{L}.*", "");
    return !word.isEmpty()
        && folded.matches(kind)
        && counts(word, kind, folded)
        && !gathered.names(word, folded)
        && annexes.stream().noneMatch(annex -> annex.label().equals(folded))
        && !listed.lists(label)
        && !begun(word, label);
  }

  /** Whether a line, or a sentence with a title, begins with the annex. */
  private boolean begun(String word, String label) {
    Matcher matcher =
        Pattern.compile(
                "(?muU)(?i:^\\W{0,3}%1$s\\s*%2$s\\b)|(?<=[.;:)] )(?i:%1$s\\s*%2$s)\\s+[–:-]?\\s*\\p{Lu}"
                    .formatted(word, Pattern.quote(label)))
            .matcher(view.document().text().content())
            .useTransparentBounds(true)
            .useAnchoringBounds(false);
    String text = view.lower();
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      for (int from = Math.max(0, at - BEFORE_WORD); from <= at; from++) {
        if (matcher.region(from, text.length()).lookingAt()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the document numbers its annexes in this way, or starts in the middle of a count. */
  private boolean counts(String word, String kind, String label) {
    return annexes.stream()
            .anyMatch(annex -> annex.word().equals(word) && annex.label().matches(kind))
        || gathered.lines(word, kind) > 1
        || gathered.lone(word, label);
  }

  private boolean clauseMissing(String words, String label) {
    Matcher matcher = NUMBER.matcher(label);
    if (!matcher.find() || headings.all().size() < FEWEST_HEADINGS || annexed(words)) {
      return false;
    }
    String number = matcher.group(1);
    boolean nested = number.contains(".");
    boolean ordinal = ORDINAL.matcher(words).find() && !nested;
    boolean signed = words.startsWith("§");
    boolean counts =
        headings.all().stream()
            .anyMatch(each -> each.scope().endsWith("§") == signed && (!nested || signs(each)));
    boolean year = number.matches("(?:19|20)\\d\\d");
    return !ordinal && !year && counts && !known(words, number, signed);
  }

  /** An annex that counts paragraphs points to the clauses of its agreement. */
  private boolean annexed(String words) {
    return headings.all().stream().allMatch(each -> !each.scope().isEmpty())
        && View.folded(words).startsWith("clause");
  }

  /** Whether the document counts in more than one step where the pointer does. */
  private boolean signs(HeadingNumbers.Numbered each) {
    return each.number().size() > 1
        || labels.stream().anyMatch(label -> label.matches("\\d+\\.\\d+"));
  }

  private boolean known(String words, String number, boolean signed) {
    if (signed && headings.all().stream().anyMatch(each -> each.scope().endsWith("§"))) {
      Pattern paragraph = Pattern.compile("(?m)^\\W{0,3}§\\s*" + Pattern.quote(number) + "(?!\\d)");
      return headings.has(number) || paragraph.matcher(view.document().text().content()).find();
    }
    if (CHAPTER.matcher(words).find() && !number.contains(".")) {
      return headings.has(number) || opensParagraph(number);
    }
    return headings.has(number) || labels.contains(number) || opensLine(number);
  }

  /** A chapter whose heading was not seen as one. */
  private boolean opensParagraph(String number) {
    return view.passages().stream()
        .filter(passage -> !(passage.block() instanceof Block.TableRow))
        .anyMatch(
            passage ->
                passage.words().startsWith(number + " ")
                    || passage.words().startsWith(number + "."));
  }

  /** Whether a line or cell opens with the number, or with one below it. */
  private boolean opensLine(String number) {
    String text = view.document().text().content();
    for (int at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
      int end = at + number.length();
      boolean whole = end == text.length() || !Character.isDigit(text.charAt(end));
      if (whole && LINE_START.matcher(text.substring(Math.max(0, at - SIGHT), at)).find()) {
        return true;
      }
    }
    return false;
  }

  private static final int SIGHT = 4;

  /** "See figure 2" where nothing bears such a number, nor are there so many tables. */
  private boolean unshown(String kind, Reference reference) {
    String text = view.document().text().content();
    int start = reference.span().start();
    boolean cued = CUE.matcher(text.substring(Math.max(0, start - 8), start)).find();
    Matcher number = NUMBER.matcher(reference.label().strip());
    return cued
        && headings.all().size() >= FEWEST_HEADINGS
        && captions.stream().noneMatch(caption -> caption.startsWith(kind))
        && number.find()
        && !number.group(1).contains(".")
        && (kind.equals("figure") || tables() < Integer.parseInt(number.group(1)));
  }

  private static final Pattern CUE = Pattern.compile("(?iuU)\\b(?:se|sjå|see)\\s+$");

  private int tables() {
    int count = 0;
    boolean within = false;
    for (Passage passage : view.passages()) {
      boolean row = passage.block() instanceof Block.TableRow;
      count += row && !within ? 1 : 0;
      within = row;
    }
    return count;
  }

  private boolean captionMissing(String kind, String label) {
    Matcher matcher = NUMBER.matcher(label);
    return matcher.find()
        && !captions.contains(kind + matcher.group(1))
        && captions.stream().anyMatch(caption -> caption.matches(kind + "[1-5](\\.1)?"));
  }

  private static String kind(String word) {
    return word.toLowerCase(Locale.ROOT).startsWith("tab") ? "table" : "figure";
  }
}
