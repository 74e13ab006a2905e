package no.samsvar.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.clause.Normaliser;
import no.samsvar.clause.Token;
import no.samsvar.document.Language;

/**
 * The key under which a word is found: one for a word's bokmål and nynorsk spellings and for the
 * verb and noun of one stem ("rapportere", "rapportering"). Coarser than the stem that rules
 * compare, because a search that finds too much shows the best first, and a verdict can't.
 */
final class WordKeys {
  private static final int SHORTEST = 4;

  private final Normaliser normaliser;
  private final Map<String, String> families = new HashMap<>();

  WordKeys(Normaliser normaliser) {
    this.normaliser = normaliser;
    for (String line : WordLists.lines("variants.txt")) {
      List<String> words = List.of(line.split(" ", -1));
      String key = words.getFirst();
      for (String word : words) {
        families.putIfAbsent(word, key);
        String stem = stem(word);
        if (stem.length() > SHORTEST) {
          families.putIfAbsent(stem, key);
        }
      }
    }
  }

  /** The key of a word that was normalised in this language. */
  String key(Token token, Language language) {
    return language == Language.ENGLISH ? token.stem() : norwegian(token.form(), token.stem());
  }

  /** The key of a single Norwegian word. */
  String key(String word) {
    return norwegian(word, stem(word));
  }

  private String stem(String word) {
    List<Token> tokens = normaliser.tokens(word, 0, Language.BOKMAAL);
    return tokens.isEmpty() ? word : tokens.getFirst().stem();
  }

  private String norwegian(String form, String stem) {
    String family = families.get(form);
    if (family == null) {
      family = families.get(stem);
    }
    return family == null ? fold(stem) : family;
  }

  /** What the light stemmer leaves different: løysing/løsning, varsling/varsle, revisjon/-en. */
  private static String fold(String stem) {
    String key = stem.replace("øy", "ø");
    if (key.endsWith("leg")) {
      key = key.substring(0, key.length() - 3) + "lig";
    }
    for (Ending ending : Ending.values()) {
      if (key.endsWith(ending.letters) && key.length() - ending.letters.length() >= ending.leaves) {
        key = key.substring(0, key.length() - ending.letters.length());
        break;
      }
    }
    int last = key.length() - 1;
    boolean doubled = last >= SHORTEST - 1 && key.charAt(last) == key.charAt(last - 1);
    // As stems have it: rapport(ering) as rapport, whose t went for an ending's.
    boolean participle =
        last >= SHORTEST && key.charAt(last) == 't' && !vowel(key.charAt(last - 1));
    return doubled || participle ? key.substring(0, last) : key;
  }

  private static boolean vowel(char c) {
    return "aeiouyæøå".indexOf(c) >= 0;
  }

  /** Endings of verbs and their nouns, longest first, and how many letters they must leave. */
  private enum Ending {
    ERING("ering", 4),
    NING("ning", 3),
    ERT("ert", 4),
    ING("ing", 3),
    ER("er", 5),
    AR("ar", 4),
    N("n", 5),
    A("a", 3);

    private final String letters;
    private final int leaves;

    Ending(String letters, int leaves) {
      this.letters = letters;
      this.leaves = leaves;
    }
  }
}
