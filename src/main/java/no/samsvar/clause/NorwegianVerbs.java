package no.samsvar.clause;

import java.util.Map;
import no.samsvar.clause.VerbForms.Kind;

/** Verbs of bokmål and nynorsk that governance documents use. */
final class NorwegianVerbs {
  private NorwegianVerbs() {}

  private static final String FINITE =
      """
      finn trengs trengst behøves feiler unngår pålegger innehar tilsier berører høyrer løfter forsvinner tillater teller overstiger haster strekker
      utfordrer gjenspeiler henger innebar forekommer opptrer forlanger undergraver vedrører forbereder forfølger
      hender utmerker erfarer griper etterlyser sliter kaller danner stammer etterspør belager forsøker takler
      ryker ryk røyk røk innfrir innfridde oppnår oppnådde avviker krysser etterlever overholder overheld forstår forsto forstod skjønner skjønnar oppdager oppdagar oppdaget oppdaga avdekker avdekkjer finner inntreffer
      inntreff unnlater unnlet unnlèt forsømmer forsømer misleghald blei lander tvinger oppfører ligner beregner stemmer avløser bekymrer mister skildrar nemner nevner begrunner
      takker husker hemmer misligholder undertegner sluttar pleier påløper tilfaller oversender meddeler utøver
      drifter driver styrer passar peikar verkar skiftar heftar godtgjer kallar tilhøyrer sjekkar tilseier rykkjer
      fylgjer tilkjem utleverer avgir avga avgjev avslår godtgjør utgår trådte oversteg overskrider overskred
      trakk dro drog bad bandt brøt drev forlot grep hjalp hang møtte rev rant skar slo slapp steg stjal strøk traff vant
      vek ledet sendte mottok leverte etablerte opprettet innførte utarbeidet overførte konkluderte presenterte vurderte
      drøftet undersøkte anskaffet signerte mistet fattet valgte tapte hentet svek oppsto vedtok behandlet drog fann fekk
      gjekk heldt sat skreiv steig tok vart visste sende mottok heitte låg let gav kom tykte gjorde
      lar let lèt tør byr bryter bryt nyter sprer skjuler gjenstår framstår fremstår vokser veks stiger vinner vinn
      drar dreg greier klarer klarar maktar taler talar prøver prøvar tåler viste trodde husket spurte nevnte svarte lå fikk gikk satte målte lever havner
      er var har hadde blir ble blei vart vert skal skulle må måtte bør burde kan kunne vil ville får fikk fekk
      går gikk gjekk gjør gjorde gjer gir gav ga gjev kommer kom kjem tar tok tek ser står stod sto ligger lå ligg
      finnes finst fins fantes fanst vet visste veit sier sa seier heter het heiter heitte følger fulgte følgjer følgde
      gjelder gjaldt gjeld brukte brukte trenger trengte treng krever krevde krev eier eide eig
      sørger sørget syter sytte sørgjer setter satte set sette legger la legg holder holdt held heldt bærer bar ber
      skjer skjedde løper løp trer trådte trådde faller falt fell fall bortfaller opphører opphørte innebærer inneber
      bor sitter satt sit trer søker søkte søkjer melder meldte lot lèt fører førte viser viste valgte vel valde
      sender sendte betaler betalte betalar dekker dekket dekkjer dekte mottar mottok mottek
      foreligger forelå utgjør utgjorde utgjer omfatter omfattet omfattar inneholder inneholdt inneheld består bestod
      oppstår oppsto oppstod tilhører forblir forutsetter avhenger avgjør avgjer tilsvarer tilsvarar svarar
      plikter pliktar forplikter forpliktar forpliktet påtar påtok innestår svarer hefter bidrar ivaretar utreder gjennomgår mangler manglar manglet mangla savner saknar bistår bistod deltar deltok deltek foretar føretek
      yter ytte gis gjevast tilkommer tilligger påhviler pålegges skyldes trenger behøver tarv ønsker ønskjer ynskjer
      bygger byggjer arbeider arbeidde jobber jobbet jobbar vedtar vedtok vedtek fatter fattet fattar
      oppgir oppgav oppga opplyser opplyste mener mente meiner meinte skriver skrev skriv skreiv
      hevder hevdet hevdar hevda forteller fortalte fortel fortalde påpeker påpekte understreker framhever fremhever
      fremgår framgår fremkommer framkommer begynner begynte byrjar starter startet startar
      binder bind kjører kjøper kjøpte laget laga kjenner kjente venter
      består utløper utløp fortsetter fortset fornyes forlenges sies seies anses reknast regnes menes forstås
      påser påsåg påser passer tilbyr tilbød tilbyd tilbaud hever heve tåler nådde
      endrer endret endrar skifter overtar overtok overtek oppfyller oppfylte bekrefter bekreftar
      sikrer sikret sikrar sikra lagrer lagret lagrar behandler behandlet behandlar handler handlet handlar
      varsler varslet varslar måler målte målar retter rettet rettar svarer svarte oppdaterer
      forvalter forvaltet forvaltar ledet styrte delte velger samarbeider samarbeidar
      inngår inngikk inngjekk utpeker utpekte peker pekar oppnevner oppnevnte oppnemner nekter godtar godtok godtek
      utfører utførte utfører gjennomfører gjennomførte anbefaler anbefalte tilrår tilrådde foreslår foreslo føreslår
      antas antar antok reknar trues oppleves opplever opplevde oppfatter kjennetegnes preges beskriver beskrev
      forventes virker verker fungerer fyller støtter støttar hjelper hjelpte hjelper bidrar bidro bidreg medfører
      """;

  private static final String INFINITIVE =
      """
      oppnå unngå forstå foregå pålegge påleggje føye føre byte bytte tinge avbestille
      late lata væra være vere møtes møtast møtest bidra ivareta gjennomgå oppgi fremgå framgå innebære utgjere slå nå spre rå bety anse se overse forutse unnta gjenta oppta innta delta utta samle ha bli verte få gå gjøre gjere gi gje komme kome ta se sjå stå ligge finne vite si seie følge følgje
      gjelde bruke bruke trenge kreve krevje eie eige sørge syte sørgje sette setje legge leggje holde halde bære bere
      skje løpe løpe tre falle opphøre innebære bo sitte søke søkje melde la føre vise velge velje sende betale
      betala dekke dekkje motta utgjøre omfatte omfatta inneholde innehalde bestå oppstå tilhøre avgjøre avgjere
      bistå delta foreta føreta yte ønske ønskje bygge byggje arbeide jobbe vedta fatte oppgi opplyse mene skrive
      begynne byrje starte binde kjøpe lage kjenne fortsette fornye forlenge påse passe tilby heve nå endre skifte
      overta oppfylle bekrefte stadfeste sikre lagre behandle handle varsle måle rette svare forvalte lede leie styre
      dele samarbeide inngå utpeke peke oppnevne oppnemne nekte godta utføre gjennomføre anbefale foreslå
      slette sletta tilbakeføre utlevere levere overføre kontrollere bruke hente lese bearbeide ivareta utvikle
      etablere utarbeide opprette innføre forbedre styrke øke auke redusere bedre fremme skape tilrettelegge
      prioritere effektivisere benytte anvende bidra stille drifte drive forankre forenkle fornye gjenbruke
      koordinere samordne kartlegge evaluere følge opprettholde realisere digitalisere integrere tilpasse velge
      """;

  private static final String PARTICIPLE =
      """
      vært vore hatt blitt vorte fått gått gjort gitt gjeve kommet kome tatt teke sett stått ligget funnet funne visst
      sagt fulgt følgt brukt krevd eid satt lagt holdt halde båret bore skjedd løpt falt ført vist valgt valt møtt sendt
      betalt dekket dekt mottatt motteke omfattet omfatta bestått bistått deltatt delteke foretatt ytt bygd bygget
      avtala nevnt nemnt angitt vist bestemt bestemd kjent fastsett vedtatt vedteke vedteken fattet oppgitt opplyst skrevet skrive startet starta bundet kjøpt laget laga kjent
      endret endra overtatt oppfylt bekreftet sikret sikra lagret lagra behandlet behandla varslet varsla målt rettet
      retta svart styrt delt inngått utpekt oppnevnt oppnemnd utført gjennomført anbefalt foreslått slettet sletta
      levert overført etablert utarbeidet utarbeidd utarbeida opprettet oppretta innført utviklet utvikla vurdert
      avtalt beskrevet skildra definert godkjent revidert regulert fastsatt fastsett dokumentert evaluert prioritert
      """;

  /**
   * Stems of weak verbs: -e or -a, present -er or -ar, passive -es, -ast or -est, past -et, -te or
   * -a.
   */
  private static final String WEAK =
      """
      sikr følg bruk gjennomfør utnytt øk løs legg skap understøtt velg før utarbeid
      håndter forhold benytt behandl lykk bygg utvikl endr betal sørg rett implementer still
      skill svar dekk løys definer forbedr samordn tilpass opprett flytt erstatt medfør lever
      adresser trekk tilrettelegg viderefør oppfyll hent avdekk prioriter tilegn hjelp skaff
      utveksl jobb kjør innhent etterlev oppretthold fortsett fremm utvid knytt beslutt
      bestill snakk utøv bevar påvirk bind hold omfatt iverksett involver spar vent forklar
      søk les lær utled følgj meld nytt rekn avlev treff samhandl bryt overfør vedlikehold yt
      besvar etterkomm kravsett godkjenn forleng avklar innebær sitt avrund formidl drøft kobl
      utform anvend planlegg anskaff tiltrekk kartlegg imøtekomm betjen ansett tjenesteutsett
      kopl forvent hindr forhindr send forenkl oppdag varsl overvåk saml begrens bring lagr
      slett skyt spørj bytt hev oppbevar vareta forsterk kjøp nedsett utsett finn gjenbruk
      tilordn innfør samkjør frembring oppløs ønsk tilstreb begynn sett kjenn opplys byggj
      sammenlign fullfør fremfør motvirk avhjelp behold anerkjenn tilfør fortoll belys bestemm
      avslutt innordn senk belast pek innarbeid forebygg tallfest forsink fremskaff tillegg
      karakteriser preg omhandl konkretiser utløs fortell trykk vask overs fjern krypt åpn
      sammenfatt tilfredsstill henvend svikt forårsak avhold utnevn representer trigg blokker
      skjerm grunngi berekn avgrens underrett samtykk rettlei framskaff purr sperr nekt
      avbestill kontakt innkall tilbakefør utlever bearbeid forankr stadfest bekreft fastsett
      utpek oppnevn oppnemn anbefal skriv vis igangsett tilbakelever forelegg framlegg
      fremlegg forhandl videreutvikl vidareutvikl videreformidl beskytt bemann overhold
      gjenopprett stans stopp underskriv tildel vern trygg skyld utbetal fordr innfri innret
      mangl savn omtal sammenstill nedfell forbli undersøk vurder ettergå gjengi regn
      underbygg påpek understrek fremhev framhev hevd uttal fortelj omfordel samarbeid utfør
      avlever avslå avsett bortfall forvalt krev rydd røm fest utlign vedlikehald verksett
      utferd handsam handhev teikn selj vel ordn
      """;

  /** Stems whose present looks like a noun ("deler", "styrker"): every form but that one. */
  private static final String NOUNLIKE =
      """
      prøv kall fyll kost drift støtt skift rull del styrk start lag stemm berør fordel mål
      test logg frist send krev gjeld virk retningsgi tru form ramm bestem tren rest
      ferdigstill vedlikehald innlever bruk bestill kontroll rapport svar rett
      """;

  /** Verbs in -gjøre. */
  private static final String MAKING =
      """
      avgjør utgjør nyttiggjør synliggjør omgjør muliggjør bevisstgjør tydeliggjør klargjør
      rettferdiggjør offentliggjør tilgjengeliggjør frigjør godtgjør redegjør
      """;

  /** Passives of short verbs. */
  private static final String PASSIVE =
      """
      vedtas inntas opptas foretas overtas ivaretas medtas unntas inngås gjennomgås avgis oppgis
      utgis tas mottas tilsies eies tilbys
      """;

  static VerbForms forms() {
    Map<String, Kind> other =
        Map.of(
            "e",
            Kind.INFINITIVE,
            "a",
            Kind.INFINITIVE,
            "es",
            Kind.PASSIVE,
            "ast",
            Kind.PASSIVE,
            "est",
            Kind.PASSIVE,
            "et",
            Kind.PARTICIPLE,
            "t",
            Kind.PARTICIPLE);
    Map<String, Kind> present = Map.of("er", Kind.FINITE, "ar", Kind.FINITE);
    Map<String, Kind> nounlike = Map.of("er", Kind.NOUNLIKE, "ar", Kind.NOUNLIKE);
    Map<String, Kind> making =
        Map.of("", Kind.FINITE, "e", Kind.INFINITIVE, "es", Kind.PASSIVE, "ast", Kind.PASSIVE);
    return new VerbForms(Affixes.of("erer", "iserte"))
        .with(Kind.FINITE, FINITE)
        .with(Kind.INFINITIVE, INFINITIVE)
        .with(Kind.PARTICIPLE, PARTICIPLE)
        .with(Kind.PASSIVE, PASSIVE)
        .regular(WEAK, other)
        .regular(WEAK, present)
        .regular(NOUNLIKE, other)
        .regular(NOUNLIKE, nounlike)
        .regular(MAKING, making);
  }
}
