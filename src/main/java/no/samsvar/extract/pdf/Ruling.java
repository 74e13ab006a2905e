package no.samsvar.extract.pdf;

/** A straight horizontal or vertical rule on a page, in points, y counted from the top. */
record Ruling(double x1, double y1, double x2, double y2) {

  boolean horizontal() {
    return Math.abs(y2 - y1) <= Math.abs(x2 - x1);
  }

  double length() {
    return Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1));
  }

  boolean touches(Ruling other, double slack) {
    return x1 - slack <= other.x2
        && other.x1 - slack <= x2
        && y1 - slack <= other.y2
        && other.y1 - slack <= y2;
  }
}
