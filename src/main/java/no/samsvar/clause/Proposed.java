package no.samsvar.clause;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.text.WordSet;

/**
 * What a report calls its own author and the bodies that it proposes: "Vi foreslår et felles
 * tjenestekontor", "nye KYST-IT". All are in lower case.
 */
record Proposed(Set<String> bodies, Set<String> authors) {
  static final Proposed NONE = new Proposed(Set.of(), Set.of());

  /** So often a name stands before a verb of advice when it is the author's. */
  private static final int ADVICE = 4;

  private static final int NEW_NAMES = 3;

  private static final Pattern SENTENCE = Pattern.compile("[^.!?;]++");
  private static final Pattern PROPOSES =
      Pattern.compile("(?i)\\b(?:foreslå|føreslå|anbefal|tilrå|rår til|propos|recommend|suggest)");
  private static final String KIND =
      "(?:et|en|ei|eit|ein|an?|som|nytt|ny|nye|new|felles|joint|eget|egen|eigen|eige"
          + "|interkommunal\\p{L}*+)\\s+";
  private static final Pattern MADE =
      Pattern.compile(
          "\\b(?:(?:opprett|etabler|skip|dann|stift|establish|creat|set up)\\p{L}*+\\s+(?:"
              + KIND
              + ")*+|(?:foreslå|føreslå|propos|anbefal|tilrå|recommend)\\p{L}*+\\s+(?:"
              + KIND
              + ")++)(\\p{L}[\\p{L}-]++)");
  private static final Pattern APPOSED =
      Pattern.compile(
          "(?:\\b(?i:ny|nytt|nye|new|felles|joint)\\s+(?:\\p{Ll}++\\s+)?\\p{Ll}++,\\s+"
              + "(?:[Tt]he\\s+)?)(\\p{Lu}[\\p{L}-]++(?:\\s\\p{Lu}[\\p{L}-]++){0,2})");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}]{2,}(?:-\\p{Lu}+)?");
  private static final Pattern BRACKETED = Pattern.compile("\\((\\p{Lu}{2}[\\p{L}-]*+)\\)");
  private static final Pattern NEW_NAME =
      Pattern.compile("(?i:\\b(?:nye|new))\\s+(?:\\p{Ll}++\\s+)?(\\p{Lu}{2}[\\p{L}-]*+)");
  private static final Pattern ADVISER =
      Pattern.compile(
          "\\b(\\p{Lu}[\\p{Ll}-]{2,})\\s+(?:anbefaler|foreslår|konkluderer|tilrår|føreslår"
              + "|konkluderar|recommends|proposes|concludes)\\b");

  /** Heads of compounds that name a body. */
  private static final List<String> HEADS =
      List.of(
          "kontor",
          "kontoret",
          "senter",
          "senteret",
          "råd",
          "rådet",
          "utvalg",
          "utvalget",
          "utval",
          "utvalet",
          "styret",
          "selskap",
          "selskapet",
          "enhet",
          "enheten",
          "eining",
          "eininga",
          "organ",
          "organet",
          "forum",
          "gruppe",
          "gruppa",
          "gruppen",
          "team",
          "teamet",
          "nemnd",
          "nemnda");

  /** Words before a verb of advice that are no names. */
  private static final WordSet NO_NAMES =
      WordSet.of(
          "revisjonen",
          "revisor",
          "rådmannen",
          "kommunedirektøren",
          "kommunen",
          "utvalget",
          "rapporten",
          "difi",
          "digdir",
          "datatilsynet",
          "the",
          "they",
          "det",
          "den",
          "han",
          "hun");

  Proposed {
    bodies = Set.copyOf(bodies);
    authors = Set.copyOf(authors);
  }

  /** Reads the text of a report. */
  static Proposed in(String text) {
    Set<String> bodies = new HashSet<>();
    Map<String, Integer> named = new HashMap<>();
    Map<String, Integer> advisers = new HashMap<>();
    Matcher sentences = SENTENCE.matcher(text);
    while (sentences.find()) {
      String sentence = sentences.group();
      if (PROPOSES.matcher(sentence).find()) {
        proposing(sentence, bodies);
        count(ADVISER, sentence, advisers);
      }
      count(NEW_NAME, sentence, named);
    }
    named.forEach((name, times) -> add(name, times >= NEW_NAMES, bodies));
    Set<String> authors = new TreeSet<>();
    advisers.forEach(
        (name, times) -> add(name, times >= ADVICE && !NO_NAMES.contains(name), authors));
    return new Proposed(bodies, authors);
  }

  private static void proposing(String sentence, Set<String> bodies) {
    Matcher made = MADE.matcher(sentence);
    while (made.find()) {
      String noun = made.group(1);
      if (NAME.matcher(noun).matches()) {
        add(noun, !HEADS.contains(noun.toLowerCase(Locale.ROOT)), bodies);
      } else if (HEADS.stream()
          .anyMatch(head -> noun.endsWith(head) && noun.length() > head.length())) {
        definite(noun, bodies);
      }
    }
    Matcher apposed = APPOSED.matcher(sentence);
    if (apposed.find()) {
      bodies.add(apposed.group(1).toLowerCase(Locale.ROOT));
      Matcher bracketed = BRACKETED.matcher(sentence);
      while (bracketed.find()) {
        bodies.add(bracketed.group(1).toLowerCase(Locale.ROOT));
      }
    }
  }

  private static void definite(String noun, Set<String> bodies) {
    String lower = noun.toLowerCase(Locale.ROOT);
    bodies.add(lower);
    for (String ending : List.of("et", "en", "a")) {
      bodies.add((lower.endsWith("e") ? lower.substring(0, lower.length() - 1) : lower) + ending);
    }
  }

  private static void count(Pattern pattern, String sentence, Map<String, Integer> counts) {
    Matcher hits = pattern.matcher(sentence);
    while (hits.find()) {
      counts.merge(hits.group(1).toLowerCase(Locale.ROOT), 1, Integer::sum);
    }
  }

  private static void add(String name, boolean counts, Set<String> names) {
    if (counts) {
      names.add(name.toLowerCase(Locale.ROOT));
    }
  }

  /** Whether these words, in lower case, name a proposed body. */
  boolean names(String words) {
    String padded = ' ' + words + ' ';
    return bodies.stream()
        .anyMatch(name -> padded.contains(' ' + name + ' ') || padded.contains(' ' + name + "s "));
  }
}
