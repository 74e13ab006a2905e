package no.samsvar.clause;

import java.util.List;
import no.samsvar.document.Language;

/** Words for people and bodies, by role. */
final class RoleWords {
  private RoleWords() {}

  private static final String NORWEGIAN =
      """
      supplier: leverandøren; leverandør; leverandørene; leverandøre; leverandørane; tilbyder;
       tilbyderen; tilbydar; tilbydaren; oppdragstaker; oppdragstakeren; oppdragstakar;
       oppdragstakaren; konsulenten; driftsleverandør; driftsleverandøren; tjenesteleverandøren;
       tenesteleverandøren; selger; selgeren; entreprenøren; systemleverandøren; tjenesteyter;
       tjenesteyteren; seljar; seljaren; tenesteytar; tenesteytaren; oppdragstakaren;
       konsulentselskapet; utleier; utleigar; lisensgiver; lisensgivar
      customer: kunden; kunde; oppdragsgiver; oppdragsgiveren; oppdragsgjevar; oppdragsgjevaren;
       oppdragsgivar; bestiller; bestilleren; bestillar; kjøper; kjøperen; lisenstaker;
       abonnenten; abonnent; kjøpar; kjøparen; bestillaren; oppdragsgivaren; leietaker; leigar;
       leigaren; lisenstakar
      both_parties: partene; partane; begge parter; begge partar; begge partene
      either_party: ingen av partene; ingen av partane; hver av partene; kvar av partane; en av partene; ein av partane; en part;
       ein part; den ene parten; den eine parten; hver part; kvar part; parten; den annen part;
       den andre parten; den annen; hver av dem
      controller: behandlingsansvarlig; behandlingsansvarlige; den behandlingsansvarlige;
       behandlingsansvarleg; den behandlingsansvarlege; behandlingsansvarlege; dataansvarlig;
       dataansvarlige; den dataansvarlige
      processor: databehandler; databehandleren; databehandlar; databehandlaren
      subcontractor: underleverandør; underleverandøren; underleverandører; underleverandørene;
       underleverandørar; underleverandørane; underdatabehandler; underdatabehandleren;
       underdatabehandlere; underdatabehandlerne; underdatabehandlar; underdatabehandlarar;
       tredjepart; tredjeparter; tredjepartar; underbehandler
      chief_executive: rådmannen; rådmann; kommunedirektøren; kommunedirektør;
       administrasjonssjefen; administrasjonssjef; rådmennene; fylkesdirektøren;
       administrerende direktør; daglig leder; dagleg leiar; virksomhetens leder
      governing_body: styret; representantskapet; kommunestyret; kommunestyrene; kommunestyra;
       fylkestinget; styringsgruppen; styringsgruppa; styringsgruppe; formannskapet; rådet;
       ikt-rådet; ikt-styret; digitaliseringsrådet; digitaliseringsutvalget; utvalget;
       kontrollutvalget; kontrollutvalet; årsmøtet; generalforsamlingen; generalforsamlinga;
       porteføljerådet; prosjektstyret; representantskap; styre; fellesnemnda; arkitekturrådet;
       nemnda; samarbeidsrådet; eiermøtet; eigarmøtet; rådmannsutvalget; styringsrådet;
       porteføljestyret; arkitekturforum; digitaliseringsstyret
      management: ledelsen; leiinga; ledergruppen; leiargruppa; rådmannens ledergruppe;
       kommunalsjefen; kommunalsjef; kommunalsjefene; kommunalsjefane; rektor; virksomhetsleder;
       virksomhetslederne; enhetsleder; enhetslederne; avdelingsleder; avdelingsleiar;
       einingsleiar; tjenesteleder; tenesteleiar; it-sjefen; ikt-sjefen; it-leder; ikt-leder;
       ikt-leiar; økonomisjefen; økonomisjef; ledere; leiarar; lederen; leiaren; linjeledelsen;
       toppledelsen; direktøren; styreleder; styreleiar; digitaliseringssjefen
      unit: it-enheten; ikt-enheten; ikt-avdelingen; it-avdelingen; ikt-avdelinga; it-avdelinga;
       ikt-eininga; enhetene; einingane; virksomhetene; verksemdene; avdelingen; avdelinga;
       tjenesteområdene; tenesteområda; tjenesteområdet; sekretariatet; sektorene; sektorane;
       servicesenteret; administrasjonen; digitaliseringsteamet; digitaliseringsenheten;
       digitaliseringsavdelingen; personalavdelingen; økonomiavdelingen; innkjøpsavdelingen;
       fagavdelingen; fagavdelingene; virksomheten; verksemda; organisasjonen;
       kompetansesenteret; it-drift; prosjektkontoret; arkivet
      named_role: systemeier; systemeieren; systemeigar; systemeigaren; systemansvarlig; systemansvarleg;
       systemforvalter; superbruker; superbrukere; superbrukar; prosjektleder; prosjektlederen;
       prosjektleiar; prosjektleiaren; prosjekteier; prosjekteieren; prosjekteigar;
       personvernombudet; personvernombod; personvernombud; personvernombodet;
       sikkerhetsansvarlig; tryggleiksansvarleg; informasjonssikkerhetsansvarlig;
       avtaleansvarlig; avtaleforvalter; kontraktsansvarlig; kontaktperson; kontaktpersonen;
       gevinstansvarlig; gevinsteier; kundeansvarlig; prosesseier; tjenesteansvarlig; dataeier;
       virksomhetsarkitekten; virksomhetsarkitekt; arkitekten; sikkerhetsleder; beredskapsleder;
       kundekontakt; kundekontakten; leveranseansvarlig; driftsansvarlig; tjenesteeier;
       tenesteeigar; innkjøpsansvarlig; porteføljeansvarlig; informasjonseier;
       informasjonssikkerhetsleder; arkivleder
      staff: ansatte; tilsette; medarbeidere; medarbeidarar; de ansatte; dei tilsette;
       personell; personale; personellet; personalet; medarbeiderne
      auditor: revisor; revisoren; revisjonen; forvaltningsrevisjonen;
       tredjepartsrevisor
      state: staten; regjeringen; regjeringa; stortinget; departementet; kommunaldepartementet;
       direktoratet; digitaliseringsdirektoratet; datatilsynet; riksarkivaren; arkivverket;
       statlige virksomheter; statlege verksemder; loven; lova; kommuneloven; kommunelova;
       forskriften; forskrifta; difi; statsforvalteren; fylkesmannen; myndighetene;
       styresmaktene; riksrevisjonen; nasjonale myndigheter; tilsynsmyndigheten;
       tilsynsmyndigheter; eu; nsm; helsedirektoratet; statlig sektor; statlige organer
      other_body: ks; fylkeskommunen; danmark; nederland; sverige; finland; nabokommunen;
       andre kommuner; andre kommunar; nabokommunene; estland; danske kommuner; kommunal sektor;
       offentlig sektor; offentleg sektor; offentlige virksomheter; offentlege verksemder;
       statlige etater; statlige aktører
      users: brukerne; brukere; brukarane; brukarar; innbyggerne; innbyggere; innbyggjarane;
       innbyggjarar; næringslivet; borgerne; brukeren; brukaren; innbyggeren; de registrerte;
       den registrerte; dei registrerte; sluttbrukerne; sluttbrukarane
      members: deltakerkommunene; deltakarkommunane; medlemmene; medlemene; medlemskommunene;
       medlemskommunane; eierkommunene; eigarkommunane; deltakerne; deltakarane;
       samarbeidskommunene; samarbeidskommunane; eierne; eigarane; medlemmer; deltakerkommune;
       deltakarkommune; deltakeren; deltakaren; medlem; vertskommunen; vertskommune; eierkommune
      """;

  private static final String ENGLISH =
      """
      supplier: supplier; the supplier; vendor; provider; contractor; service provider;
       licensor; suppliers; consultant; the service provider; company
      customer: customer; client; buyer; purchaser; licensee; subscriber; the authority;
       customers; buyers; you; the council; council
      both_parties: the parties; both parties; parties; we both
      either_party: either party; each party; a party; neither party; the other party;
       one party; each of the parties; any party; receiving party; disclosing party; recipient;
       discloser
      controller: controller; data controller; the controller; data exporter
      processor: processor; data processor; the processor; data importer
      subcontractor: subcontractor; subcontractors; sub-processor; sub-processors; subprocessor;
       subprocessors; third party; third parties; sub-contractor; sub-contractors;
       another processor; subservice organisations
      chief_executive: chief executive; chief executive officer; managing director; the ceo;
       permanent secretary; chief officer
      governing_body: the board; board; steering group; steering committee; the committee;
       committee; cabinet; the assembly; general meeting; programme board; digital board;
       the executive committee; governing body; joint committee; architecture board
      management: management; senior management; directors; the director; heads of service;
       head of ict; head of it; head of digital; heads of department; chief information officer;
       cio; chief digital officer; service managers; departmental boards
      unit: ict department; it department; ict unit; digital team; departments; the department;
       each department; service areas; the secretariat; secretariat; units; the units;
       government digital service; digital service team
      named_role: system owner; system owners; project manager; data protection officer;
       service owner; product owner; information security officer; contract manager;
       service manager; account manager; data owner; information asset owner; benefit owner;
       digital leaders; digital leader; risk owner; process owner
      staff: staff; employees; personnel; its personnel
      auditor: auditor; auditors; internal audit; external auditor
      state: the government; government; the ministry; parliament; the state; the act;
       the regulation; supervisory authority; the commissioner; national government
      other_body: other authorities; other councils; neighbouring councils; denmark; sweden;
       netherlands; the public sector; other departments
      users: users; citizens; residents; data subjects; data subject; end users; businesses
      members: member authorities; members; participating authorities; the members;
       partner councils; participants; each member; member councils; host municipality; the host municipality; host council; member municipalities
      """;

  private static final PhraseTable<Role> NORWEGIAN_TABLE =
      new PhraseTable<>(Role.class, List.of(NORWEGIAN));
  private static final PhraseTable<Role> ENGLISH_TABLE =
      new PhraseTable<>(Role.class, List.of(ENGLISH));

  static PhraseTable<Role> of(Language language) {
    return language == Language.ENGLISH ? ENGLISH_TABLE : NORWEGIAN_TABLE;
  }
}
