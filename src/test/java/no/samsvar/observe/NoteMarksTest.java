package no.samsvar.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import no.samsvar.document.DocumentId;
import no.samsvar.extract.FileExtractor;
import no.samsvar.language.LanguageAnalyser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks of footnotes, given as the notes of a Markdown document in their order. */
class NoteMarksTest {
  private static final LanguageAnalyser ANALYSER = new LanguageAnalyser();

  @ParameterizedTest
  @CsvSource({
    "Ansvar1, 1 Se loven om ansvar.",
    "Behandlingsansvarlig1, 1 ...er den som bestemmer.",
    "Systemet2, 2 Se veilederen.",
    "Leverandøren3, 3 Se avtalen.",
    "Rådet1, 1 See the act.",
    "Strategien2, 2 … den vedtatte.",
    "Tiltaket3, 3 Tiltaket er nytt.",
    "Kommunen1, 1 Kommunen er vert.",
    "Planen2, 2 http://eksempel.no/plan",
    "Kontoret3, 3 Kontoret viser til loven.",
    "Nettet1, 1 Se nettsidene.",
    "Skolen2, 2 Se skolens plan.",
  })
  void a_number_that_returns_is_told_of(String word, String note) throws Exception {
    assertThat(seen(word + " er omtalt her.", note)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Ansvar4, 4 Se loven om ansvar.",
    "Ansvar, 1 Se loven om ansvar.",
    "Dig3, Dig3 er et prosjekt.",
    "Gat2, Systemet heter Gat2.",
    "Ansvar1, 1 stilling er ledig.",
    "Systemet2, 2 årsverk er nok.",
    "Punkt1.1, 1 av dem er ny.",
    "Rommet A1, Se loven.",
    "Skolen2b, 2 Se skolens plan.",
    "Planen 2, 2 Se planen.",
    "Covid19, 19 Se rådene.",
    "Kommunen, Kommunen er vert.",
  })
  void names_amounts_and_new_numbers_are_left_alone(String word, String note) throws Exception {
    assertThat(seen(word + " er omtalt her.", note)).isEmpty();
  }

  private static List<Sighting> seen(String text, String note) throws Exception {
    String whole =
        """
        # Strategi

        Kommunen driver nett.[^1] Nettet er nytt.[^2] Det er raskt.[^3]

        [^1]: Vedtatt i mai.
        [^2]: Bygd i juni.
        [^3]: Målt i juli.

        %s

        %s
        """
            .formatted(text, note);
    byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
    return NoteMarks.in(
        View.of(
            ANALYSER.analyse(new FileExtractor().extract(new DocumentId("note.md"), bytes)),
            LocalDate.of(2026, 11, 21)));
  }
}
