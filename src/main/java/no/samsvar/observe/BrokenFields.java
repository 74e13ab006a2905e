package no.samsvar.observe;

import java.util.List;

/** Messages that a word processor left where a cross-reference or field has lost its target. */
final class BrokenFields {
  private static final Keyed MESSAGE =
      Keyed.of(
          "(?iu)(?<![«\"“”'])(?:feil! ?(?:fant ikke|finn ikkje|fann ikkje|bokmerket? er|ugyldig|ukjent"
              + " (?:argument|svitsj|bryter)|ingen (?:stil|tekst|innholdsfortegnelse))[^.\\n]{0,40}"
              + "|error! ?(?:reference source|bookmark|hyperlink|no text|no table|main document)"
              + "[^.\\n]{0,40}|#(?:REF|NAME|NAVN|VALUE|VERDI|DIV/0)[!?])",
          "feil!",
          "error!",
          "#ref",
          "#name",
          "#navn",
          "#val",
          "#verd",
          "#div");

  private BrokenFields() {}

  static List<Sighting> in(View view) {
    return view.own(MESSAGE)
        .map(hit -> Sighting.at(hit.span(), View.shortened(hit.match().group())))
        .toList();
  }
}
