package no.samsvar.clause;

/** Cues of nynorsk that are spelt otherwise than in bokmål. */
final class NynorskCues {
  private NynorskCues() {}

  static final String FORCE =
      """
      must: skal; må; skulle
      should: bør; burde
      may: kan; kunne
      will: vil
      duty: kviler på; heftar for; står ansvarleg for; ligg på; pliktar; er pliktig; pliktig; forplikta til; forplikta; forpliktar seg; forpliktar;
       pliktar seg; bind seg til; bind seg; har plikt til; plikt til; har ansvar for;
       har ansvaret for; ansvarleg for; er ansvarleg for; svarar for; er bunden av; er pålagt; er pålagde;
       blir pålagt; pålegg; blir kravd; krevst; krev at; er eit krav; eit krav at; eit krav om;
       blir stilt krav om; blir stilt krav til; stilt krav om; stilt krav til; garanterer;
       syter for; sørgjer for; ber ansvaret for; tek på seg; er forbode
      advice: rår frå; frårår; frårå; blir frårådd; er frårådd; blir tilrådd; rår til; tilrår; vert tilrådd; er tilrådd; oppmodar; blir oppmoda;
       det er ønskjeleg; blir anbefalt; anbefaler; tilrådest; føreslår; blir føreslått
      right: har rett til; rett til; rett på; krav på; høve til; har høve til; har høve;
       er tillate; tillate; fullmakt til å; har fullmakt til; kan krevje; har løyve til;
       gjev rett til; gir rett til; retten til
      claim: rett; rettar; plikt; ansvar; ansvaret; innsynsrett; bruksrett; forplikting;
       forpliktingar; ansvar for; krav om; krav til; garanti; garantiar
      wish: ønskjer; ønskje om; tek sikte på; har som mål; er eit mål; målet er; mål er;
       har til føremål; ambisjonen er; ambisjon om; satsar på; planlegg; siktar mot;
       legg opp til; arbeider for; går inn for; ynskjer; vil gjerne; visjonen er; med sikte på;
       føremålet er; hovudmålet er; delmålet er; målet med
      burden: varslingsplikt; rapporteringsplikt; opplysningsplikt; teieplikt; bistandsplikt;
       meldeplikt; dokumentasjonsplikt
      task: står for
      """;

  static final String POLARITY =
      """
      not: ikkje; aldri; neppe; langt frå
      no: ingen; inga; inkje; ingenting; ikkje noko; ikkje nokon; ikkje nokre
      lack: uteblir; utebli; uteblitt; svakheiter; usikker; manglar; mangla; mangel på; mangel; manglar på; manglande; mangelfull; mangelfullt;
       mangelfulle; fråvær av; fråværet av; fråverande; saknar; saknast; ufullstendig;
       utilstrekkeleg; uavklara; uklårt; uklår; uklåre; falle bort; fri for; svikt i; utydeleg
      without: utan
      needless: treng ikkje; tarv ikkje; er ikkje nødvendig; ikkje nødvendig; ikkje naudsynt
      neutral: i fråvær av; ved fråvær av; i mangel av; ved mangel på; dei seinare åra; i seinare tid; så snart som mogleg; så raskt som mogleg; så fort som mogleg; så tidleg som mogleg; snarast mogleg; når som helst; kva tid som helst; kva som helst; ikkje funne avvik; ikkje avdekt; ikkje berre; ikkje minst; ikkje utelukkande; ikkje uvesentleg; ikkje uvanleg; ikkje unormalt; ikkje usannsynleg;
       dersom ikkje anna; om ikkje anna; viss ikkje anna; med mindre anna; når ikkje anna;
       om ikkje; viss ikkje; ikkje før; ikkje meir enn; ikkje seinare enn; ikkje mindre enn;
       ikkje sjeldnare enn; ikkje lenger enn; ingen tvil; utan tvil; ingen merknader;
       ingen avvik; ingen manglar; ikkje funne feil; utan ugrunna opphald; utan unødig opphald;
       utan opphald; utan grunnlaust opphald; utan forseinking; utan unødig forseinking;
       utan unødvendig forseinking; utan vederlag; utan kostnad; utan ekstra kostnad;
       utan omsyn til; utan hinder av; utan å; utan varsel; utan grunngjeving; utan meirkostnad;
       utan tillegg; feil og manglar; feil eller manglar; inntil då; inntil vidare;
       ikkje eksklusiv; ikkje overførbar; ikkje bindande; aldri seinare enn; aldri meir enn;
       aldri lenger enn; aldri mindre enn; aldri under; når det gjeld; det vil seie; utover dette; ut over dette; utover det
      except: med mindre; unntatt; unnateke; bortsett frå; med unntak av; med unntak for;
       utover; ut over; anna enn; andre enn; annan enn; utanom; berre; utelukkande; kun;
       utan skriftleg; utan på førehand; utan førehandssamtykke; utan samtykke; utan kunden;
       utan godkjenning; utan etter; utan løyve; utan avtale; utan den behandlingsansvarlege;
       utan oppdragsgjevar; utan at kunden; utan uttrykkeleg; utan førehandsgodkjenning;
       før kunden; unntak; utan instruks; utan skriftlege
      exist: etablert; finst; finnest; ligg føre; eksisterer; inneheld; har; hatt; utarbeidd;
       utarbeida; laga; vedteken; vedteke; definert; avklara; avklart; skildra; beskrive;
       dokumentert; fastsett; avtalt; gitt; gjeve; gjeven; blir gitt; stilt; kravd; omfattar;
       omfatta; inngår; heimla; teke stilling til; gjennomført; gjort; innført; utvikla;
       tilgjengeleg; på plass; bestemt; regulert; dekt; sikra; lagt; oppfylt; oppfyller; følgt;
       følgd; teke vare på; tilført; får; tilbyr; oppretta; oppnemnd; tilsett; peika ut;
       sett av; veit; kjenner; skriftleg; skrive ned; skrivne ned; innarbeidd; mogleg; tilstrekkeleg; god nok; gode nok;
       klart; yter; gir; gjev; leverer; levert; målt; rapportert; rapporterer; nemner; omtalar;
       seier; skildrar; krev
      omitted: utelate; utgår; stroke; utelaten
      neither: verken; korkje
      oppose: skeptisk til; rår frå; rå frå; råde frå; frårår; frårå; blir frårådd; er frårådd; åtvarar mot; går imot; ønskjer ikkje
      release: unnateken frå; unnatekne frå; fritek; friteken; friteke; fråskriv seg; gir avkall på; unnateke frå;
       fråfell avkall; er friteken; blir friteke; er fritekne
      self: avtala; avtalen; kontrakten; bilaget; bilag; vedlegget; vedlegg; dokumentet; krava;
       føresegna; reguleringa; vilkåra; databehandlaravtala; reglementet; retningslina; punkt;
       instruksen
      """;

  static final String STRUCTURE =
      """
      contrast: men; medan; derimot; men òg; men også
      join: og; eller; samt; og/eller
      relative: som; der
      that: at; om at
      if: dersom; viss; såframt; føresett at; under føresetnad av at; når; i den grad; så lenge;
       med mindre; i tilfelle; om så er
      subordinate: fordi; ettersom; slik at; korleis; kva; kva for; kven; korvidt; kvifor;
       etter at; inntil; sjølv om; anten; ved at; så at; sidan; då; for at; før
      purpose: for å; for ikkje å; for aldri å; med det føremålet å
      tail: utan at; noko som
      condition: på førespurnad; på oppmoding; etter førespurnad; etter oppmoding; ved behov;
       etter behov; om nødvendig; om naudsynt; etter nærare avtale; mot vederlag;
       mot særskilt vederlag; etter avtale; mot betaling; ved misleghald; om mogleg
      delegate: går fram av; kjem fram av; framgår av; er regulert i; blir regulert i;
       blir regulert av; er skildra i; er beskrive i; beskrive i; skildra i; følgjer av;
       er fastsett i; fastsett i; oppgitt i; spesifisert i; er avtalt i; er teke inn i;
       teke inn i; sjå; jf; viser til; er lista i; er definert i; ligg i; står i; omtalt i;
       nedfelt i
      effect: å sikre; å bidra; å gjere; handlar; dreier; medfører; inneber; bidreg; fører; gjer; betyr; tyder; skuldast;
       gjorde; førte
      """;

  static final String STANCE =
      """
      hedge: usikker på om; usikre på om; uviss på om; uvisse på om; ikkje sikker på om; i tvil om;
       tvilar på; uvisst om; så langt som mogleg; så langt det er praktisk mogleg; i størst mogleg utstrekning; sannsynleg; i så stor grad som mogleg; normalt; vanlegvis; som regel; som hovudregel; truleg; strevar etter; kanskje; antakinga er; mogleg; moglegvis; sannsynlegvis; antek; blir rekna med; hypotese;
       eventuelt; så langt det er mogleg; så langt det lèt seg gjere; så langt råd er;
       i størst mogleg grad; så langt mogleg; så vidt mogleg; etter beste evne; prøver å;
       prøve å; freistar å; freiste å; ser ut til; vil kunne; det kan tenkjast; kan tenkjast;
       reknar med; vurdere; vurderer; på sikt; helst; forventar; rimeleg innsats; håpar;
       kan vere aktuelt; vere aktuelt; aktuelt å; ønskjer; ynskjer; ønskje om; håpar å; von om;
       håp om; voner; vurderast
      epistemic: gje; vere; bli; føre; gi; vise; bety; oppstå; medføre; bidra; verte; krevje; stille;
       auke; kome; kunne; måtte; skje; halde fram; få; ha; gå; endre; utvikle; falle; søkke;
       vekse; stige; variere; trenge; prege; utfordre; gjere
      say: erfarer; det går vidare fram; det går også fram; det kjem fram; kjem det fram; går det vidare fram; opplyser; opplyste; seier; sa; hevdar; hevda; uttaler; uttalte; fortel; fortalde;
       peikar på; peika på; meiner; meinte; skriv; skreiv; oppgir; framhevar; understrekar;
       melder; svarar; svara; skildrar; gir uttrykk for; det står; står det; heiter det;
       det heiter; det går fram; går det fram; slår fast; blir det sagt; stadfestar;
       gjev uttrykk for; viser til; viser også til; viser elles til; viser vidare til; peikar også på;
       peikar vidare på; peikar mellom anna på; opplever; opplevde; føler; legg til grunn; legg til at; forklarer; forklarte; viste til; det sto;
       sto det; det stod; stod det
      source: ifølgje; i følgje; etter kommunelova; kommunelova; lova; forskrifta;
       regjeringa; stortinget; departementet; direktoratet; staten; statlege; riksrevisjonen;
       datatilsynet; danske; danmark; sverige; finland; nabokommunen; andre kommunar;
       kommuneplanen; kommuneplan; planstrategien; digitaliseringsrundskrivet; læreplanen
      later: har planar om; har ein plan om; har plan om; har til hensikt; har som intensjon;
       har intensjon om; vil bli; skal bli; på eit seinare tidspunkt; avtalast seinare; kjem seinare;
       avklarast seinare; fastsetjast seinare; i løpet av perioden;
       i planperioden; under arbeid; under utarbeiding; under utvikling; er planlagt;
       tek sikte på; med sikte på; i framtida; kjem til å; blir føreslått; er meint å; på sikt;
       vil utarbeide; vil etablere; vil opprette; vil lage; vil utvikle; vil innføre;
       skal greiast ut
      create: etablerast; etablere; opprettast; opprette; utarbeidast; utarbeide; utviklast;
       utvikle; innførast; innføre; lagast; lage; setjast ned; utformast; utforme;
       setjast i verk; inngåast; oppnemnast; tilsetjast; skaffast; gjennomførast; byggjast;
       byggje opp; førebuast; førebu; utgreie; kartleggjast; definerast; fastsetjast; avklarast;
       vidareutvikle; vidareutviklast; realiserast
      would: ville ha; ville hatt; ville vore; ville blitt; ville gitt; skulle ha; skulle hatt;
       burde ha; burde vore; kunne ha; kunne vore; hadde vore; ville
      example: til dømes; for eksempel; døme på; døme; dømet; eksempel på; eksempel; til dømes ein tenkt
      define: er ei forkorting; er forkorting for; er ei samlenemning; er samlenemning;
       er eit samleomgrep; er ei nemning; er eit fellesnamn; er ein som; er eit omgrep for; meint; er meint; blir meint; forstår vi; er å forstå; blir definert som;
       er definert som; heretter kalla; heretter; betyr i denne
      ask: korleis; kvifor; kva; kven; kva for; i kva grad; i kor stor grad; kor; når
      own: vi; me; revisjonen; vår; vårt; våre; etter vår vurdering; partane; konklusjonen
      agent: vi; me; teamet; kommunen; kommunane; kommune; fylkeskommunen; selskapet; føretaket; etaten;
       verksemda; organisasjonen; samarbeidet
      """;

  static final String[] ALL = {FORCE, POLARITY, STRUCTURE, STANCE};
}
