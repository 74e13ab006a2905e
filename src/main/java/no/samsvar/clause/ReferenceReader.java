package no.samsvar.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samsvar.clause.Parse.Segment;
import no.samsvar.text.Span;
import no.samsvar.text.WordSet;

/**
 * Reads pointers to other places: "pkt. 4.1", "bilag 2", "§ 19-4 fjerde ledd bokstav h", "Art.
 * 28(3)(h)".
 */
final class ReferenceReader {
  private static final Map<String, Reference.Kind> KINDS = kinds();
  private static final WordSet PARTS =
      WordSet.of(
          "ledd",
          "bokstav",
          "nr",
          "nummer",
          "punktum",
          "setning",
          "paragraph",
          "point",
          "litra",
          "pkt",
          "punkt");
  private static final WordSet ORDINALS =
      WordSet.of(
          "første", "annet", "andre", "tredje", "fjerde", "femte", "sjette", "fyrste", "siste",
          "first", "second", "third");
  private static final WordSet LETTERED =
      WordSet.of(
          "bilag",
          "vedlegg",
          "underbilag",
          "annex",
          "annexes",
          "appendix",
          "appendices",
          "schedule",
          "schedules",
          "exhibit",
          "exhibits",
          "attachment");

  private static final Pattern ROMAN = Pattern.compile("[IVX]{2,5}");
  private static final WordSet JOINS = WordSet.of("og", "and", "eller", "or");
  private static final Affixes MEASURES =
      Affixes.of(
          "time",
          "dag",
          "døgn",
          "måned",
          "månad",
          "år",
          "prosent",
          "kr",
          "uke",
          "veke",
          "virked",
          "arbeidsd",
          "minut",
          "day",
          "hour",
          "month",
          "year",
          "week",
          "per");

  private static final int LONGEST_RANGE = 20;

  /** How far after "of" the word "Act" can stand. */
  private static final int ACT_WITHIN = 7;

  private final Words words;
  private final Segment segment;

  ReferenceReader(Words words, Segment segment) {
    this.words = words;
    this.segment = segment;
  }

  private static Map<String, Reference.Kind> kinds() {
    return Map.ofEntries(
        Map.entry("pkt", Reference.Kind.SECTION),
        Map.entry("punkt", Reference.Kind.SECTION),
        Map.entry("punktene", Reference.Kind.SECTION),
        Map.entry("avsnitt", Reference.Kind.SECTION),
        Map.entry("kapittel", Reference.Kind.SECTION),
        Map.entry("kap", Reference.Kind.SECTION),
        Map.entry("clause", Reference.Kind.SECTION),
        Map.entry("clauses", Reference.Kind.SECTION),
        Map.entry("section", Reference.Kind.SECTION),
        Map.entry("sections", Reference.Kind.SECTION),
        Map.entry("chapter", Reference.Kind.SECTION),
        Map.entry("paragraph", Reference.Kind.SECTION),
        Map.entry("chapters", Reference.Kind.SECTION),
        Map.entry("paragraphs", Reference.Kind.SECTION),
        Map.entry("underbilag", Reference.Kind.ANNEX),
        Map.entry("annexes", Reference.Kind.ANNEX),
        Map.entry("appendices", Reference.Kind.ANNEX),
        Map.entry("schedules", Reference.Kind.ANNEX),
        Map.entry("exhibits", Reference.Kind.ANNEX),
        Map.entry("bilag", Reference.Kind.ANNEX),
        Map.entry("vedlegg", Reference.Kind.ANNEX),
        Map.entry("annex", Reference.Kind.ANNEX),
        Map.entry("appendix", Reference.Kind.ANNEX),
        Map.entry("schedule", Reference.Kind.ANNEX),
        Map.entry("exhibit", Reference.Kind.ANNEX),
        Map.entry("attachment", Reference.Kind.ANNEX),
        Map.entry("tabell", Reference.Kind.TABLE),
        Map.entry("table", Reference.Kind.TABLE),
        Map.entry("figur", Reference.Kind.FIGURE),
        Map.entry("figure", Reference.Kind.FIGURE),
        Map.entry("artikkel", Reference.Kind.LAW),
        Map.entry("art", Reference.Kind.LAW),
        Map.entry("article", Reference.Kind.LAW),
        Map.entry("articles", Reference.Kind.LAW));
  }

  /** A reference and the word after it. */
  private record Found(Reference reference, int to) {}

  List<Reference> references() {
    List<Reference> found = new ArrayList<>();
    int i = segment.from();
    while (i < segment.to()) {
      Optional<Found> here = at(i);
      if (here.isPresent()) {
        found.add(here.get().reference());
        i = more(range(here.get(), found), found);
      } else {
        i++;
      }
    }
    return found;
  }

  /** "bilag 1 til 4": every annex between. */
  private Found range(Found first, List<Reference> found) {
    int at = first.to();
    boolean dash = words.mark(at).equals("–") || words.mark(at).equals("-");
    boolean to = words.form(at).equals("til") || words.form(at).equals("to");
    int last = dash ? at : at + 1;
    boolean whole = whole(first.reference().label()) && whole(words.form(last));
    if (!(dash || to) || !whole || last >= segment.to() || measured(last)) {
      return first;
    }
    Reference one = first.reference();
    int from = Integer.parseInt(one.label());
    int end = Integer.parseInt(words.form(last));
    for (int number = from + 1; number <= end && number < from + LONGEST_RANGE; number++) {
      found.add(new Reference(one.span(), one.kind(), Integer.toString(number)));
    }
    return end > from ? new Found(one, last + 1) : first;
  }

  private static boolean whole(String label) {
    return label.length() <= 2 && !label.isEmpty() && label.chars().allMatch(Character::isDigit);
  }

  /** "bilag 1, 2 og 3", "punkt 2.1–2.4": the numbers that go on with the same kind. */
  private int more(Found first, List<Reference> found) {
    int i = first.to();
    boolean letters = !words.number(i - 1) && capitals(i - 1);
    while (i < segment.to()) {
      boolean comma = words.mark(i).equals(",") && label(i, letters);
      boolean dash = words.mark(i).equals("–") && words.number(i);
      boolean joined =
          JOINS.contains(words.form(i)) && words.mark(i).isEmpty() && label(i + 1, letters);
      int number = comma || dash ? i : i + 1;
      if (!(comma || dash || joined) || measured(number) || number >= segment.to()) {
        return i;
      }
      int to = parts(number + 1);
      found.add(found(number, number, to, first.reference().kind()).reference());
      i = to;
    }
    return i;
  }

  private boolean label(int i, boolean letters) {
    return letters ? capitals(i) : words.number(i);
  }

  private boolean measured(int number) {
    String next = words.form(number + 1);
    return words.marked(number + 1, '%') || MEASURES.begin(next);
  }

  private Optional<Found> at(int i) {
    if (words.marked(i, '§') && words.number(i)) {
      int to = parts(i + 1);
      return Optional.of(found(i, i, to, law(i) ? Reference.Kind.LAW : Reference.Kind.SECTION));
    }
    Reference.Kind kind = KINDS.get(words.form(i));
    int next = i + 1;
    if (kind == null || next >= segment.to()) {
      return Optional.empty();
    }
    boolean letter = capitals(next) && LETTERED.contains(words.form(i));
    boolean joined = words.mark(next).isEmpty() || words.mark(next).equals(".");
    if (!joined || !(words.number(next) || letter)) {
      return Optional.empty();
    }
    int to =
        kind == Reference.Kind.LAW || lettered(next + 1) ? parts(next + 1) : brackets(next + 1);
    boolean act = kind == Reference.Kind.SECTION && ofAnAct(to);
    return Optional.of(found(i, next, to, act ? Reference.Kind.LAW : kind));
  }

  /** A capital letter, or a Roman number in capitals: "A", "III". */
  private boolean capitals(int i) {
    return words.capital(i) && (words.form(i).length() == 1 || ROMAN.matcher(text(i)).matches());
  }

  private String text(int i) {
    return words.text(words.span(i, i + 1));
  }

  private boolean lettered(int i) {
    return words.form(i).equals("bokstav") || words.form(i).equals("litra");
  }

  /** "section 45 of the Act", "section 3 of the Local Government Act". */
  private boolean ofAnAct(int i) {
    if (!words.form(i).equals("of")) {
      return false;
    }
    for (int j = i + 1; j < Math.min(segment.to(), i + ACT_WITHIN); j++) {
      if (words.capital(j) && (words.form(j).equals("act") || words.form(j).equals("regulation"))) {
        return true;
      }
    }
    return false;
  }

  /** Where a number with bracketed or dashed parts ends: "4.1 (a)". */
  private int brackets(int from) {
    int to = from;
    while (to < segment.to() && words.mark(to).contains("(") && words.form(to).length() <= 2) {
      to++;
    }
    return to;
  }

  private int parts(int from) {
    int to = from;
    while (to < segment.to()) {
      boolean bracket = words.mark(to).contains("(") && words.form(to).length() <= 2;
      boolean dash = words.mark(to).equals("-") && words.number(to);
      boolean named = PARTS.contains(words.form(to)) && !words.marked(to, ',');
      boolean ordinal = ORDINALS.contains(words.form(to)) && PARTS.contains(words.form(to + 1));
      boolean label =
          PARTS.contains(words.form(to - 1))
              && !words.form(to - 1).equals("ledd")
              && words.form(to).length() <= 2;
      if (!(bracket || dash || named || ordinal || label)) {
        break;
      }
      to++;
    }
    return to;
  }

  private boolean law(int i) {
    for (int j = Math.max(segment.from(), i - 3); j < i; j++) {
      String form = words.form(j);
      if (form.endsWith("loven")
          || form.endsWith("lova")
          || form.endsWith("lovens")
          || form.endsWith("loven")
          || form.endsWith("forskriften")
          || form.endsWith("forskrifta")
          || form.endsWith("lov")
          || form.equals("act")
          || form.equals("regulation")) {
        return true;
      }
    }
    return false;
  }

  private Found found(int from, int label, int to, Reference.Kind kind) {
    boolean bracket = words.mark(to - 1).contains("(") && words.mark(to).startsWith(")");
    Span span = bracket ? words.spanThrough(from, to, ')') : words.span(from, to);
    int start = words.span(label, to).start() - span.start();
    return new Found(new Reference(span, kind, words.text(span).substring(start)), to);
  }
}
