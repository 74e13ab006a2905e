package no.samsvar.clause;

import no.samsvar.text.WordSet;

/** Words around an act that are neither the act nor what it is done to. */
final class ActionWords {
  private ActionWords() {}

  static final WordSet MODALS =
      WordSet.in(
          "skal må bør kan vil skulle burde shall must should may can will would could might");

  /** Auxiliaries that another infinitive or a participle follows. */
  static final WordSet PASSING = WordSet.in("kunne måtte skulle ville burde få måtta kunna");

  /** Verbs of being that a participle or an adjective follows. */
  static final WordSet BEING = WordSet.in("bli verte være vere vera be been bles");

  static final WordSet BECOMING = WordSet.in("blir vert ble blei vart is are was were");

  /** Finite verbs that say how things are: no act where they stand alone. */
  static final WordSet STATES =
      WordSet.in(
          """
          er var har hadde blir ble blei vart vert finnes finst fins foreligger gjelder gjeld inneholder inneheld
          omfatter omfattar består innebærer inneber fremgår framgår tilhører utgjør utgjer mangler manglar
          savner saknar ligger ligg står mener meiner vet veit kjenner ønsker ønskjer betyr trenger treng
          heter heiter fungerer skyldes kommer kjem får forutsetter avhenger tilsvarer is are was were has had
          have do does did means contains includes applies consists remains exists lacks needs wants says said
          depends comprises becomes follows states belongs seems appears began became went came got concerns
          menes forstås anses regnes reknast sies seiast lykkes synes virker verkar
          """);

  /** Demands and advice whose act stands in the clause that they frame. */
  static final WordSet FRAMES =
      WordSet.in(
          "kreve forutsette anbefale tilrå foreslå oppfordre tillate forby forvente anta require"
              + " recommend suggest expect permit prohibit allow oblige entitle encourage commit");

  static final WordSet PARTICLES =
      WordSet.in("opp fram frem ut inn ned bort tilbake imot att out up down back");

  /** What stands before a noun and is left out of the object. */
  static final WordSet DETERMINERS =
      WordSet.in(
          """
          en ei et ein eit den det de dei denne dette disse desse alle all alt samtlige samtlege hver hvert kvar
          kvart sin sitt si sine vår vårt våre deres egne eigne eget eige enhver einkvar noen nokon nokre noe noko
          begge the a an any every each its their our your his her this these those both such all some
          """);

  /** No verb follows these at once. */
  static final WordSet ARTICLES = WordSet.in("en ei et ein eit hver hvert kvar kvart sin the a an");

  /** These say when or how, wherever they stand. */
  static final WordSet ADVERBS =
      WordSet.in(
          """
          ikke ikkje aldri også òg alltid straks umiddelbart omgående
          samtidig samstundes deretter videre vidare dessuten likevel da då så her der først derfor direkte ellers egentlig omtrent cirka ca likeså nevertheless otherwise
          senest seinast snarest lojalt selv sjølv kun berre
          bare normalt vanligvis eventuelt derimot imidlertid uansett herunder fortsatt framleis minst
          not also always promptly immediately annually regularly
          then thereafter therefore only never further furthermore moreover otherwise together again
          jointly forthwith fully directly duly once twice sammen saman helst allerede nå no
          hvor kor når hvordan korleis hva kva seg itself
          """);

  /** Adverbs before a stop, adjectives before a noun: "varsle skriftlig", "skriftlig varsel". */
  static final WordSet EITHER =
      WordSet.in(
          """
          løpende løpande månedlig månadleg årlig årleg ukentlig vekentleg daglig dagleg kvartalsvis regelmessig
          jevnlig jamleg fortløpende fortløpande umiddelbar skriftleg skriftlig muntlig munnleg elektronisk
          tilstrekkelig tilstrekkeleg forsvarlig forsvarleg monthly yearly weekly daily quarterly
          """);

  static final WordSet TIMES =
      WordSet.in(
          """
          måned månad måneden månaden år året uke veke uka dag dagen dager dagar kvartal kvartalet halvår tertial
          ganger gonger gang gong måneder månader uker veker timer timar time arbeidsdag virkedag month months tid tida tiden døgnet døgn
          year years week weeks day days quarter hours hour time times fremtiden framtida perioden
          """);

  /** No object in themselves: what they stand for is said elsewhere. */
  static final WordSet PRONOUNS =
      WordSet.in(
          """
          det den de dei dette disse desse denne dem seg hverandre kvarandre han hun ho it this that these them
          those itself themselves one mer meir more less del resten halvparten flere fleire mange flest to tre fire fem seks sju syv åtte ni ti two three four five six seven vi oss we us man noe noko noen alt alle annet anna andre so
          """);

  /** Nouns with the form of an infinitive. */
  static final WordSet NOUNS =
      WordSet.in(
          "støtte leie prøve møte styrke måle øke merke bygge ramme teste handle melde lage side"
              + " skole kunde ledere eiere brukere leverandøre ansvarlige kilde rutine avtale"
              + " tjeneste teneste krave ordne følge høyre hvile spare dele binde slutte starte"
              + " velge lede vise kreve lære");

  /** What somebody makes or keeps a thing, and no thing: "gjøre kjent", "make sure". */
  static final WordSet PREDICATIVES =
      WordSet.in(
          """
          kjent kjend kjende klart klar klare sikker trygg trygt åpen åpent open ope nøgde fornøyd fornøyde gyldig
          mulig mogleg sure available clear known public aware know wrong motsatte ferdig ferdige possible open ready accessible current
          """);

  /** Whose direct object is who is told. */
  static final WordSet TELLING =
      WordSet.in(
          "varsle informere underrette orientere opplyse notify inform advise alert tell warn");

  /** Whose matter stands after "om" or "on". */
  static final WordSet REPORTING =
      WordSet.in("rapportere melde report redegjøre gi give opplyse informere si update");

  static final WordSet OM = WordSet.in("om about of on regarding concerning");

  /** Prepositions and conjunctions that begin no noun phrase. */
  static final WordSet OPENERS =
      WordSet.in(
          """
          within after before upon during until under if where when without following in as over blant innenfor innanfor utenfor utanfor across into through regarding concerning including inkludert etter inntil omfram ahead throughout behind around than enn setting uavhengig uansett showing containing covering describing using stating før innen innan
          ut gjennom uten utan som og and or eller men but
          """);
}
