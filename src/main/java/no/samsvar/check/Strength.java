package no.samsvar.check;

/**
 * How well a condition holds, best first: laid down, dealt with weakly, said to be lacking,
 * nothing.
 */
enum Strength {
  FULL,
  WEAK,
  DENIED,
  NONE;

  boolean atLeast(Strength other) {
    return compareTo(other) <= 0;
  }

  boolean holds() {
    return atLeast(WEAK);
  }
}
