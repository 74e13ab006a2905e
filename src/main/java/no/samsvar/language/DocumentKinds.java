package no.samsvar.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Section;

/** Tells the kind of a document by its title, headings and words; UNKNOWN rather than a guess. */
public final class DocumentKinds {
  /**
   * A kind, its score (2 points a title word, 1 a heading, 1 per body word up to 3), and the words
   * that gave it.
   */
  public record Guess(DocumentKind kind, int score, List<String> reasons) {
    public Guess {
      reasons = List.copyOf(reasons);
    }
  }

  private static final int ENOUGH = 4;
  private static final int TITLE = 4;

  private record Profile(DocumentKind kind, List<String> title, List<String> body) {}

  private static final List<Profile> PROFILES =
      List.of(
          new Profile(
              DocumentKind.DPA,
              List.of(
                  "databehandleravtale",
                  "databehandlaravtale",
                  "data processing agreement",
                  "data processing addendum",
                  "dpa",
                  "data protection addendum"),
              List.of(
                  "databehandleren",
                  "databehandlaren",
                  "den behandlingsansvarlige",
                  "den behandlingsansvarlege",
                  "the processor",
                  "the controller",
                  "personal data",
                  "sub-processor",
                  "subprocessor",
                  "underdatabehandler",
                  "de registrerte")),
          new Profile(
              DocumentKind.SLA,
              List.of(
                  "tjenestenivåavtale",
                  "tenestenivåavtale",
                  "servicenivå",
                  "tjenestenivå",
                  "tenestenivå",
                  "service level",
                  "sla",
                  "driftsnivå"),
              List.of(
                  "responstid",
                  "tilgjengelighet",
                  "tilgjenge",
                  "oppetid",
                  "feilkategori",
                  "uptime",
                  "availability",
                  "response time",
                  "service credits",
                  "feilretting")),
          new Profile(
              DocumentKind.FRAMEWORK_AGREEMENT,
              List.of("rammeavtale", "framework agreement"),
              List.of(
                  "rammeavtalen", "avrop", "minikonkurranse", "call-off", "framework agreement")),
          new Profile(
              DocumentKind.COOPERATION,
              List.of(
                  "samarbeidsavtale",
                  "selskapsavtale",
                  "vedtekter",
                  "vedtekt",
                  "interkommunalt",
                  "kommunalt oppgavefellesskap",
                  "statutes",
                  "articles of association",
                  "co-operation agreement",
                  "cooperation agreement",
                  "vertskommune",
                  "inter-authority agreement",
                  "bylaws"),
              List.of(
                  "representantskapet",
                  "deltakerkommunene",
                  "deltakarkommunane",
                  "årsmøtet",
                  "medlemmene",
                  "deltakerne",
                  "member authorities",
                  "uttreden",
                  "vertskommunen",
                  "styret")),
          new Profile(
              DocumentKind.REPORT,
              List.of(
                  "forvaltningsrevisjon",
                  "revisjonsrapport",
                  "rapport",
                  "evaluering",
                  "audit report",
                  "performance audit",
                  "review",
                  "utredning",
                  "gjennomgang"),
              List.of(
                  "revisjonskriterier",
                  "problemstilling",
                  "problemstillinger",
                  "kontrollutvalget",
                  "revisjonen",
                  "intervju",
                  "anbefalinger",
                  "audit criteria",
                  "recommendations",
                  "funn",
                  "informanter",
                  "høringsuttalelse")),
          new Profile(
              DocumentKind.BUSINESS_CASE,
              List.of(
                  "business case",
                  "forstudie",
                  "konseptutredning",
                  "beslutningsgrunnlag",
                  "samfunnsøkonomisk"),
              List.of(
                  "nåverdi",
                  "alternativ 1",
                  "nullalternativet",
                  "investeringskostnad",
                  "net present value",
                  "scenario")),
          new Profile(
              DocumentKind.REQUIREMENTS,
              List.of(
                  "kravspesifikasjon", "requirements specification", "kundens krav", "kravliste"),
              List.of(
                  "skal-krav", "bør-krav", "a-krav", "tilbyder", "tilbudet skal", "evaluering")),
          new Profile(
              DocumentKind.CONTRACT,
              List.of(
                  "avtale",
                  "kontrakt",
                  "contract",
                  "agreement",
                  "terms of service",
                  "terms",
                  "driftsavtale",
                  "vedlikeholdsavtale",
                  "vedlikehaldsavtale",
                  "konsulentavtale",
                  "lisensavtale",
                  "avtale om"),
              List.of(
                  "leverandøren",
                  "kunden",
                  "partene",
                  "partane",
                  "oppdragstaker",
                  "oppdragsgiver",
                  "mislighold",
                  "misleghald",
                  "dagbot",
                  "vederlag",
                  "the supplier",
                  "the customer",
                  "the parties",
                  "governing law",
                  "termination")),
          new Profile(
              DocumentKind.ACTION_PLAN,
              List.of("handlingsplan", "tiltaksplan", "action plan"),
              List.of("tiltak", "ansvarlig", "frist", "status")),
          new Profile(
              DocumentKind.ARCHITECTURE,
              List.of(
                  "arkitekturprinsipper", "virksomhetsarkitektur", "målarkitektur", "architecture"),
              List.of("arkitekturprinsipp", "integrasjonsplattform")),
          new Profile(
              DocumentKind.STRATEGY,
              List.of(
                  "strategi",
                  "strategy",
                  "digital retning",
                  "digital agenda",
                  "temaplan",
                  "strategiplan",
                  "digitaliseringsplan"),
              List.of(
                  "strategien",
                  "mål",
                  "satsingsområde",
                  "digitalisering",
                  "innbyggerne",
                  "innbyggjarane",
                  "visjon",
                  "strategy",
                  "our goals",
                  "handlingsplan",
                  "prinsipper",
                  "virkemiddel")));

  private DocumentKinds() {}

  /** The likeliest kind with its score and reasons. */
  public static Guess guess(Document document) {
    String text = document.text().content().toLowerCase(Locale.ROOT);
    String title = title(document, text);
    List<Guess> guesses = PROFILES.stream().map(profile -> score(profile, title, text)).toList();
    Guess best = guesses.getFirst();
    for (Guess guess : guesses) {
      best = guess.score() > best.score() ? guess : best;
    }
    return best.score() >= ENOUGH
        ? best
        : new Guess(DocumentKind.UNKNOWN, best.score(), best.reasons());
  }

  private static String title(Document document, String text) {
    Section body = document.body();
    StringBuilder out = new StringBuilder(document.title().orElse(""));
    body.heading().ifPresent(span -> out.append(' ').append(document.text().slice(span)));
    body.subsections().stream()
        .findFirst()
        .flatMap(Section::heading)
        .ifPresent(span -> out.append(' ').append(document.text().slice(span)));
    return out.isEmpty()
        ? text.substring(0, Math.min(200, text.length()))
        : out.toString().toLowerCase(Locale.ROOT);
  }

  private static Guess score(Profile profile, String title, String text) {
    List<String> reasons = new ArrayList<>();
    int score = 0;
    for (String word : profile.title()) {
      if (title.contains(word)) {
        score += score < TITLE ? TITLE : 1;
        reasons.add(word);
      }
    }
    for (String word : profile.body()) {
      int count = count(text, word);
      if (count > 2) {
        score += count > 20 ? 2 : 1;
        reasons.add(word);
      }
    }
    return new Guess(profile.kind(), score, reasons);
  }

  private static int count(String text, String word) {
    int found = 0;
    for (int i = text.indexOf(word); i >= 0 && found < 30; i = text.indexOf(word, i + 1)) {
      found++;
    }
    return found;
  }
}
