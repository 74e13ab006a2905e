package no.samsvar.clause;

/** Cues of bokmål, radical forms included. */
final class BokmaalCues {
  private BokmaalCues() {}

  static final String FORCE =
      """
      must: skal; må; skulle
      should: bør; burde
      may: kan; kunne
      will: vil
      duty: hviler på; plikt for; er forpliktet; er bundet til å; plikter; pliktig; plikter seg; er pliktig; forpliktet til; forpliktet;
       forplikter seg; forplikter; forpliktes; har ansvar for; har ansvaret for; har ansvar;
       har ansvaret; ansvarlig for; står ansvarlig for; er ansvarlig for; svarer for;
       hefter for; har plikt til; har plikt; plikt til; plikten til; er bundet av; pålegges;
       er pålagt; pålegger; er påkrevd; kreves; krever at; stilles krav om; stilles krav til;
       stilles det krav om; stilles det krav til; stilles følgende krav; er et krav; et krav om;
       et krav at; forutsettes; garanterer; innestår for; sørger for; bærer ansvaret for;
       bærer ansvaret; bærer risikoen for; påtar seg; har oppgaven; tilligger; påhviler;
       er forbudt; forbys
      advice: fraråder; frarådes; frarår; er frarådd; anbefales; anbefaler; tilrådes; tilrår; oppfordres; oppfordrer; er god praksis;
       er anbefalt; det er ønskelig; foreslås; foreslår
      right: har rett til; rett til; har rett på; rett på; retten til; krav på;
       har anledning til; anledning til; adgang til å; har adgang til; berettiget til;
       er berettiget til; gis rett til; gir rett til; fullmakt til å; har fullmakt til;
       myndighet til å; tillates; er tillatt; tillatt; kan kreve; valgfritt; har mulighet til;
       gis tilgang til
      claim: rett; rettigheter; plikt; plikter til; ansvar; ansvaret; innsynsrett;
       revisjonsrett; bruksrett; forpliktelse; forpliktelser; ansvar for; krav om; krav til;
       garanti; garantier
      wish: ønsker; ønske om; tar sikte på; med sikte på; har som mål; er et mål; målet er;
       mål er; mål å; har til hensikt; hensikten er; ambisjonen er; ambisjon om;
       har ambisjon om; satser på; planlegger; tilstreber; tilstrebes; søkes; går inn for;
       legger opp til; legges opp til; arbeider for; jobber for; arbeide for; intensjonen er;
       vil gjerne; visjonen er; formålet er; hovedmålet er; delmålet er; målet med;
       hovedformålet er
      burden: varslingsplikt; rapporteringsplikt; opplysningsplikt; taushetsplikt;
       bistandsplikt; aktivitetsplikt; meldeplikt; undersøkelsesplikt; dokumentasjonsplikt;
       taushetsplikten
      task: står for
      """;

  static final String POLARITY =
      """
      not: ikke; aldri; neppe; langt fra
      no: ingen; intet; ingenting; ikke noen; ikke noe; ikke et eneste
      lack: uteblir; uteblitt; mangler; manglet; mangel på; mangel; mangler på; mangler ved; manglende; mangelfull;
       mangelfullt; mangelfulle; fravær av; fraværet av; fraværende; savnes; savner;
       ufullstendig; ufullstendige; utilstrekkelig; utilstrekkelige; usikker; uavklart;
       uavklarte; ubesvart; utydelig; utydelige; uklare; uklart; uklar; udefinert; opphevet;
       utgått; bortfalt; falt bort; falt ut; er fjernet; avslått; unnlatt; unnlater;
       utelatt fra; svakheter; svakhet; svikt i; svikter; hull i; fri for; står uten; lider av
      without: uten
      needless: trenger ikke; behøver ikke; trengs ikke; er ikke nødvendig; ikke nødvendig
      neutral: både under utvikling; under utvikling og forvaltning; under utvikling av; i fravær av; ved fravær av; i mangel av; ved mangel på; de senere årene; de senere år;
       i den senere tid; i senere tid; den senere tid; når som helst; hva som helst; ikke funnet avvik; ikke bare; ikke minst; ikke kun; ikke utelukkende; ikke desto mindre;
       ikke uvesentlig; ikke ubetydelig; ikke uten grunn; ikke uvanlig; ikke unormalt; ikke usannsynlig; ikke urimelig;
       dersom ikke annet; hvis ikke annet; om ikke annet; når ikke annet; med mindre annet;
       dersom annet ikke; om ikke; hvis ikke; ikke før; intet mindre; mer enn; ikke lenger enn;
       ikke mer enn; ikke senere enn; ikke mindre enn; ikke sjeldnere enn; ingen tvil;
       uten tvil; ingen ting å utsette; ingenting å utsette; ikke til å unngå; uten mangler;
       ikke noe i veien; ikke noen feil; ikke funnet feil; ikke funnet avvik; ingen avvik;
       ikke avdekket; ingen vesentlige avvik; ikke påvist; ikke grunnlag for;
       ikke holdepunkter for; ingen merknader; ikke vesentlige mangler; ingen mangler;
       uten ugrunnet opphold; uten unødig opphold; uten opphold; uten forsinkelse;
       uten unødvendig forsinkelse; uten vederlag; uten kostnad; uten ekstra kostnad;
       uten ekstra vederlag; uten tillegg; uten merkostnad; uten kostnader; uten hensyn til;
       uten hinder av; uten begrensning; uten at det; uten varsel; uten nærmere begrunnelse;
       uten begrunnelse; uten å; uten særskilt; uten ytterligere; avvik fra; et avvik;
       avvik skal; melder avvik; avvik meldes; ved mangler; feil og mangler; feil eller mangler;
       en mangel; mangelen; vesentlig mangel; vesentlige mangler ved leveransen; inntil da;
       inntil videre; ikke eksklusiv; ikke overdragelig; ikke overførbar; ikke bindende;
       aldri senere enn; aldri mer enn; aldri lenger enn; aldri mindre enn; aldri under;
       aldri lavere enn; ikke lavere enn; ikke under; når det gjelder; hva gjelder; det vil si; utover dette; ut over dette; utover det
      except: med mindre; unntatt; bortsett fra; med unntak av; med unntak for; utover; ut over;
       annet enn; andre enn; annen enn; utenom; foruten; bare; kun; utelukkende; uten skriftlig;
       uten forutgående; uten kundens; uten oppdragsgivers; uten samtykke;
       uten forhåndssamtykke; uten godkjenning; uten etter; uten at kunden;
       uten at den behandlingsansvarlige; uten at partene; uten den behandlingsansvarliges;
       uten den andre; uten på forhånd; uten avtale; før kunden; før den behandlingsansvarlige;
       før det foreligger; før det er; uten instruks; uten behandlingsansvarliges;
       uten uttrykkelig; uten leverandørens; uten tillatelse; uten forhåndsgodkjenning;
       uten særskilt tillatelse; uten den annen; uten kommunens; uten først; med mindre det;
       unntak; dog; likevel kan
      exist: etablert; etableres; finnes; fins; finst; foreligger; eksisterer; inneholder; har;
       hatt; utarbeidet; laget; vedtatt; definert; avklart; beskrevet; dokumentert; fastsatt;
       avtalt; gitt; gis; ytes; stilles; stilt; satt; krevd; omfatter; omfattet; inngår;
       hjemlet; tatt stilling til; gjennomført; utført; gjøres; gjort; innført; utviklet;
       tilgjengelig; tilstede; på plass; bestemt; regulert; regulerer; dekket; dekker;
       formalisert; sikret; lagt; oppfylt; oppfyller; fulgt; følges; ivaretatt; tilføres;
       tilført; får; tilbys; tilbyr; opprettet; oppnevnt; ansatt; utpekt; avsatt; vet; kjenner;
       skriftlig; formelle; innarbeidet; skrevet ned; implementert; mulig; tilstrekkelig; godt nok; gode nok;
       klart; stilte; stille; yter; gir; leveres; leverer; foretatt; foretas; evaluert; målt;
       måles; rapportert; rapporterer; rapporteres; prioritert; nevner; omtaler; sier;
       beskriver; krever; pålegger; tar opp; forutsetter
      omitted: utelatt; utgår; strøket; fjernet
      neither: verken; hverken
      oppose: skeptisk til; skeptiske til; fraråder; frarådes; fraråde; frarår; frarå; er frarådd; advarer mot; advare mot; går imot;
       ønsker ikke; motsetter seg
      release: fritatt for; fritas for; fraskriver seg; fraskrevet; frafaller; er unntatt;
       unntatt fra; gir avkall på; avkall på
      self: avtalen; avtalene; avtaleverket; kontrakten; bilaget; bilag; vedlegget; vedlegg;
       dokumentet; kravene; bestemmelsen; reguleringen; vilkårene; databehandleravtalen;
       driftsavtalen; reglementet; retningslinjen; punkt; instruksen; delegeringsreglementet
      """;

  static final String STRUCTURE =
      """
      contrast: men; mens; derimot; imidlertid er; men også; men heller
      join: og; eller; samt; og/eller
      relative: som; der; hvor; hvorav
      that: at; om at
      if: dersom; hvis; såfremt; forutsatt at; under forutsetning av at; når; i den grad;
       så lenge; så fremt; med mindre; i tilfelle; med mindre annet; hvis ikke;
       dersom ikke annet; hvis ikke annet; med forbehold om at
      subordinate: fordi; ettersom; slik at; så at; hvordan; hvorvidt; hva; hvilke; hvilken;
       hvilket; hvem; etter at; inntil; selv om; enten; uavhengig av om; mens; uten at partene;
       ved at; hva slags; siden; da; for at; fordi om; før
      purpose: for å; for ikke å; for aldri å; med det formål å
      tail: uten at; noe som; hvilket; uten at det
      condition: på forespørsel; på oppfordring; etter forespørsel; på anmodning;
       etter anmodning; ved behov; etter behov; om nødvendig; dersom nødvendig;
       ved nødvendighet; etter nærmere avtale; mot særskilt vederlag; mot vederlag;
       etter avtale; på bestilling; mot betaling; ved mislighold; hvis mulig; om mulig;
       på kundens forespørsel; på oppdragsgivers forespørsel; etter skriftlig forespørsel
      delegate: fremgår av; framgår av; fremkommer av; går fram av; reguleres i; reguleres av;
       reguleres nærmere i; er regulert i; er beskrevet i; beskrives i; beskrevet i; følger av;
       er fastsatt i; fastsatt i; fastsettes i; angitt i; er angitt i; angis i;
       er spesifisert i; spesifisert i; spesifiseres i; nærmere bestemt i; avtales i;
       avtales nærmere; finnes i; er nedfelt i; nedfelt i; er inntatt i; inntatt i; se; jf;
       viser til; vises til; vises det til; i henhold til egen; listet i; listes i;
       er definert i; defineres i; ligger i; står i; inngås egen; inngås en egen; omtalt i;
       er avtalt i
      effect: å sikre; å bidra; å gjøre; handler; dreier; medfører; innebærer; bidrar; fører; gjør; betyr; skyldes;
       resulterer; skapte; gjorde; førte
      """;

  static final String STANCE =
      """
      hedge: usikker på om; usikre på om; usikker på hvorvidt; ikke sikker på om; ikke sikre på om;
       i tvil om; tviler på; uvisst om; så langt som mulig; så langt det er praktisk mulig; i størst mulig utstrekning; sannsynlig; i så stor grad som mulig; normalt; vanligvis; som regel; som hovedregel; trolig; streber etter; kanskje; muligens; muligvis; antas; antar; antagelsen er; antakelsen er; formodentlig; sannsynligvis;
       hypotese; eventuelt; evt; så langt det er mulig; så langt mulig; så vidt mulig;
       så langt det lar seg gjøre; i størst mulig grad; i størst mulig utstrekning;
       i den utstrekning det er mulig; i den grad det er mulig; etter beste evne; tilstreber;
       tilstrebes; tilstrebe; søke å; forsøke å; forsøker å; forsøkes; etter beste skjønn;
       det kan tenkes; tenkes; kan tenkes; regner med; usikkert om; det kan se ut; kan synes;
       synes å; ser ut til; ville kunne; vil kunne; innen rimelighetens grenser;
       rimelige anstrengelser; rimelig innsats; rimelige bestrebelser; vil trolig; vurdere;
       vurderes; vurderer; kommersielt rimelige; på sikt; helst; forhåpentligvis; håper;
       kan være aktuelt; være aktuelt; aktuelt å; så vidt det er mulig; ønsker; ønske om;
       håper å; håp om
      epistemic: være; bli; avhenge; tenkes; medføre; føre; gi; vise; synes; bety; være aktuelt; oppstå;
       skyldes; innebære; bidra; kreve; stille; øke; komme; kunne; måtte; skje; fortsette;
       forandre; styrke; redusere; påvirke; forsterke; utgjøre; få; ha; gå; endre; utvikle;
       falle; synke; vokse; stige; variere; trenge; prege; utfordre; gjøre
      say: erfarer; erfarte; det fremkommer; det framkommer; det kommer fram; det kommer frem; kommer det fram; kommer det frem;
       det går fram; det går frem; det går videre fram; det går videre frem; det går også fram;
       det går også frem; går det fram; går det frem; går det også fram; opplyser; opplyste; sier; sa; hevder; hevdet; uttaler; uttalte; forteller; fortalte;
       påpeker; påpekte; mener; mente; skriver; skrev; oppgir; oppga; framhever; fremhever;
       understreker; etterlyser; etterlyste; peker på; pekte på; melder; svarer; svarte; svarer at; påstår; beskriver;
       anførte; anfører; redegjør; bekrefter; konkluderte; anslått; anslår; kommenterer;
       gir uttrykk for; ga uttrykk for; er av den oppfatning; opplyst at; opplyses; oppgis;
       det står; står det; heter det; det heter; det fremgår; det framgår; her framgår;
       her fremgår; framgår det; fremgår det; fastslår; slår fast; står følgende;
       legger vekt på; legges det vekt på; lagt føring; fortalt; hevdes; sies; sies det;
       viser til; viser også til; viser ellers til; viser videre til; viser blant annet til;
       peker også på; peker videre på; peker blant annet på; peker samtidig på;
       opplever; opplevde; føler; legger til grunn; var opplyst; fikk opplyst; legger til at; la til at; forklarer; forklarte;
       viste til; det sto; sto det; det stod; stod det
      source: ifølge; i følge; etter kommuneloven; i henhold til lov; iht lov; etter det;
       i henhold til kommuneloven; i lovens; lovens; i loven; kommuneloven;
       kommunelovens; loven; forskriften; regjeringen; regjeringens; stortinget; departementet;
       direktoratet; staten; statlige; riksrevisjonen; difi; datatilsynet; danske; danmark;
       nederland; sverige; finland; estland; digitaliseringsrundskrivet; kommunal- og;
       stortingsmelding; kommuneplanen; kommuneplanens; kommuneplan; planstrategi;
       kunnskapsløftet; læreplanen; grunnloven; konkurrenten; nabokommunen; andre kommuner;
       i tråd med kommuneloven; etter loven; etter forskriften; i henhold til forskriften
      later: har planer om; har en plan om; har plan om; har til hensikt; har som intensjon;
       har intensjon om; vil bli; skal bli; vil få; på et senere tidspunkt; fastsettes senere; avtales senere;
       kommer senere; avklares senere; utarbeides senere; bestemmes senere; i løpet av perioden;
       i planperioden; under arbeid; under utarbeidelse; under utvikling; under etablering;
       planlegges; planlegger; tar sikte på; tas sikte på; med sikte på; i fremtiden;
       i framtiden; kommer til å; er ment å; skal på sikt; på sikt; foreslås; vil inngå;
       skal utredes; utredes; vil utarbeide; vil etablere; vil opprette; vil lage; vil utvikle;
       vil innføre; er planlagt; er foreslått
      create: etableres; etablere; opprettes; opprette; utarbeides; utarbeide; utvikles;
       utvikle; innføres; innføre; lages; lage; nedsettes; nedsette; utformes; utforme;
       iverksettes; iverksette; igangsettes; starte; startes; inngås; oppnevnes; ansettes;
       anskaffes; anskaffe; gjennomføres; bygges; bygge opp; bygges opp; forberedes; forberede;
       forfattes; oppdateres; utredes; utrede; foretas; kartlegges; defineres; fastsettes;
       avklares; videreutvikles; videreutvikle; realiseres; realisere
      would: ville ha; ville hatt; ville vært; ville blitt; ville gitt; ville måttet;
       ville ha måttet; skulle ha; skulle hatt; burde ha; burde vært; kunne ha; kunne vært;
       hadde vært; ville kreve; ville medføre; ville være; ville; hadde kunnet; skulle vært;
       ville da ha; ville da
      example: for eksempel; eksempel på; eksempel; eksempelet; eksempler; eksempelvis; eksempler på;
       tenkt eksempel
      define: er en forkortelse; er forkortelse for; er en samlebetegnelse; er samlebetegnelse;
       er en fellesbetegnelse; er en betegnelse; er et samlebegrep; er et fellesnavn; er en som;
       er ei som; er et begrep for; er et uttrykk for; menes; forstås; menes med; forstås med; defineres som; er definert som;
       blir definert som; heretter kalt; heretter; med følgende betydning; betyr i denne;
       heretter omtalt
      ask: hvordan; hvorfor; hva; hvem; hvilke; hvilken; hvilket; i hvilken grad;
       i hvor stor grad; hvor; hvorvidt; når
      own: vi; revisjonen; revisor; revisjonens; vår; våre; vårt; etter vår vurdering;
       etter revisjonens vurdering; partene; undertegnede; rådgiver; konklusjonen
      agent: vi; teamet; kommunen; kommune; kommunene; fylkeskommunen; selskapet; foretaket; etaten;
       virksomheten; organisasjonen; helseforetaket; forbundet; samarbeidet; oss
      """;

  static final String[] ALL = {FORCE, POLARITY, STRUCTURE, STANCE};
}
