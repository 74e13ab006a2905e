package no.samsvar.language;

import java.util.Arrays;
import java.util.List;
import no.samsvar.document.DocumentKind;

/**
 * What each kind of document calls itself, and the words it is full of. Where scores are equal the
 * earlier kind wins: a data processing agreement is an agreement too, and an evaluation of a
 * strategy is no strategy.
 */
final class KindProfiles {
  /** Words of the title and front page, headings, and running text. */
  record Profile(
      DocumentKind kind, List<String> titles, List<String> headings, List<String> body) {}

  static final List<Profile> ALL =
      List.of(
          profile(
              DocumentKind.REPORT,
              "forvaltningsrevisjon; revisjonsrapport; rapport; evaluering; audit report; "
                  + "performance audit; utredning; gjennomgang av; revisjon av; evaluation of",
              "problemstilling; revisjonskriterier; kriterier; funn; metode; vurdering; konklusjon;"
                  + " anbefaling; findings; conclusion; recommendation; høring; kilder;"
                  + " observasjon; historikk; datagrunnlag; scenario; oppsummering og konklusjon;"
                  + " sammendrag; teoretisk grunnlag; analyse av; hypotes; anbefalt modell",
              "rapporten; revisjonen; undersøkelsen; intervju; informant; kontrollutvalget; funn;"
                  + " anbefal; konklu; vurdering; interessent; the audit; respondent; kartlegging;"
                  + " utredningen; observasjon; oppdragsgiver; scenario; this report; hypotese;"
                  + " intervjuer"),
          // A note on who does what talks of agreements and suppliers, but is of no kind.
          profile(
              DocumentKind.UNKNOWN,
              "roller i; rollenotat; rollebeskrivelse; rolleskildring; roller og ansvar;"
                  + " ansvarsfordeling; organisering av digitalisering; organisering av ikt;"
                  + " organisering av it; roles and responsibilities; roles in",
              "rollene; fagroller; hvem gjør hva; kven gjer kva; who does what",
              "systemeier; systemeigar; systemansvarl; superbruk; personvernombud;"
                  + " personvernombod; styringsgrupp; system owner; security officer"),
          // What a body tells people of their data binds no processor.
          profile(
              DocumentKind.UNKNOWN,
              "personvernerklæring; personvernserklæring; personvernerklering; personvernfråsegn;"
                  + " privacy policy; privacy notice; privacy statement",
              "hvilke rettigheter har du; kva rettar har du; dine rettigheter; rettane dine;"
                  + " your rights; hvem deles; kven blir; hvor lenge lagres; kor lenge; rettslig"
                  + " grunnlag; rettsleg grunnlag; informasjonskaps; cookies; protestere; innsyn og"
                  + " retting",
              "informasjonskaps; cookies; dine rettigheter; rettane dine; du har rett; your rights;"
                  + " vi samler inn; vi samlar inn; we collect; samtykke"),
          profile(
              DocumentKind.DPA,
              "databehandl; dpa; data processing agreement; behandling av personopplysninger;"
                  + " processing of personal data; data processing addendum; data protection"
                  + " addendum; how we handle personal data; data processing terms; data protection"
                  + " terms",
              "personopplysninger; personopplysningar; underdatabehandler; underdatabehandlar; "
                  + "registrerte; sub-processor; subprocessor; personal data; data subject",
              "databehandleren; databehandlaren; behandlingsansvarlige; behandlingsansvarlege; "
                  + "the processor; the controller; personal data; sub-processor; subprocessor; "
                  + "personopplysninger; personopplysningar; standard contractual clauses; gdpr;"
                  + " your instructions; personal data breach; datatilsynet; opplysningane;"
                  + " personvern"),
          profile(
              DocumentKind.SLA,
              "tjenestenivå; tenestenivå; servicenivå; service level; driftsnivå;"
                  + " servicebeskrivelse; tjenestekort; tenestekort; performance standards;"
                  + " service standards; performance schedule; kvalitetskrav til drift; nivåer;"
                  + " kan vente seg; tjenestekvalitet; tenestekvalitet; kvalitet på tjeneste;"
                  + " kvalitet på teneste; service quality",
              "tilgjengelighet; tilgjenge; responstid; feilretting; service hours; availability; "
                  + "feilkategori; severity; måling; response",
              "responstid; oppetid; feilkategori; uptime; downtime; nedetid; availability;"
                  + " tilgjengelighet; response time; service credit; meldast; feil; kundesenter;"
                  + " faults; rettet innen; servicekreditt; reaksjonstid; løsningstid; service"
                  + " level; servicenivå; tjenestenivå"),
          profile(
              DocumentKind.FRAMEWORK_AGREEMENT,
              "rammeavtale; framework agreement",
              "avrop; minikonkurranse; call-off; tildeling",
              "rammeavtalen; avrop; minikonkurranse; call-off; framework agreement"),
          profile(
              DocumentKind.COOPERATION,
              "samarbeidsavtale; selskapsavtale; vedtekter; interkommunal; statutes; articles of"
                  + " association; co-operation agreement; cooperation agreement;"
                  + " vertskommuneavtale; oppgavefellesskap; bylaws; partnership agreement; lover"
                  + " for; kommuner om; kommunar om; kommunene om; kommunane om; samarbeid om;"
                  + " felles ikt; felles it; for kommunane i; for kommunene i",
              "representantskap; styret; styre; årsmøte; medlem; deltaker; deltakar; uttreden;"
                  + " oppløsning; oppløysing; eierandel; formål; føremål; members; dissolution;"
                  + " withdrawal",
              "representantskapet; deltakerkommune; deltakarkommune; årsmøtet; medlemmer;"
                  + " medlemmene; member authorit; uttreden; vertskommunen; styret; vedtektene;"
                  + " selskapsavtalen; generalforsamlingen; samarbeidet; samarbeidskommune;"
                  + " kommunestyrene; kommunestyra; vertskommune; samarbeidsutval"),
          profile(
              DocumentKind.BUSINESS_CASE,
              "business case; forstudie; konseptutredning; beslutningsgrunnlag;"
                  + " konseptvalgutredning",
              "alternativ; nåverdi; nullalternativ; kost; investering; options; costs",
              "nåverdi; nullalternativet; investeringskostnad; net present value; business case"),
          profile(
              DocumentKind.REQUIREMENTS,
              "kravspesifikasjon; requirements specification; kundens krav; kravliste;"
                  + " kravsspesifikasjon",
              "funksjonelle krav; tekniske krav; krav til; requirements",
              "skal-krav; bør-krav; a-krav; b-krav; tilbyder; tilbudet; kravnr; krav nr;"
                  + " leverandøren bes"),
          profile(
              DocumentKind.ARCHITECTURE,
              "arkitekturprinsipper; virksomhetsarkitektur; målarkitektur; arkitekturstyring; "
                  + "enterprise architecture",
              "prinsipp; arkitektur; architecture",
              "arkitekturprinsipp; integrasjonsplattform; målarkitektur; arkitekturen"),
          profile(
              DocumentKind.STRATEGY,
              "strategi; strategy; digital retning; digital agenda; temaplan; digitaliseringsplan; "
                  + "open data policy; digital plan",
              "mål; strategi; satsingsområde; visjon; goals; vision; actions; prinsipper; prinsipp;"
                  + " innsatsområde; tiltak; oppfølging; føringer",
              "strategien; strategi; satsing; digitalisering; innbyggerne; innbyggjarane; visjon;"
                  + " strategy; digital; handlingsplan; prinsipper; satsingsområde; our goals;"
                  + " policy"),
          profile(
              DocumentKind.ACTION_PLAN,
              "handlingsplan; tiltaksplan; action plan",
              "tiltak; ansvarlig; frist; actions",
              "tiltak; ansvarlig; frist; status"),
          profile(
              DocumentKind.CONTRACT,
              "avtale; kontrakt; contract; agreement; terms of service; terms and conditions; "
                  + "terms of use; vilkår; avtala; undertaking",
              "mislighold; misleghald; vederlag; varighet; varigheit; oppsigelse; oppseiing;"
                  + " partene; ansvar; tvister; governing law; liability; termination;"
                  + " confidentiality; fees",
              "leverandøren; kunden; partene; partane; oppdragstaker; oppdragsgiver; mislighold;"
                  + " misleghald; dagbot; vederlag; the supplier; the customer; the parties;"
                  + " avtalen; avtala; this agreement; governing law; oppdragstakar;"
                  + " oppdragsgjevar; konsulenten; the provider; customer; provider"));

  private KindProfiles() {}

  private static Profile profile(DocumentKind kind, String titles, String headings, String body) {
    return new Profile(kind, list(titles), list(headings), list(body));
  }

  private static List<String> list(String words) {
    return Arrays.stream(words.split(";", -1)).map(String::strip).toList();
  }
}
