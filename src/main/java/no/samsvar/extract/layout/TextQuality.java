package no.samsvar.extract.layout;

import no.samsvar.document.Quality;

/**
 * Measures how well a text came out of its file: words per page, characters nobody writes, pages
 * without words.
 */
public final class TextQuality {
  private static final double FLOOR = 0.5;
  private static final int FEW_PER_PAGE = 100;

  private TextQuality() {}

  /** The quality of the text that was read. */
  public static Quality of(String content, Reading reading) {
    long written = content.chars().filter(c -> !Character.isWhitespace(c)).count();
    long garbage = content.chars().filter(TextQuality::garbage).count();
    double clean = written == 0 ? 0 : 1 - Math.min(1, 4.0 * garbage / written);
    double letters =
        written == 0
            ? 0
            : Math.min(1, 2.0 * content.chars().filter(Character::isLetter).count() / written);
    int pages = reading.pages().orElse(0);
    double covered = pages == 0 ? 1 : 1 - (double) reading.pagesWithoutText().size() / pages;
    double dense = pages == 0 ? 1 : Math.min(1, (double) written / pages / FEW_PER_PAGE);
    double score = Math.round(clean * letters * covered * dense * 100) / 100.0;
    return new Quality(score, score >= FLOOR, reading.pagesWithoutText());
  }

  private static boolean garbage(int c) {
    return c == 0xFFFD
        || Character.getType(c) == Character.PRIVATE_USE
        || Character.getType(c) == Character.UNASSIGNED;
  }
}
