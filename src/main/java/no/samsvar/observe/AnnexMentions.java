package no.samsvar.observe;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Reference;

/** Where a document names annexes: which of them it speaks of, and lists line by line. */
final class AnnexMentions {
  private static final Keyed LINE =
      Keyed.of(
          "(?muU)(?i:^\\W{0,3}(?<word>bilag|vedlegg|annex|appendix|schedule)\\s*(?<label>\\d{1,2}|[a-h])\\b)(?!,? (?i:er|is|skal|og|and)\\b)(?<title>\\W{0,4}(?:\\p{Lu}|$))?",
          "bilag",
          "vedlegg",
          "annex",
          "appendix",
          "schedule");

  /** "Vedlegg 1–4 er tekne inn sist": the others are elsewhere. */
  private static final Keyed KEPT =
      Keyed.of(
          "(?iuU)\\b(?<word>bilag|vedlegg|annexes|appendices|schedules)\\s*\\d{1,2}\\s*(?:–|-|til|to)\\s*(?<last>\\d{1,2})\\s+(?:er |are |ligg|is )",
          "bilag",
          "vedlegg",
          "annexes",
          "appendices",
          "schedules");

  private static final Pattern WORD = Pattern.compile("^\\p{L}+");

  private final View view;
  private final List<MatchResult> kept;
  private final Set<String> spoken = new HashSet<>();
  private final Set<String> listed = new HashSet<>();
  private final Set<String> titled = new HashSet<>();

  AnnexMentions(View view) {
    this.view = view;
    this.kept = view.own(KEPT).map(Hit::match).toList();
    view.find(LINE).map(Hit::match).forEach(this::list);
    view.sections().stream()
        .map(view::heading)
        .flatMap(heading -> LINE.pattern().matcher(heading).results())
        .forEach(this::list);
    Keyed line = view.here(LINE);
    for (Clause clause : view.clauses()) {
      if (view.possible(line, clause)) {
        opening(view.slice(clause.span())).ifPresent(this::list);
      }
      for (Reference each : clause.facts().references()) {
        if (each.kind() == Reference.Kind.ANNEX) {
          spoken.add(word(view.slice(each.span())) + View.folded(each.label()));
        }
      }
    }
  }

  private static Optional<MatchResult> opening(String words) {
    Matcher matcher = LINE.pattern().matcher(words);
    return matcher.lookingAt() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  private void list(MatchResult line) {
    String name = View.folded(line.group("word") + line.group("label"));
    listed.add(name);
    if (line.group("title") != null) {
      titled.add(name);
    }
  }

  private static String word(String words) {
    String folded = View.folded(words);
    Matcher matcher = WORD.matcher(folded);
    return matcher.find() ? matcher.group() : folded;
  }

  /** How many lines begin with an annex of this word, counted in this way. */
  long lines(String word, String kind) {
    return titled.stream()
        .filter(each -> each.startsWith(word))
        .filter(each -> each.substring(word.length()).matches(kind))
        .count();
  }

  /** Whether a plan speaks of this annex, which is not the first, and of no other. */
  boolean lone(String word, String label) {
    boolean first = label.equals("1") || label.equals("a");
    long others = spoken.stream().filter(each -> !each.endsWith(label)).count();
    return view.plan()
        && PlanPeriod.named(view)
        && !first
        && others == 0
        && spoken.contains(word + label);
  }

  /** Whether a line begins with the annex, or the document says that it is elsewhere. */
  boolean names(String word, String label) {
    return listed.contains(word + label) || apart(word, label);
  }

  /** The document says which annexes it holds, and this is none of them. */
  private boolean apart(String word, String label) {
    return label.matches("\\d{1,2}")
        && kept.stream()
            .filter(match -> View.folded(match.group("word")).startsWith(word.substring(0, 5)))
            .anyMatch(match -> Integer.parseInt(match.group("last")) < Integer.parseInt(label));
  }
}
