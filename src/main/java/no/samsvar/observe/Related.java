package no.samsvar.observe;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which agreements are between the same parties: two names of bodies or companies in common. */
final class Related {
  private static final int FRONT = 14;
  private static final int IN_COMMON = 2;

  /**
   * A name on more agreements than this, such as the municipality's own, tells nothing about which
   * belong together, and would make the work grow with the square of their number.
   */
  private static final int MOST = 50;

  private static final Pattern NAME =
      Pattern.compile(
          "(?uU)(?<company>\\p{Lu}[\\p{L}\\d&]+(?:[ -]\\p{Lu}[\\p{L}\\d&]+){0,3}),? (?:AS|ASA|IKS|SA|KF|HF|BA|ANS|DA|AB|Ltd|Limited|Inc|GmbH|LLC|plc)\\b"
              + "|(?<body>\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+){0,2}) (?:kommune|fylkeskommune|Council|District Council|City Council)\\b");

  private Related() {}

  /** Every pair of related agreements, in the order given. */
  static List<List<Companion>> pairs(List<Companion> companions) {
    List<Companion> agreements =
        companions.stream().filter(each -> each.particulars().agreement()).toList();
    List<SortedSet<String>> parties =
        agreements.stream().map(each -> each.particulars().parties()).toList();
    Map<String, Set<Integer>> holders = new TreeMap<>();
    for (int at = 0; at < agreements.size(); at++) {
      for (String party : parties.get(at)) {
        holders.computeIfAbsent(party, _ -> new TreeSet<>()).add(at);
      }
    }
    Set<List<Integer>> candidates = new TreeSet<>(Related::compare);
    holders.values().stream()
        .filter(each -> each.size() <= MOST)
        .forEach(each -> addPairs(List.copyOf(each), candidates));
    return candidates.stream()
        .filter(pair -> common(parties, pair) >= IN_COMMON)
        .map(pair -> List.of(agreements.get(pair.getFirst()), agreements.get(pair.getLast())))
        .toList();
  }

  private static long common(List<SortedSet<String>> parties, List<Integer> pair) {
    Set<String> other = parties.get(pair.getLast());
    return parties.get(pair.getFirst()).stream().filter(other::contains).count();
  }

  private static int compare(List<Integer> one, List<Integer> other) {
    int first = one.getFirst().compareTo(other.getFirst());
    return first != 0 ? first : one.getLast().compareTo(other.getLast());
  }

  private static void addPairs(List<Integer> holders, Set<List<Integer>> pairs) {
    for (int one = 0; one < holders.size(); one++) {
      for (int other = one + 1; other < holders.size(); other++) {
        pairs.add(List.of(holders.get(one), holders.get(other)));
      }
    }
  }

  /** Names in the title and on the first lines, without company form, in lower case. */
  static Set<String> parties(View view) {
    Set<String> parties = new TreeSet<>();
    view.document().title().ifPresent(title -> collect(title, parties));
    view.sections().stream().limit(FRONT).forEach(each -> collect(view.heading(each), parties));
    view.passages().stream().limit(FRONT).forEach(each -> collect(each.words(), parties));
    return parties;
  }

  private static void collect(String words, Set<String> parties) {
    Matcher matcher = NAME.matcher(words);
    while (matcher.find()) {
      String company = matcher.group("company");
      String name = company == null ? matcher.group("body") : company;
      parties.add(
          name.toLowerCase(Locale.ROOT).replaceFirst("^(?:the|mellom|og|between|and) ", ""));
    }
  }
}
