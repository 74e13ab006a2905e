package no.samsvar.clause;

import java.util.List;

/** What a heading says about the text under it, by its words. */
final class Moods {
  private Moods() {}

  private static final String WORDS =
      """
      plan: mål; måla; målene; hovedmål; hovudmål; delmål; tiltak; tiltaka; tiltakene; strategi;
       strategier; strategiar; strategiske grep; prinsipp; prinsipper; prinsippa; prinsippene;
       satsingsområde; satsingsområder; innsatsområde; innsatsområder; handlingsplan;
       aktiviteter; aktivitetar; goals; goal; objectives; actions; measures; strategies;
       principles; commitments; priorities; slik gjør vi det; dette skal vi gjøre; dette vil vi;
       målsetting; målsettinger; målsetjing; resultatmål; fokusområder; milepæler; visjon;
       visjonen; vision; ambisjoner; ambisjon; overordnede mål; slik vil vi
      definitions: definisjoner; definisjon; definisjonar; begreper; begrep; omgrep; ordliste;
       definitions; glossary; interpretation; ordforklaringer; ord; ord og uttrykk; uttrykk;
       begrepsforklaring; begrepsforklaringer; begrepsavklaring; ordbruk; om ordene;
       defined terms; ordforklaring; forkortelser
      example: eksempel; eksempler; døme; example; examples; case study; case studies;
       eksempel på
      questions: problemstillinger; problemstilling; problemstillingar; delproblemstillinger;
       audit questions; questions; undersøkelsesspørsmål
      others: revisjonskriterier; revisjonskriterium; kilder for revisjonskriterier; kriterier;
       rettslig grunnlag; lovgrunnlag; nasjonale føringer; nasjonale føringar; føringer;
       audit criteria; criteria; legal framework; rammebetingelser; lover og regler;
       høringsuttalelse; rådmannens uttalelse; uttalelse; kommunedirektørens uttalelse; uttale;
       rådmannens kommentarer; avtale om; overordnede føringer; statlige føringer;
       nasjonal strategi; historikk; gjeldende strategi; gjeldende strategier;
       tidligere strategi; nasjonal politikk
      future: målbilde; målbildet; målbilete; framtidsbilde; fremtidsbilde; target picture;
       future state; forslag til; anbefalt modell; fremtidig organisering;
       framtidig organisering; ny organisering; anbefalt løsning; ny styringsmodell;
       anbefalt organisering; anbefalt styringsmodell; foreslått modell;
       foreslått organisering; føreslått organisering; føreslått modell; framlegg til;
       tilrådd modell; tilrådd organisering; proposed; recommended model;
       recommended organisation; future organisation; future governance;
       future operating model; target operating model
      advice: anbefalinger; anbefaling; tilrådingar; tilråding; recommendations
      history: endringslogg; endringslogger; revisjonshistorikk; revisjonslogg; versjonshistorikk;
       versjonslogg; dokumenthistorikk; endringshistorikk; dokumentlogg; change log; changelog;
       revision history; version history; document history; amendment record; document control
      lacks: mangler; svakheter; manglar; utfordringer; weaknesses; gaps; deficiencies
      """;

  private static final PhraseTable<Mood> TABLE = new PhraseTable<>(Mood.class, List.of(WORDS));

  static Mood of(Words heading) {
    List<PhraseTable.Hit<Mood>> hits = TABLE.find(heading);
    return hits.stream()
        .filter(hit -> !hit.is(Mood.EXAMPLE) || hit.to() - hit.from() == heading.size())
        .reduce((_, last) -> last)
        .map(PhraseTable.Hit::first)
        .orElse(Mood.PLAIN);
  }
}
