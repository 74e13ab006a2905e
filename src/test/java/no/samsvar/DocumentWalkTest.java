package no.samsvar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samsvar.check.Problem;
import no.samsvar.document.Document;
import no.samsvar.extract.FileExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives are walked within limits, and what breaks one leaves the next file alone. */
final class DocumentWalkTest {
  private static final String TOO_MUCH = "the file is too large, or unpacks to too much";
  private static final Limits SMALL = new Limits(Duration.ofMinutes(1), 1_000_000, 1);

  @TempDir private Path folder;

  private void zip(String name, int files, int size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < files; i++) {
        zip.putNextEntry(new ZipEntry(String.format(Locale.ROOT, "%04d.txt", i)));
        zip.write("Kunden betaler. ".repeat(size / 16).getBytes(StandardCharsets.US_ASCII));
      }
    }
    Files.write(folder.resolve(name), bytes.toByteArray());
  }

  private DocumentWalk.Outcome<String> walk() throws IOException {
    Files.writeString(folder.resolve("zz.txt"), "Leverandøren drifter løsningen.");
    Inputs inputs = Inputs.of(List.of(folder.toString()), InputStream.nullInputStream());
    return DocumentWalk.of(inputs, SMALL, new FileExtractor(), document -> document.id().value());
  }

  private static boolean read(DocumentWalk.Outcome<String> outcome, String end) {
    return outcome.done().values().stream().anyMatch(name -> name.endsWith(end));
  }

  @Test
  void an_archive_of_too_many_files_is_one_problem() throws IOException {
    zip("mange.zip", 1_005, 32);
    DocumentWalk.Outcome<String> outcome = walk();
    assertThat(outcome.problems()).extracting(Problem::what).containsExactly(TOO_MUCH);
    assertThat(read(outcome, "/zz.txt")).isTrue();
  }

  @Test
  void a_file_in_an_archive_may_be_no_larger_than_one_outside() throws IOException {
    zip("stor.zip", 1, 1_600_000);
    DocumentWalk.Outcome<String> outcome = walk();
    assertThat(outcome.problems()).extracting(Problem::what).containsExactly(TOO_MUCH);
    assertThat(read(outcome, "/zz.txt")).isTrue();
  }

  @Test
  void the_files_of_a_small_archive_are_read_under_its_name() throws IOException {
    zip("liten.zip", 3, 32);
    DocumentWalk.Outcome<String> outcome = walk();
    assertThat(outcome.problems()).isEmpty();
    assertThat(read(outcome, "/liten.zip!/0002.txt")).isTrue();
  }

  @Test
  void a_fault_of_the_program_is_no_damaged_file_and_the_next_file_is_read() throws IOException {
    Files.writeString(folder.resolve("aa.txt"), "Kunden betaler.");
    Files.writeString(folder.resolve("zz.txt"), "Leverandøren drifter løsningen.");
    Inputs inputs = Inputs.of(List.of(folder.toString()), InputStream.nullInputStream());
    DocumentWalk.Outcome<String> outcome =
        DocumentWalk.of(inputs, SMALL, new FileExtractor(), DocumentWalkTest::faulty);
    assertThat(outcome.problems())
        .extracting(Problem::what, Problem::help)
        .containsExactly(
            tuple(
                "the program failed over this document: IllegalStateException",
                "run it again with --debug and report what it prints"));
    assertThat(read(outcome, "/zz.txt")).isTrue();
  }

  private static String faulty(Document document) {
    if (document.id().value().endsWith("aa.txt")) {
      throw new IllegalStateException("a fault of ours");
    }
    return document.id().value();
  }
}
