package no.samsvar.text;

/** Some words, as roomy as a {@link WordTable}: a word that is none of them is told at one look. */
public final class WordSet {
  private final WordTable<Boolean> words = new WordTable<>();

  private WordSet(String... words) {
    for (String word : words) {
      this.words.put(word, true);
    }
  }

  /** Those words. */
  public static WordSet of(String... words) {
    return new WordSet(words);
  }

  /** The words of a text that blanks or line ends stand between. */
  public static WordSet in(String list) {
    return new WordSet(list.strip().split("\\s+", -1));
  }

  /** Whether the word is one of them. */
  public boolean contains(String word) {
    return words.holds(word);
  }
}
