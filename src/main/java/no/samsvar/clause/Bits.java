package no.samsvar.clause;

/** Some values of one enumeration as a bit each, which never leave the running program. */
final class Bits {
  private Bits() {}

  @SuppressWarnings("EnumOrdinal")
  static long of(Enum<?> value) {
    return 1L << value.ordinal();
  }

  static long of(Enum<?>... values) {
    long bits = 0;
    for (Enum<?> value : values) {
      bits |= of(value);
    }
    return bits;
  }

  @SuppressWarnings("EnumOrdinal")
  static boolean hold(long bits, Enum<?> value) {
    return ((bits >>> value.ordinal()) & 1) != 0;
  }
}
