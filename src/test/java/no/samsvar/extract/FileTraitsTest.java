package no.samsvar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import no.samsvar.document.DocumentId;
import no.samsvar.document.FileTrait;
import org.junit.jupiter.api.Test;

/** What the readers tell of the file itself. */
final class FileTraitsTest {
  private static final Path CORPUS = Path.of("corpus");

  private static Set<FileTrait> traits(String name, byte[] bytes) throws Exception {
    return new FileExtractor().extract(new DocumentId(name), bytes).traits();
  }

  private static Set<FileTrait> traits(String file) throws Exception {
    return traits(file, Files.readAllBytes(CORPUS.resolve(file)));
  }

  private static Set<FileTrait> web(String html) throws Exception {
    return traits("side.html", html.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void an_archival_pdf_says_all_there_is_to_say() throws Exception {
    assertThat(traits("format/dokumentformat-sorevaag.pdf"))
        .containsExactlyInAnyOrder(
            FileTrait.PDF,
            FileTrait.ARCHIVAL,
            FileTrait.TAGGED,
            FileTrait.TITLE,
            FileTrait.LANGUAGE,
            FileTrait.HEADINGS);
  }

  @Test
  void headings_that_only_look_so_are_not_marked() throws Exception {
    assertThat(traits("strategies/ikt-strategi-elvestrand.pdf"))
        .contains(FileTrait.PDF, FileTrait.TITLE)
        .doesNotContain(FileTrait.TAGGED, FileTrait.HEADINGS, FileTrait.ARCHIVAL);
    assertThat(web("<p><b>Mål</b></p><p>Kommunen skal spare.</p>")).containsOnly(FileTrait.WEB);
  }

  @Test
  void word_processors_and_pages_tell_title_language_and_headings() throws Exception {
    Set<FileTrait> office =
        Set.of(FileTrait.OFFICE, FileTrait.TITLE, FileTrait.LANGUAGE, FileTrait.HEADINGS);
    assertThat(traits("roles/rollenotat-sorevaag.odt")).isEqualTo(office);
    assertThat(traits("contracts/kravspesifikasjon-tranevik.docx")).isEqualTo(office);
    assertThat(
            web(
                "<html lang='nn'><title>Plan</title><h1>Mål</h1><p>Kommunen skal spare.</p></html>"))
        .containsExactlyInAnyOrder(
            FileTrait.WEB, FileTrait.TITLE, FileTrait.LANGUAGE, FileTrait.HEADINGS);
  }

  @Test
  void a_blank_title_or_language_is_none() throws Exception {
    assertThat(web("<html lang=''><title> </title><p>Kommunen skal spare.</p></html>"))
        .containsOnly(FileTrait.WEB);
  }

  @Test
  void plain_text_has_no_properties() throws Exception {
    assertThat(traits("plan.md", "# Plan\n\nKommunen skal spare.".getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
  }
}
