package no.samsvar.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One key for what a light stemmer leaves apart: the forms of strong verbs (skrive, skrev, skreiv),
 * participles (avtale, avtalt), and words that bokmål and nynorsk spell differently (løsning,
 * løysing; skriftlig, skriftleg).
 */
final class NorwegianForms {
  /** What may stand before a verb of the table: overføre, fastsette, tilbakekalle. */
  private static final Set<String> PARTICLES =
      Set.of(
          "an", "av", "be", "bi", "bort", "del", "etter", "fast", "for", "fore", "føre", "fra",
          "frå", "fram", "gjen", "god", "gjennom", "inn", "med", "mot", "ned", "om", "opp", "over",
          "på", "sam", "til", "tilbake", "under", "ut", "ved", "vidare");

  private static final int LONGEST_PARTICLE = 8;

  /** Shortest noun of the table that is known as the last part of a compound. */
  private static final int COMPOUNDED = 6;

  /** Shortest stem that an ending is taken from: "part" and "par", "kunn" and "kun" are two. */
  private static final int SHORTEST = 5;

  private final Map<String, String> keys = new HashMap<>();

  NorwegianForms() {
    for (String line : lines()) {
      List<String> words = List.of(line.split(" ", -1));
      words.forEach(word -> keys.putIfAbsent(word, words.getFirst()));
    }
  }

  /** The key that a word's forms share, from the word in lower case and its light stem. */
  String key(String form, String stem) {
    return known(begun(form)).orElseGet(() -> folded(begun(stem)));
  }

  private Optional<String> known(String form) {
    String key = keys.get(form);
    return key != null ? Optional.of(key) : verb(form).or(() -> compound(form));
  }

  private Optional<String> verb(String form) {
    for (int at = Math.min(form.length() - 2, LONGEST_PARTICLE); at >= 2; at--) {
      String verb = keys.get(form.substring(at));
      if (verb != null && PARTICLES.contains(form.substring(0, at))) {
        return Optional.of(form.substring(0, at) + verb);
      }
    }
    return Optional.empty();
  }

  private Optional<String> compound(String form) {
    for (int at = 3; at <= form.length() - COMPOUNDED; at++) {
      String head = keys.get(form.substring(at));
      if (head != null && head.length() >= COMPOUNDED) {
        return Optional.of(form.substring(0, at) + head);
      }
    }
    return Optional.empty();
  }

  /** One spelling of the beginnings that are written in two ways. */
  private static String begun(String word) {
    String other = word;
    other = beginning(other, "frem", "fram");
    other = beginning(other, "videre", "vidare");
    return beginning(other, "hoved", "hovud");
  }

  private static String beginning(String word, String from, String to) {
    boolean has = word.length() > from.length() + 2 && word.startsWith(from);
    return has ? to + word.substring(from.length()) : word;
  }

  private static String folded(String stem) {
    String key = stem.replace("øy", "ø");
    key = ending(key, "heit", "het", 7);
    key = ending(key, "leghet", "lighet", 8);
    key = ending(key, "leg", "lig", 6);
    key = ending(key, "sning", "sing", 6);
    key = ending(key, "utning", "utting", 7);
    key = ending(key, "hald", "hold", 5);
    key = ending(key, "ert", "er", 7);
    return single(participle(key));
  }

  private static String ending(String word, String from, String to, int shortest) {
    boolean has = word.length() >= shortest && word.endsWith(from);
    return has ? word.substring(0, word.length() - from.length()) + to : word;
  }

  /** Without the ending of krevje, prøvd, bestemd, avtalt. */
  private static String participle(String stem) {
    if (stem.length() < SHORTEST) {
      return stem;
    }
    int last = stem.length() - 1;
    char before = stem.charAt(last - 1);
    boolean ends =
        switch (stem.charAt(last)) {
          case 'j', 't' -> consonant(before);
          case 'd' -> "vgm".indexOf(before) >= 0;
          default -> false;
        };
    return ends ? stem.substring(0, last) : stem;
  }

  /** One consonant for two at the end: slett and slet are stems of one verb. */
  private static String single(String stem) {
    int last = stem.length() - 1;
    boolean doubled =
        stem.length() >= SHORTEST
            && stem.charAt(last) == stem.charAt(last - 1)
            && consonant(stem.charAt(last));
    return doubled ? stem.substring(0, last) : stem;
  }

  private static boolean consonant(char c) {
    return Character.isLetter(c) && "aeiouyæøå".indexOf(c) < 0;
  }

  private static List<String> lines() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    NorwegianForms.class.getResourceAsStream(
                        "/no/samsvar/language/word-forms.txt")),
                StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
