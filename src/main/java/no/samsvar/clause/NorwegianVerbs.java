package no.samsvar.clause;

import java.util.List;
import java.util.Map;
import no.samsvar.clause.VerbForms.Kind;

/** Verbs of bokmål and nynorsk that governance documents use. */
final class NorwegianVerbs {
  private NorwegianVerbs() {}

  private static final String FINITE =
      """
      er var har hadde blir ble blei vart vert skal skulle må måtte bør burde kan kunne vil ville får fikk fekk
      går gikk gjekk gjør gjorde gjer gir gav ga gjev kommer kom kjem tar tok tek ser så står stod sto ligger lå ligg
      finnes finst fins fantes fanst vet visste veit sier sa seier heter het heiter heitte følger fulgte følgjer følgde
      gjelder gjaldt gjeld brukte brukte trenger trengte treng krever krevde krev eier eide eig
      sørger sørget syter sytte sørgjer setter satte set sette legger la legg holder holdt held heldt bærer bar ber
      skjer skjedde løper løp trer trådte trådde faller falt fell fall bortfaller opphører opphørte innebærer inneber
      bor sitter satt sit trer søker søkte søkjer melder meldte lot lèt fører førte viser viste valgte vel valde
      sender sendte betaler betalte betalar dekker dekket dekkjer dekte mottar mottok mottek
      foreligger forelå utgjør utgjorde utgjer omfatter omfattet omfattar inneholder inneholdt inneheld består bestod
      oppstår oppsto oppstod tilhører forblir forutsetter avhenger avgjør avgjer tilsvarer tilsvarar svarar
      plikter pliktar mangler manglar manglet mangla savner saknar bistår bistod deltar deltok deltek foretar føretek
      yter ytte gis gjevast tilkommer tilligger påhviler pålegges skyldes trenger behøver tarv ønsker ønskjer ynskjer
      bygger byggjer arbeider arbeidde jobber jobbet jobbar vedtar vedtok vedtek fatter fattet fattar
      oppgir oppgav oppga opplyser opplyste mener mente meiner meinte skriver skrev skriv skreiv
      hevder hevdet hevdar hevda forteller fortalte fortel fortalde påpeker påpekte understreker framhever fremhever
      fremgår framgår fremkommer framkommer begynner begynte byrjar starter startet startar
      binder bind kjører kjøper kjøpte laget laga kjenner kjente venter
      består utløper utløp fortsetter fortset fornyes forlenges sies seies anses reknast regnes menes forstås
      påser påsåg påser passer tilbyr tilbød tilbyd tilbaud hever heve tåler når nådde
      endrer endret endrar skifter overtar overtok overtek oppfyller oppfylte bekrefter bekreftar
      sikrer sikret sikrar sikra lagrer lagret lagrar behandler behandlet behandlar handler handlet handlar
      varsler varslet varslar måler målte målar retter rettet rettar svarer svarte oppdaterer
      forvalter forvaltet forvaltar ledet leiar styrte delte velger samarbeider samarbeidar
      inngår inngikk inngjekk utpeker utpekte peker pekar oppnevner oppnevnte oppnemner nekter godtar godtok godtek
      utfører utførte utfører gjennomfører gjennomførte anbefaler anbefalte tilrår tilrådde foreslår foreslo føreslår
      antas antar antok reknar trues oppleves opplever opplevde oppfatter kjennetegnes preges beskriver beskrev
      forventes virker verker fungerer fyller støtter støttar hjelper hjelpte hjelper bidrar bidro bidreg medfører
      """;

  private static final String INFINITIVE =
      """
      være vere ha bli verte få gå gjøre gjere gi gje komme kome ta se sjå stå ligge finne vite si seie følge følgje
      gjelde bruke bruke trenge kreve krevje eie eige sørge syte sørgje sette setje legge leggje holde halde bære bere
      skje løpe løpe tre falle opphøre innebære bo sitte søke søkje melde la føre vise velge velje møte sende betale
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
      vedtatt vedteke vedteken fattet oppgitt opplyst skrevet skrive startet starta bundet kjøpt laget laga kjent
      endret endra overtatt oppfylt bekreftet sikret sikra lagret lagra behandlet behandla varslet varsla målt rettet
      retta svart styrt delt inngått utpekt oppnevnt oppnemnd utført gjennomført anbefalt foreslått slettet sletta
      levert overført etablert utarbeidet utarbeidd utarbeida opprettet oppretta innført utviklet utvikla vurdert
      avtalt beskrevet skildra definert godkjent revidert regulert fastsatt fastsett dokumentert evaluert prioritert
      """;

  /** Stems of weak verbs with present in -er and passive in -es (bokmål). */
  private static final String WEAK =
      """
      slett utlever lever overfør hent les bearbeid ivaretak utvikl utarbeid opprett innfør forbedr styrk øk fremm skap
      tilrettelegg benytt anvend still drift driv forankr forenkl gjenbruk samordn kartlegg opprettel tilpass
      innfri innkall sperr meld send betal dekk bekreft sikr lagr behandl varsl rett svar forvalt del
      utpek oppnevn nekt utfør gjennomfør anbefal velg vis før hold sett legg bygg vedt fatt oppgi opplys skriv
      begynn start bind kjøp lag fortsett forny forleng hev endr skift oppfyll utnytt håndter hånd følg vurder
      avslutt ansett tilsett erstatt kreditt faktur trekk tilbakefør tilgjengeliggjør offentliggjør synliggjør
      iverksett igangsett fastsett tilbakelever utveksl innhent forelegg framlegg fremlegg forhandl løs videreutvikl
      bistå gjennomgå rull videreformidl sammenlign avvik avklar avhjelp forebygg forebyg oppbevar beskytt krypt
      overvåk lever tilfør betjen bemann utløs overstig overhold etterlev hindr gjenopprett
      utsett stans stopp begrens utvid godkjenn underskriv signer tilhør tild tildel gjelder
      """;

  /** Stems of weak verbs with present in -ar and passive in -ast (nynorsk). */
  private static final String WEAK_NYNORSK =
      """
      slett utvikl utarbeid forbetr styrk auk fremj skap nytt forankr samordn kartlegg tilpass sperr sikr lagr behandl
      varsl forvalt del utnemn oppnemn nekt start lag endr skift rett handter avslutt avtal utveksl samarbeid forhandl
      vurder vidareutvikl stans avgrens hindr overvak underskriv meld opprett levér send avklar betal
      svar bygg tildel planlegg sett innkall arbeid gjenbruk foren forenkl fornyr verksett
      """;

  static VerbForms forms() {
    Map<String, Kind> weak =
        Map.of("e", Kind.INFINITIVE, "er", Kind.FINITE, "es", Kind.PASSIVE, "et", Kind.PARTICIPLE);
    Map<String, Kind> nynorsk =
        Map.of("a", Kind.INFINITIVE, "ar", Kind.FINITE, "ast", Kind.PASSIVE);
    return new VerbForms(List.of("erer", "iserte", "ererer"))
        .with(Kind.FINITE, FINITE)
        .with(Kind.INFINITIVE, INFINITIVE)
        .with(Kind.PARTICIPLE, PARTICIPLE)
        .regular(WEAK, weak)
        .regular(WEAK_NYNORSK, nynorsk)
        .regular(WEAK_NYNORSK, Map.of("e", Kind.INFINITIVE, "est", Kind.PASSIVE));
  }
}
