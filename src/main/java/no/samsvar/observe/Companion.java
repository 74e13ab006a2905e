package no.samsvar.observe;

import java.time.LocalDate;
import no.samsvar.clause.AnalysedDocument;

/** A document among others on a day, with what it tells of itself. */
public record Companion(AnalysedDocument analysed, LocalDate asOf, Particulars particulars) {

  /** A document that is looked into for it. */
  public static Companion of(AnalysedDocument analysed, LocalDate asOf) {
    return new Companion(analysed, asOf, Particulars.of(analysed, asOf));
  }

  /** Made anew each time, since thousands of them would fill the memory. */
  View view() {
    return View.of(analysed, asOf);
  }
}
