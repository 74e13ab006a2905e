package no.samsvar.extract.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.ExtractionException.Cause;
import no.samsvar.extract.FileExtractor;
import org.junit.jupiter.api.Test;

/** Files read in a child process: the same documents, and bounds that hold. */
final class ChildExtractorTest {
  private static final Path CORPUS = Path.of("corpus");
  private static final List<String> FILES =
      List.of(
          "contracts/driftsavtale-nordvik.docx",
          "contracts/skytjeneste-elvebakken.pdf",
          "contracts/rammeavtale-fjellregionen.odt",
          "contracts/driftsavtale-lauvdal.html");

  private static ChildCommand command(String java, int megabytes) {
    return new ChildCommand(
        Path.of(java),
        System.getProperty("java.class.path"),
        List.of("no.samsvar.cli.Main", "--read-for-parent"),
        megabytes,
        Optional.empty());
  }

  private static ChildExtractor extractor(int megabytes, Duration timeout) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ChildExtractor(command(java, megabytes), timeout, new FileExtractor());
  }

  private static byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(CORPUS.resolve(file));
  }

  private static byte[] written(Document document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DocumentCodec.write(new DataOutputStream(bytes), document);
    return bytes.toByteArray();
  }

  private static Cause refusal(ChildExtractor child, byte[] bytes) {
    ExtractionException refused =
        catchThrowableOfType(
            ExtractionException.class, () -> child.extract(new DocumentId("x"), bytes));
    return refused.reason();
  }

  @Test
  void a_child_reads_what_this_process_reads() throws Exception {
    FileExtractor here = new FileExtractor();
    try (ChildExtractor child = extractor(256, Duration.ofMinutes(1))) {
      for (String file : FILES) {
        DocumentId id = new DocumentId(file);
        assertThat(child.extract(id, bytes(file)))
            .as(file)
            .isEqualTo(here.extract(id, bytes(file)));
      }
    }
  }

  @Test
  void a_document_comes_back_from_its_bytes_and_has_only_one_form_as_bytes() throws Exception {
    for (String file : FILES) {
      Document document = new FileExtractor().extract(new DocumentId(file), bytes(file));
      byte[] written = written(document);
      Document read = DocumentCodec.read(new DataInputStream(new ByteArrayInputStream(written)));
      assertThat(read).as(file).isEqualTo(document);
      assertThat(written(read)).as(file).isEqualTo(written);
    }
  }

  @Test
  void text_keeps_every_unit_over_the_pipe() throws IOException {
    String text = "æøå \uD800 \0 \uD83D\uDE00 ".repeat(9_000);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Wire.text(new DataOutputStream(bytes), text);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(Wire.text(in)).isEqualTo(text);
  }

  @Test
  void a_file_that_fills_the_memory_is_refused_and_the_next_one_is_read() throws Exception {
    byte[] huge =
        ("{\\rtf1 " + "Leverandøren skal rapportere. \\par ".repeat(120_000) + "}")
            .getBytes(StandardCharsets.ISO_8859_1);
    try (ChildExtractor child = extractor(24, Duration.ofMinutes(1))) {
      assertThat(refusal(child, huge)).isEqualTo(Cause.TOO_LARGE);
      String file = FILES.getFirst();
      assertThat(child.extract(new DocumentId(file), bytes(file)).body().subsections())
          .isNotEmpty();
    }
  }

  @Test
  void a_file_that_takes_too_long_is_refused() throws Exception {
    try (ChildExtractor child = extractor(256, Duration.ofMillis(20))) {
      assertThat(refusal(child, bytes(FILES.getFirst()))).isEqualTo(Cause.TIMED_OUT);
    }
  }

  @Test
  void damage_is_told_over_the_pipe() {
    try (ChildExtractor child = extractor(256, Duration.ofMinutes(1))) {
      byte[] cut = "%PDF-1.7\n1 0 obj\n<<".getBytes(StandardCharsets.US_ASCII);
      assertThat(refusal(child, cut)).isEqualTo(Cause.DAMAGED);
    }
  }

  @Test
  void without_a_java_to_start_files_are_refused_and_text_is_read_all_the_same() throws Exception {
    FileExtractor here = new FileExtractor();
    try (ChildExtractor child =
        new ChildExtractor(command("/no/java", 256), Duration.ofMinutes(1), here)) {
      child.warmUp();
      assertThat(refusal(child, bytes(FILES.getFirst()))).isEqualTo(Cause.NO_READER);
      byte[] text = "Leverandøren skal rapportere hvert kvartal.".getBytes(StandardCharsets.UTF_8);
      assertThat(child.extract(new DocumentId("a.txt"), text).text().content())
          .contains("rapportere");
    }
  }
}
