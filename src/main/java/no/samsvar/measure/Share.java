package no.samsvar.measure;

/** So many of so many: a share with the counts behind it. */
public record Share(int hits, int cases) {
  /** From 0 to 1; 1 where nothing was asked for. */
  public double value() {
    return cases == 0 ? 1 : (double) hits / cases;
  }

  /** Where the true share lies with 95 % confidence. */
  public Interval interval() {
    return Interval.of(hits, cases);
  }
}
