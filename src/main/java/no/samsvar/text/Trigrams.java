package no.samsvar.text;

/**
 * Which stretches of three letters a text has, kept so that of most others it can be told that the
 * text doesn't have them without looking through it. Immutable.
 */
public final class Trigrams {
  private static final int LENGTH = 3;

  /** So many places for each letter of the text let few stretches share one by chance. */
  private static final int SPREAD = 8;

  private static final int MOST_BITS = 18;
  private static final int FEWEST_BITS = 6;
  private static final int MIX = 0x9E3779B1;

  private final long[] seen;
  private final int shift;

  private Trigrams(int bits) {
    this.seen = new long[1 << (bits - FEWEST_BITS)];
    this.shift = Integer.SIZE - bits;
  }

  /** Those of a text. */
  public static Trigrams of(String text) {
    int wanted = Integer.SIZE - Integer.numberOfLeadingZeros(SPREAD * text.length());
    Trigrams all = new Trigrams(Math.clamp(wanted, FEWEST_BITS, MOST_BITS));
    for (int at = 0; at + LENGTH <= text.length(); at++) {
      int place = all.place(text, at);
      all.seen[place >>> FEWEST_BITS] |= 1L << place;
    }
    return all;
  }

  /**
   * Whether the text may have this stretch of letters; false only when it doesn't. Of fewer than
   * three letters nothing is known.
   */
  public boolean mayHold(String stretch) {
    for (int at = 0; at + LENGTH <= stretch.length(); at++) {
      int place = place(stretch, at);
      if ((seen[place >>> FEWEST_BITS] & (1L << place)) == 0) {
        return false;
      }
    }
    return true;
  }

  private int place(String text, int at) {
    int letters = (text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2);
    return (letters * MIX) >>> shift;
  }
}
