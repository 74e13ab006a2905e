package no.samsvar.observe;

import java.util.List;
import no.samsvar.clause.Force;

/** Deadlines and limits that say a number but not of what. */
final class MissingUnits {
  private static final Wording BARE =
      Wording.of(
          "(?iu)\\b(?:innen|innan|within|senest(?: innen)?|maks(?:imalt)?|minimum|minst|at least|at most|no more than|høyst|inntil)\\s+"
              + "(?<number>\\d{1,4}(?:[.,]\\d{1,2})?)(?=\\s*(?:[;)]|\\.(?:\\s+(?!(?-i:\\p{Ll}))|$)|$|\\s(?:fra|etter|frå|from|after|og|and)\\b))");

  private MissingUnits() {}

  static List<Sighting> in(View view) {
    return view.own(BARE)
        .filter(hit -> !year(hit.match().group("number")))
        .filter(
            hit ->
                view.clauseAt(hit.span().start())
                    .filter(clause -> clause.force() == Force.MUST)
                    .isPresent())
        .map(hit -> Sighting.at(hit.span(), View.shortened(hit.match().group())))
        .toList();
  }

  private static boolean year(String number) {
    return number.matches("(?:19|20)\\d\\d");
  }
}
