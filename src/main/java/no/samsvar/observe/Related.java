package no.samsvar.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which agreements are between the same parties: two names of bodies or companies in common. */
final class Related {
  private static final int FRONT = 14;
  private static final int IN_COMMON = 2;
  private static final Pattern NAME =
      Pattern.compile(
          "(?uU)(?<company>\\p{Lu}[\\p{L}\\d&]+(?:[ -]\\p{Lu}[\\p{L}\\d&]+){0,3}),? (?:AS|ASA|IKS|SA|KF|Ltd|Limited|Inc|LLC|plc)\\b"
              + "|(?<body>\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+){0,2}) (?:kommune|fylkeskommune|Council|District Council|City Council)\\b");

  private Related() {}

  /** Every pair of related agreements, in the order given. */
  static List<List<View>> pairs(List<View> views) {
    List<View> agreements = views.stream().filter(View::agreement).toList();
    Map<String, Set<Integer>> holders = new TreeMap<>();
    for (int at = 0; at < agreements.size(); at++) {
      for (String party : parties(agreements.get(at))) {
        holders.computeIfAbsent(party, _ -> new TreeSet<>()).add(at);
      }
    }
    Map<List<Integer>, Integer> common = new TreeMap<>(Related::compare);
    holders.values().forEach(each -> count(List.copyOf(each), common));
    List<List<View>> pairs = new ArrayList<>();
    common.forEach(
        (pair, names) -> {
          if (names >= IN_COMMON) {
            pairs.add(List.of(agreements.get(pair.getFirst()), agreements.get(pair.getLast())));
          }
        });
    return pairs;
  }

  private static int compare(List<Integer> one, List<Integer> other) {
    int first = one.getFirst().compareTo(other.getFirst());
    return first != 0 ? first : one.getLast().compareTo(other.getLast());
  }

  private static void count(List<Integer> holders, Map<List<Integer>, Integer> common) {
    for (int one = 0; one < holders.size(); one++) {
      for (int other = one + 1; other < holders.size(); other++) {
        common.merge(List.of(holders.get(one), holders.get(other)), 1, Integer::sum);
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
