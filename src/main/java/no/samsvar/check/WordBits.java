package no.samsvar.check;

/**
 * Which numbers of {@link TermWords} the words of one clause have. Bare bits: asked most of all.
 */
final class WordBits {
  private final long[] bits;

  /** None yet, of so many numbers. */
  WordBits(int numbers) {
    this.bits = new long[(numbers >>> 6) + 1];
  }

  void add(int[] numbers) {
    for (int number : numbers) {
      bits[number >>> 6] |= 1L << number;
    }
  }

  /** Whether one of the numbers is there. */
  boolean any(int[] numbers) {
    for (int number : numbers) {
      if ((bits[number >>> 6] & (1L << number)) != 0) {
        return true;
      }
    }
    return false;
  }
}
