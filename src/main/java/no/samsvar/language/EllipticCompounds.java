package no.samsvar.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.samsvar.text.Span;

/**
 * Compounds whose last part is said once for several: "drifts- og vedlikeholdsavtale" is a
 * driftsavtale and a vedlikeholdsavtale.
 */
record EllipticCompounds(String text, List<Span> words) {
  /** So many words may stand between the first and the whole compound: "drift-, support- og". */
  private static final int REACH = 6;

  /** The part before the head has so many letters at least. */
  private static final int FIRST_PART = 3;

  /** And an ending after the head at most so many: "-avtalene". */
  private static final int ENDING = 4;

  private static final Set<String> JOINING = Set.of("og", "eller", "samt", "og/eller");

  /** Last parts of compounds in such documents, without their endings, in both written norms. */
  private static final List<String> HEADS =
      List.of(
          "avtal",
          "plikt",
          "ansvar",
          "strategi",
          "plan",
          "rapport",
          "tjenest",
          "tenest",
          "system",
          "nivå",
          "krav",
          "vilkår",
          "rutine",
          "kostnad",
          "leveranse",
          "periode",
          "opplysning",
          "løsning",
          "løysing",
          "vurdering",
          "analyse",
          "kontroll",
          "ordning",
          "hendelse",
          "hending",
          "utvalg",
          "utval",
          "grupp",
          "møte",
          "arbeid",
          "sikkerhet",
          "tryggleik",
          "oppgav",
          "oppgåv",
          "tiltak",
          "organ",
          "gjennomgang",
          "oversikt",
          "oversyn",
          "register",
          "rolle",
          "eier",
          "eigar",
          "ansvarlig",
          "ansvarleg",
          "tid",
          "rett");

  /** The compound that word i stands for; empty when it is no first part with a hyphen. */
  Optional<String> whole(int i) {
    if (!hyphened(i)) {
      return Optional.empty();
    }
    boolean joined = false;
    for (int j = i + 1; j < Math.min(words.size(), i + REACH); j++) {
      String form = form(j);
      if (JOINING.contains(form)) {
        joined = true;
      } else if (!hyphened(j)) {
        return joined ? head(form).map(head -> form(i) + head) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean hyphened(int i) {
    int end = words.get(i).end();
    return end + 1 < text.length()
        && text.charAt(end) == '-'
        && !Character.isLetterOrDigit(text.charAt(end + 1));
  }

  private String form(int i) {
    Span span = words.get(i);
    return text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
  }

  /** The head of a compound with its ending. */
  private static Optional<String> head(String compound) {
    for (String head : HEADS) {
      int at = compound.lastIndexOf(head);
      if (at >= FIRST_PART && compound.length() - at - head.length() <= ENDING) {
        return Optional.of(compound.substring(at));
      }
    }
    return Optional.empty();
  }
}
