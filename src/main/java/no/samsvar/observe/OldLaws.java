package no.samsvar.observe;

import java.time.LocalDate;
import java.util.List;

/**
 * Acts that others have replaced, each with the ways of citing it that can mean no other act, and
 * the day it ceased to be in force. Days are those of the acts that replaced them.
 */
final class OldLaws {
  /**
   * An act that is no longer in force.
   *
   * @param successor the act that took its place
   * @param ended first day on which it was no longer in force
   */
  record OldLaw(String name, String successor, LocalDate ended, Keyed citation) {}

  static final List<OldLaw> ALL =
      List.of(
          law(
              "kommuneloven 1992",
              "kommuneloven 2018",
              LocalDate.of(2020, 1, 1),
              "kommunelov[ae]n?s?,?(?: av)? (?:25\\. ?september )?1992|25\\.? ?september 1992 nr\\.? ?107"
                  + "|kommunelov[ae]n?s?\\s+§§?\\s*\\d{1,3}(?:\\s?[a-z])?(?![-–\\d])(?:\\s+nr|\\s*[,.;)]|\\s|$)"
                  + "|kommunelov[ae]n?s?\\s+§\\s*28-1\\s?[a-k]",
              "kommunelov",
              "1992"),
          law(
              "personopplysningsloven 2000",
              "personopplysningsloven 2018 og personvernforordningen",
              LocalDate.of(2018, 7, 20),
              "personopplysningslov[ae]n?s?,?(?: av)? (?:14\\. ?april )?2000|14\\.? ?april 2000 nr\\.? ?31"
                  + "|personopplysningslov[ae]n?s?\\s+§§?\\s*(?:13|14|15|33|2 nr)\\b"
                  + "|personopplysningsforskrift(?:en|a|ens)?\\s+(?:§\\s*[1-9]-\\d|kap(?:ittel|\\.)\\s*2)",
              "personopplysningslov",
              "personopplysningsforskrift",
              "2000"),
          law(
              "arkivlova 1992",
              "arkivlova 2025",
              LocalDate.of(2026, 1, 1),
              "arkivlov[ae]n?s?,?(?: av)? (?:4\\. ?desember )?1992|4\\.? ?desember 1992 nr\\.? ?126",
              "arkivlov",
              "1992"),
          law(
              "offentlighetsloven 1970",
              "offentleglova 2006",
              LocalDate.of(2009, 1, 1),
              "offentl(?:ighets|eg)lov[ae]n?s?,?(?: av)? (?:19\\. ?juni )?1970|19\\.? ?juni 1970 nr\\.? ?69"
                  + "|offentlighetslovens?(?: §\\s*\\d+ ?a?)?",
              "offentlighetslov",
              "offentleglov",
              "1970"),
          law(
              "anskaffelsesloven 1999",
              "anskaffelsesloven 2016",
              LocalDate.of(2017, 1, 1),
              "16\\.? ?juli 1999 nr\\.? ?69|anskaffelseslov[ae]n?s?,?(?: av)? 1999"
                  + "|7\\.? ?april 2006 nr\\.? ?402|anskaffelsesforskrift(?:en|a)?,?(?: av)? 2006",
              "1999",
              "2006"),
          law(
              "sikkerhetsloven 1998",
              "sikkerhetsloven 2018",
              LocalDate.of(2019, 1, 1),
              "20\\.? ?mars 1998 nr\\.? ?10|(?:sikkerhets|tryggings)lov[ae]n?s?,?(?: av)? 1998",
              "1998"),
          law(
              "ekomloven 2003",
              "ekomloven 2024",
              LocalDate.of(2025, 1, 1),
              "4\\.? ?juli 2003 nr\\.? ?83|ekomlov[ae]n?s?,?(?: av)? 2003",
              "2003"),
          law(
              "personregisterloven 1978",
              "personopplysningsloven 2018",
              LocalDate.of(2001, 1, 1),
              "personregisterlov[ae]n?s?\\b|9\\.? ?juni 1978 nr\\.? ?48",
              "personregisterlov",
              "1978"),
          law(
              "barnevernloven 1992",
              "barnevernsloven 2021",
              LocalDate.of(2023, 1, 1),
              "17\\.? ?juli 1992 nr\\.? ?100|barnevernlov[ae]n?s?,?(?: av)? 1992",
              "1992"),
          law(
              "kommunehelsetjenesteloven 1982",
              "helse- og omsorgstjenesteloven 2011",
              LocalDate.of(2012, 1, 1),
              "kommunehelsetjenestelov[ae]n?s?\\b|19\\.? ?november 1982 nr\\.? ?66",
              "kommunehelsetjenestelov",
              "1982"),
          law(
              "sosialtjenesteloven 1991",
              "sosialtjenesteloven 2009",
              LocalDate.of(2012, 1, 1),
              "13\\.? ?desember 1991 nr\\.? ?81|sosialtjenestelov[ae]n?s?,?(?: av)? 1991",
              "1991"),
          law(
              "personverndirektivet 95/46/EF",
              "personvernforordningen (EU) 2016/679",
              LocalDate.of(2018, 5, 25),
              "\\b95/46/(?:EF|EC|EU)\\b",
              "95/46/"));

  private OldLaws() {}

  private static OldLaw law(
      String name, String successor, LocalDate ended, String citation, String... keys) {
    return new OldLaw(
        name, successor, ended, Keyed.of("(?iu)(?<!\\p{L})(?:" + citation + ")", keys));
  }
}
