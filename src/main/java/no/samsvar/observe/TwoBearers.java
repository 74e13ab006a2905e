package no.samsvar.observe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Polarity;
import no.samsvar.clause.Stance;
import no.samsvar.text.Span;

/** The same task put on two bodies: "drift skal utføres av A" here, "av B" there. */
final class TwoBearers {
  private static final Keyed DONE_BY =
      Keyed.of(
          "(?iuU)^(?<task>(?:(?!\\b(?:som|hvis|dersom|når|which|that|if)\\b)[^.;:]){4,110}?)\\s+(?:skal|må|shall|must|will)\\s+(?:(?:i størst mulig grad|primært|normalt|alltid|hovedsakelig|i hovedsak|as a rule|primarily)\\s+)?"
              + "(?:be\\s+)?(?:utføres|utførast|gjennomføres|gjennomførast|ivaretas|ivaretakast|gjøres|gjerast|dekkes|dekkjast|betales|betalast|carried out|performed|done|paid)\\s+(?:(?:i størst mulig grad|primært|sentralt)\\s+)?(?:av|by)\\s+(?:the\\s+)?"
              + "(?<agent>(?:egne |eigne |den enkelte |kvar |hver )?\\p{L}[\\p{L}-]{3,})",
          "utfør",
          "ivareta",
          "gjøres",
          "gjerast",
          "dekke",
          "dekkj",
          "betal",
          "carried",
          "performed",
          "done",
          "paid",
          "gjennomfør");
  private static final Keyed ANSWERS =
      Keyed.of(
          "(?iuU)^(?:the\\s+)?(?<agent>\\p{L}[\\p{L}-]{3,}(?: \\p{L}+)?)\\s+(?:har ansvar(?:et)? for|er ansvarlig for|er ansvarleg for|skal sørge for|skal syte for|skal betale for|is responsible for|is liable for|shall pay for)\\s+(?:the\\s+|all\\s+)?(?<task>[^.;:,]{4,70})",
          "ansvar",
          "sørge for",
          "syte for",
          "betale for",
          "responsible",
          "liable",
          "pay for");

  /** What a body decides is its own, and the same matter is decided by one. */
  private static final Keyed DECIDED =
      Keyed.of(
          "(?iuU)^(?<task>(?:\\p{L}+ ){0,2}\\p{L}+) (?:fastsettes|fastsetjast|vert fastsett|vert fastsette|vedtas|vert vedteken|vert vedtekne|besluttes|godkjennes|vert godkjend|oppnevnes|velges|vert vald|utpekes|is set|is decided|is approved|is appointed) (?:av|by) (?:the )?(?<agent>\\p{L}[\\p{L}-]{3,})",
          "fastset",
          "fastsett",
          "vedt",
          "beslutt",
          "godkjen",
          "oppnev",
          "velg",
          "vald",
          "utpek",
          "decided",
          "approved",
          "appointed",
          "is set");

  private static final Set<String> SMALL =
      Set.of(
          "og",
          "av",
          "for",
          "i",
          "på",
          "til",
          "som",
          "the",
          "of",
          "and",
          "to",
          "in",
          "all",
          "alle",
          "skal",
          "med",
          "den",
          "det",
          "dei",
          "de",
          "en",
          "et",
          "ein",
          "ei",
          "eit",
          "ikt",
          "it",
          "løsning",
          "løsninger",
          "løsningene",
          "system",
          "systemer",
          "systemene",
          "tjenester",
          "tjenesten",
          "arbeid",
          "arbeidet",
          "service",
          "services",
          "slike",
          "andre",
          "sine",
          "sin",
          "egen",
          "eget",
          "egne",
          "kommunens",
          "oppfølging",
          "kostnader",
          "kostnadene",
          "costs");

  private TwoBearers() {}

  private record Task(String way, Set<String> words, String agent, Span place) {}

  static List<Sighting> in(View view) {
    List<Task> tasks = new ArrayList<>();
    Keyed done = view.here(DONE_BY);
    Keyed answers = view.here(ANSWERS);
    Keyed decided = view.here(DECIDED);
    for (Clause clause : view.clauses()) {
      boolean plain =
          clause.body()
              && clause.polarity() == Polarity.AFFIRMED
              && (clause.stance() == Stance.ASSERTED
                  || clause.stance() == Stance.PLANNED
                  || clause.stance() == Stance.HEDGED);
      if (plain) {
        read(view, clause, done, "done", tasks);
        read(view, clause, answers, "answers", tasks);
        read(view, clause, decided, "decided", tasks);
      }
    }
    Map<String, Sighting> found = new LinkedHashMap<>();
    for (int one = 0; one < tasks.size(); one++) {
      for (int other = one + 1; other < tasks.size(); other++) {
        compare(tasks.get(one), tasks.get(other), found);
      }
    }
    return List.copyOf(found.values());
  }

  private static void compare(Task one, Task other, Map<String, Sighting> found) {
    Set<String> shared = new TreeSet<>(one.words());
    shared.retainAll(other.words());
    boolean same =
        one.way().equals("done")
            ? !shared.isEmpty()
            : one.words().equals(other.words()) && !shared.isEmpty();
    if (one.way().equals(other.way()) && same && !alike(one.agent(), other.agent())) {
      found.putIfAbsent(
          one.agent() + "|" + other.agent(),
          Sighting.at(
              List.of(one.place(), other.place()),
              String.join(", ", shared),
              one.agent(),
              other.agent()));
    }
  }

  /** One name within the other, or both parties at once. */
  private static boolean alike(String one, String other) {
    String first = stem(one);
    String second = stem(other);
    return first.startsWith(second)
        || second.startsWith(first)
        || BOTH.matcher(one).find()
        || BOTH.matcher(other).find();
  }

  private static final Pattern BOTH =
      Pattern.compile(
          "(?iuU)part(?:ene|ane|ies)|^(?:hver|kvar|each|den|det|som|denne|vedkommende)\\b");

  private static void read(View view, Clause clause, Keyed keyed, String way, List<Task> to) {
    if (!view.possible(keyed, clause)) {
      return;
    }
    Matcher matcher =
        keyed.pattern().matcher(view.slice(clause.span()).replaceAll("\\s+", " ").strip());
    if (!matcher.find()) {
      return;
    }
    Set<String> words = new TreeSet<>();
    for (String word : View.folded(matcher.group("task")).split("[^\\p{L}-]+")) {
      if (word.length() > 3 && !SMALL.contains(word)) {
        words.add(stem(word));
      }
    }
    words.remove("");
    to.add(new Task(way, words, matcher.group("agent").strip(), clause.span()));
  }

  private static String stem(String word) {
    String folded = View.folded(word);
    return folded.length() > 6
        ? folded.replaceAll(
            "(?:ingene|ingane|inger|ingar|ingen|inga|ing|ene|ane|en|et|er|ar|a|s)$", "")
        : folded;
  }
}
