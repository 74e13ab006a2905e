package no.samsvar.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes Norwegian compounds apart where every letter belongs to a known word or links two
 * ("rapportering-s-plikt"). Only words that are known are parts, so that inflected words stay
 * whole.
 */
final class Compounds {
  private static final int SHORTEST_WORD = 7;
  private static final int SHORTEST_PART = 3;
  private static final int SHORTEST_LEARNT = 4;
  private static final int MOST_PARTS = 4;
  private static final String HYPHENS = "[-\u2010\u2011]";

  private final WordKeys keys;
  private final Map<String, String> firsts = new HashMap<>();
  private final Set<String> heads = new HashSet<>();

  /** Parts are the words of the list that comes with the program and those given here. */
  Compounds(WordKeys keys, Set<String> vocabulary) {
    this.keys = keys;
    for (String line : WordLists.lines("compounds.txt")) {
      for (String word : line.split(" ", -1)) {
        add(word);
      }
    }
    vocabulary.stream().filter(word -> word.length() >= SHORTEST_LEARNT).forEach(this::add);
  }

  private void add(String word) {
    String key = keys.key(word);
    firsts.put(word, key);
    heads.add(key);
  }

  /** The keys of a word's parts, first to last; empty when it is no compound that is known. */
  List<String> parts(String word) {
    if (word.length() < SHORTEST_WORD) {
      return List.of();
    }
    if (word.indexOf('-') > 0 || word.indexOf('\u2011') > 0 || word.indexOf('\u2010') > 0) {
      return hyphened(word);
    }
    for (int most = 2; most <= MOST_PARTS; most++) {
      List<String> parts = split(word, most);
      if (parts.size() > 1) {
        return parts;
      }
    }
    return List.of();
  }

  private List<String> hyphened(String word) {
    Set<String> parts = new LinkedHashSet<>();
    for (String part : word.split(HYPHENS, -1)) {
      if (part.length() > 1) {
        parts.add(keys.key(part));
        parts.addAll(parts(part));
      }
    }
    return List.copyOf(parts);
  }

  /** The parts of a word, or of what is left of one; empty when it can't be covered. */
  private List<String> split(String word, int most) {
    if (most == 1) {
      String key = keys.key(word);
      return heads.contains(key) ? List.of(key) : List.of();
    }
    for (int end = word.length() - SHORTEST_PART; end >= SHORTEST_PART; end--) {
      String first = first(word.substring(0, end));
      if (!first.isEmpty()) {
        List<String> rest = split(word.substring(end), most - 1);
        if (!rest.isEmpty()) {
          List<String> parts = new ArrayList<>(List.of(first));
          parts.addAll(rest);
          return parts;
        }
      }
    }
    return List.of();
  }

  /** The key of a first part, with or without the letter that links it; blank when unknown. */
  private String first(String written) {
    String known = firsts.get(written);
    boolean linked = written.endsWith("s") || written.endsWith("e");
    if (known == null && linked) {
      known = firsts.get(written.substring(0, written.length() - 1));
    }
    return known == null ? "" : known;
  }
}
