package no.samsvar.clause;

import java.util.List;
import no.samsvar.document.Language;

/** Words for units, limits of time and paces. */
final class TimeWords {
  private TimeWords() {}

  /** What a phrase says about time. */
  enum Sense {
    /** "within", before a figure or date. */
    LIMIT,
    AT_ONCE,
    VAGUE_LIMIT,
    PERIODIC,
    /** Pace without a measure. */
    VAGUE_PACE,
    /** "hver", before a period or an occasion. */
    EACH,
    /** A stretch of time that can follow "each" or "per". */
    PERIOD
  }

  private static final String NORWEGIAN_UNITS =
      """
      percent: prosent; pst; prosentpoeng
      nok: kr; kroner; nok; krone; norske kroner; tusenlapper
      eur: euro; eur
      usd: usd; dollar
      gbp: gbp; pund
      minute: minutt; minutter; minuttar; min; minuttene
      hour: time; timer; timar; timers; timars; klokketimer; arbeidstimer; virketimer;
       klokketimar; arbeidstimar; virketimar; driftstimar; kontortimer; kontortimar; åpningstimer;
       driftstimer; t
      working_day: arbeidsdag; arbeidsdager; arbeidsdagar; virkedag; virkedager; virkedagar;
       arbeidsdagers; arbeidsdagars; virkedagers; virkedagars; yrkedager; yrkedagar;
       vyrkedag; vyrkedagar
      day: dag; dager; dagar; dagers; dagars; kalenderdager; kalenderdagar; døgn; døgns;
       kalenderdagers
      week: uke; uker; veke; veker; ukers; vekers
      month: måned; måneder; månad; månader; månaders; måneders; mnd; måneds; månads;
       kalendermåneder; kalendermåned; månedene
      year: år; års; kalenderår; driftsår
      """;

  private static final String ENGLISH_UNITS =
      """
      percent: percent; per cent
      nok: nok; kroner
      eur: eur; euro; euros
      usd: usd; dollars; us dollars
      gbp: gbp; pounds
      minute: minute; minutes; min; mins; minutes'
      hour: hour; hours; hrs; hours'; business hours; working hours; service hours; clock hours;
       h
      working_day: working day; working days; business day; business days; working days';
       business days'
      day: day; days; days'; calendar days; calendar day
      week: week; weeks; weeks'
      month: month; months; months'; calendar months; calendar month
      year: year; years; years'; calendar year
      """;

  private static final String NORWEGIAN =
      """
      limit: innen; innan; senest; seinast; inntil; i løpet av; ikke senere enn;
       ikkje seinare enn; frist; fristen er; minst; minimum; med; maksimalt; maks; etter; før;
       i; på; innen utgangen av; innan utgangen av; senest innen; seinast innan; ved utgangen av; oppsigelsestid; oppsigelsesfrist; oppseiingstid; varsel; varighet; fram til; til;
       frem til; fra
      at_once: uten ugrunnet opphold; uten unødig opphold; uten opphold; straks; omgående;
       umiddelbart; uten forsinkelse; uten unødvendig forsinkelse; uten unødig forsinkelse;
       øyeblikkelig; uten grunnlaust opphald; utan ugrunna opphald; utan unødig opphald;
       utan opphald; utan grunnlaust opphald; med ein gong; med en gang; straks etter;
       utan unødig forseinking; utan forseinking; utan unødvendig forseinking;
       utan grunn til opphald; snarest og senest; uten nødig opphold
      vague_limit: i rimelig tid; i rimeleg tid; innen rimelig tid; innan rimeleg tid;
       så raskt som mulig; så snart som mulig; så raskt som mogleg; så snart som mogleg;
       så fort som mulig; så fort som mogleg; snarest mulig; snarast mogleg; snarest; snarast;
       så snart det er mulig; i god tid; innen en rimelig frist; rimelig frist;
       så raskt som råd; så snart råd er; så tidlig som mulig; så tidleg som mogleg;
       etter hvert; i passende tid; så snart det lar seg gjøre; etter kvart
      periodic: daglig; dagleg; månedlig; månadleg; månedlige; månadlege; kvartalsvis; kvartalsvise;
       kvartalsvist; årlig; årlige; årleg; årlege; ukentlig; ukentlige; vekentleg; kvar veke;
       halvårlig; halvårlige; halvårleg; halvårlege; tertialvis; tertialvise; tertialvist;
       fortløpende hver; månedsvis; månadsvis; annenhver uke; annankvar veke; daglege;
       daglig rapport; døgnlig; annethvert år; annakvart år; kvart år; toårig; halvårsvis;
       én gang årlig; to ganger årlig; årlig rullering
      vague_pace: regelmessig; regelmessige; jevnlig; jevnlige; jamleg; jamlege; løpende;
       løpande; ved behov; fortløpende; fortløpande; periodisk; periodiske; med jevne mellomrom;
       med jamne mellomrom; fra tid til annen; ofte; regelmessige mellomrom; kontinuerlig;
       kontinuerleg; rutinemessig; etter behov
      each: hver; hvert; kvar; kvart; per; pr; annenhver; annethvert; annankvar; annakvart;
       hver enkelt; hvert enkelt; kvar einskild; kvart einskilt; i hver; i hvert
      period: dag; uke; veke; måned; månad; kvartal; tertial; halvår; år; time; døgn;
       arbeidsdag; virkedag; kalenderår; kalendermåned; driftsår; mnd; vår; høst; haust; mandag;
       fredag; januar; februar; mars; april; mai; juni; juli; august; september; oktober;
       november; desember; valgperiode; valperiode; budsjettår; budsjett
      """;

  private static final String ENGLISH =
      """
      limit: by the end of; within; no later than; not later than; by; at least; not less than; no less than;
       up to; for; in; prior; after; before; notice; maximum; at the latest; period of; until;
       to
      at_once: without undue delay; without unreasonable delay; without delay; promptly;
       immediately; forthwith; at once; without any undue delay; without further undue delay
      vague_limit: as soon as possible; as soon as reasonably possible;
       as soon as reasonably practicable; as soon as practicable; within a reasonable time;
       within a reasonable period; in a timely manner; in due time; in good time;
       within reasonable time; timely; reasonable notice; as quickly as possible; in due course
      periodic: monthly; quarterly; annually; annual; yearly; weekly; daily; fortnightly;
       bi-annually; biannually; twice-yearly; half-yearly; semi-annually; semi-annual;
       biennially; once a year; twice a year; once a month; twice a month; every other week;
       every other year; month-end
      vague_pace: regularly; regular; periodically; periodic; from time to time; ongoing;
       continuously; continuous; as needed; when needed; at regular intervals; frequently;
       routinely; as necessary
      each: each; every; per; a
      period: fortnight; day; week; month; quarter; year; hour; calendar month; calendar quarter;
       calendar year; six months; three months; two years; term; monday; friday; january;
       february; march; april; may; june; july; august; september; october; november; december;
       half-year; financial year; working day; business day; contract year
      """;

  private static final PhraseTable<Unit> UNITS =
      new PhraseTable<>(Unit.class, List.of(NORWEGIAN_UNITS));
  private static final PhraseTable<Unit> UNITS_ENGLISH =
      new PhraseTable<>(Unit.class, List.of(ENGLISH_UNITS));
  private static final PhraseTable<Sense> TIMES =
      new PhraseTable<>(Sense.class, List.of(NORWEGIAN));
  private static final PhraseTable<Sense> TIMES_ENGLISH =
      new PhraseTable<>(Sense.class, List.of(ENGLISH));

  static PhraseTable<Unit> units(Language language) {
    return language == Language.ENGLISH ? UNITS_ENGLISH : UNITS;
  }

  static PhraseTable<Sense> times(Language language) {
    return language == Language.ENGLISH ? TIMES_ENGLISH : TIMES;
  }
}
