package no.samsvar.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.KindGuess;
import no.samsvar.extract.FileExtractor;
import no.samsvar.measure.TruthDocument;
import no.samsvar.pack.TruthReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds told by title, headings and words, with reasons; unknown where nothing shows. */
final class DocumentKindsTest {
  private static final Path CORPUS = Path.of(System.getProperty("project.root", "."), "corpus");

  private static KindGuess guess(String name, String text) throws ExtractionException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return DocumentKinds.guess(new FileExtractor().extract(new DocumentId(name), bytes));
  }

  @ParameterizedTest
  @CsvSource({
    "Databehandleravtale, DPA",
    "Samarbeidsavtale om IKT, COOPERATION",
    "Rammeavtale om konsulenter, FRAMEWORK_AGREEMENT",
    "Digitaliseringsstrategi 2026–2030, STRATEGY",
    "Handlingsplan for IKT, ACTION_PLAN",
    "Kravspesifikasjon for nytt sakssystem, REQUIREMENTS",
    "Vedtekter for Elvdal IKT, COOPERATION",
    "Avtale om drift, CONTRACT"
  })
  void the_name_in_the_title_tells_the_kind(String title, DocumentKind kind)
      throws ExtractionException {
    KindGuess guess = guess("dokument.md", "# " + title + "\n\nKommunen og firmaet er enige.\n");
    assertThat(guess.kind()).isEqualTo(kind);
    assertThat(guess.score()).isGreaterThanOrEqualTo(10);
    assertThat(title.toLowerCase(java.util.Locale.ROOT)).contains(guess.reasons().getFirst());
  }

  @ParameterizedTest
  @CsvSource({
    "Lov om ferje og veg, LAW",
    "Forskrift om gebyr for oppmåling, LAW",
    "Regulation (EU) 2031/4 on ferries, LAW",
    "Lover for Elvdal datalag, COOPERATION",
    "Vedtekter etter lov om samvirkeforetak, COOPERATION"
  })
  void a_law_is_no_document_that_rules_judge(String title, DocumentKind kind)
      throws ExtractionException {
    String words = "Styret har fem medlemmer. Årsmøtet velger styret og vedtar oppløsning.";
    assertThat(guess("dokument.md", "# " + title + "\n\n" + words + "\n").kind()).isEqualTo(kind);
  }

  @Test
  void any_agreement_that_is_talked_of_does_not_name_the_document() throws ExtractionException {
    String words =
        "A review rests on a contract. The customer asks for it, and the customer pays for it.";
    assertThat(guess("side.md", "# Being reviewed\n\n" + words + "\n").kind())
        .isEqualTo(DocumentKind.UNKNOWN);
    assertThat(guess("side.md", "# Boats\n\nThis is a contract. The customer pays.\n").kind())
        .isEqualTo(DocumentKind.CONTRACT);
  }

  @ParameterizedTest
  @CsvSource({
    "Bilag 5 Priser og betalingsvilkår, ANNEX",
    "SSA-D Bilag 6: Administrative bestemmelser, ANNEX",
    "Driftsavtale – bilag 3 Teknisk plattform, ANNEX",
    "Vedlegg til rammeavtale om konsulenter, ANNEX",
    "Prisbilag, ANNEX",
    "Pricing schedule, ANNEX",
    "Bilag 4 Tjenestenivå, SLA",
    "Vedlegg 2 Tenestekvalitet, SLA",
    "Schedule 4: Service levels, SLA",
    "Bilag 7 Databehandleravtale, DPA",
    "Bilag 1 Kundens kravspesifikasjon, REQUIREMENTS",
    "Driftsavtale med bilag 1 og 2, CONTRACT",
    "Avtale om drift etter bilag 2, CONTRACT"
  })
  void an_annex_is_what_its_own_title_says(String title, DocumentKind kind)
      throws ExtractionException {
    String words =
        "Avtalen gjelder mellom kunden og leverandøren. Leverandøren leverer til kunden.";
    assertThat(guess("dokument.md", "# " + title + "\n\n" + words + "\n").kind()).isEqualTo(kind);
  }

  @Test
  void an_annex_full_of_service_levels_is_one_whatever_it_is_called() throws ExtractionException {
    KindGuess guess =
        guess(
            "dokument.md",
            """
            # Bilag 4 Drift og støtte

            Bilaget hører til avtalen mellom kunden og leverandøren.

            ## Oppetid

            Leverandøren holder oppetiden over 99,5 prosent hver måned.

            ## Feil

            Kunden melder feil til kundesenteret. Alvorlige feil har responstid på en time.
            """);
    assertThat(guess.kind()).isEqualTo(DocumentKind.SLA);
  }

  @Test
  void what_people_are_told_of_their_data_is_no_agreement() throws ExtractionException {
    String text =
        """
        # Personvernerklæring for innbyggerportalen

        Vi behandler personopplysninger når du søker. Behandlingsansvarlig er kommunen.

        ## Hvor lenge lagres personopplysninger?

        Opplysningene slettes etter ett år.

        ## Hvilke rettigheter har du?

        Du har rett til innsyn i personopplysninger om deg.
        """;
    assertThat(guess("personvern.md", text).kind()).isEqualTo(DocumentKind.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "Vedlegg 3 Referat fra møte, Gruppen drøftet saken. Neste møte er i mai.",
    "Schedule, The bus leaves at ten and comes back at noon."
  })
  void an_annex_to_something_else_is_unknown(String title, String text) throws ExtractionException {
    assertThat(guess("notat.md", "# " + title + "\n\n" + text + "\n").kind())
        .isEqualTo(DocumentKind.UNKNOWN);
  }

  @Test
  void an_agreement_that_holds_its_annexes_is_an_agreement() throws ExtractionException {
    KindGuess guess =
        guess(
            "dokument.md",
            """
            # Driftsavtale

            Leverandøren drifter systemet for kunden.

            ## 1 Mislighold

            Kunden kan heve avtalen.

            # Bilag 1 Priser

            Kunden betaler leverandøren hver måned.
            """);
    assertThat(guess.kind()).isEqualTo(DocumentKind.CONTRACT);
  }

  @Test
  void headings_and_words_tell_it_where_the_title_does_not() throws ExtractionException {
    KindGuess guess =
        guess(
            "dokument.md",
            """
            # Drift av nett

            ## Partene

            Leverandøren drifter nettet for kunden.

            ## Vederlag

            Kunden betaler leverandøren hver måned.

            ## Mislighold

            Ved mislighold kan kunden kreve dagbot av leverandøren.

            ## Oppsigelse

            Kunden kan si opp med tre måneders varsel.
            """);
    assertThat(guess.kind()).isEqualTo(DocumentKind.CONTRACT);
    assertThat(guess.reasons()).contains("mislighold", "vederlag", "partene", "leverandøren");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Takk for sist. Vi møtes på rådhuset på torsdag, og kaffen er i boks.",
        "Sett ovnen på 200 grader. Rør sammen mel og melk, og stek i en halv time.",
        "Biblioteket er åpent fra ti til seks. Om lørdagen er det stengt.",
        "The library opens at ten. Bring your card and a bag for the books."
      })
  void what_is_of_no_kind_is_unknown(String text) throws ExtractionException {
    assertThat(guess("notat.txt", text).kind()).isEqualTo(DocumentKind.UNKNOWN);
  }

  @Test
  void the_documents_of_the_corpus_are_asked_the_rules_of_their_kind() throws Exception {
    List<String> astray = new ArrayList<>();
    for (Path file : labels()) {
      TruthDocument truth = TruthReader.yaml(file.toString(), Files.readString(file));
      if (!truth.about() && truth.split().equals("dev")) {
        Path document = file.resolveSibling(truth.name());
        KindGuess guess =
            DocumentKinds.guess(
                new FileExtractor()
                    .extract(new DocumentId(truth.name()), Files.readAllBytes(document)));
        if (!guess.kind().pack().equals(truth.kind().pack())) {
          astray.add(truth.name() + ": " + guess);
        }
      }
    }
    assertThat(astray).isEmpty();
  }

  private static List<Path> labels() throws java.io.IOException {
    try (Stream<Path> files = Files.walk(CORPUS)) {
      return files.filter(file -> file.toString().endsWith("expected.yaml")).sorted().toList();
    }
  }
}
