package no.samsvar.measure;

/**
 * Where the true share lies with 95 % confidence, judged by this many cases, after E. B. Wilson,
 * "Probable inference, the law of succession, and statistical inference" (1927). Cases of one
 * document are taken as independent, which they are not quite: the real interval is wider.
 */
public record Interval(double low, double high) {
  private static final double Z = 1.959964;

  /** The interval of hits among cases; from 0 to 1 where there are no cases. */
  public static Interval of(int hits, int cases) {
    if (cases == 0) {
      return new Interval(0, 1);
    }
    double share = (double) hits / cases;
    double z2 = Z * Z / cases;
    double centre = (share + z2 / 2) / (1 + z2);
    double half = Z * Math.sqrt(share * (1 - share) / cases + z2 / (4 * cases)) / (1 + z2);
    return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
  }
}
