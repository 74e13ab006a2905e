package no.samsvar.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.cli.Main;
import no.samsvar.extract.ocr.Tesseract;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways of reading that a user chooses on the command line. */
final class ReadingOptionsTest {
  private static final List<String> LINES =
      List.of(
          "5 Rapportering",
          "",
          "Leverandøren skal hvert kvartal rapportere oppnådd",
          "tjenestenivå til kunden. Rapporten sendes innen den",
          "tiende i måneden etter kvartalets slutt.");

  @TempDir private Path folder;

  /** What one run said, and how it ended. */
  private record Run(int exit, String out, String err) {}

  private static Run run(String searchPath, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Main.run(
            arguments,
            InputStream.nullInputStream(),
            out,
            err,
            Map.of("LANG", "en_GB.UTF-8", "PATH", searchPath));
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String scanned() throws IOException {
    PDDocument document = new PDDocument();
    ScannedPages.add(document, LINES);
    Path file = folder.resolve("skannet.pdf");
    Files.write(file, PdfFiles.bytes(document));
    return file.toString();
  }

  @Test
  void without_a_recogniser_the_option_is_refused_before_anything_is_read() throws IOException {
    for (String command : List.of("check", "inspect", "duties")) {
      Run run = run(folder.toString(), command, scanned(), "--ocr");
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err())
          .startsWith("error: --ocr: Tesseract")
          .contains("  help: install tesseract-ocr");
    }
  }

  @Test
  void a_scanned_page_is_refused_with_advice_when_nobody_asks_for_recognition() throws IOException {
    for (String[] how : new String[][] {{}, {"--trusted"}}) {
      Run run = run("", inspect(scanned(), how));
      assertThat(run.exit()).isEqualTo(3);
      assertThat(run.err()).contains("only pictures or empty pages").contains("--ocr");
    }
  }

  @Tag("slow")
  @Test
  void a_scanned_page_is_recognised_in_a_child_and_in_this_process_alike() throws IOException {
    String searchPath = Optional.ofNullable(System.getenv("PATH")).orElse("");
    assumeTrue(
        Tesseract.program(searchPath).isPresent(), "Tesseract is not installed: nothing was read");
    String file = scanned();
    Run isolated = run(searchPath, inspect(file, "--ocr"));
    Run trusted = run(searchPath, inspect(file, "--ocr", "--trusted"));
    assertThat(isolated.exit()).as(isolated.err()).isZero();
    assertThat(isolated.out())
        .contains("recognised from pictures and may have errors on page 1.")
        .contains("Rapportering");
    assertThat(trusted).isEqualTo(isolated);
  }

  @Test
  void trusted_files_are_read_in_this_process_with_the_same_result() throws IOException {
    Path file = folder.resolve("avtale.docx");
    Files.write(file, HostileFiles.docx("", HostileFiles.paragraph(HostileFiles.PLAIN)));
    String[] check = {
      "check", file.toString(), "--kind", "contract", "--json", "--as-of", "2026-01-01"
    };
    Run isolated = run("", check);
    Run trusted = run("", with(check, "--trusted"));
    assertThat(isolated.exit()).isIn(0, 1);
    assertThat(trusted).isEqualTo(isolated);
  }

  @Test
  void a_damaged_file_is_one_problem_also_when_it_is_trusted() throws IOException {
    Path file = folder.resolve("tilfeldig.pdf");
    byte[] cut = HostileFiles.cut(PdfFiles.plain(2), 0.4);
    Files.write(file, cut);
    Run run = run("", inspect(file.toString(), "--trusted"));
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err().lines()).hasSize(2);
    assertThat(run.err()).contains("damaged or cut short").doesNotContain("Exception");
  }

  private static String[] inspect(String file, String... options) {
    return with(new String[] {"inspect", file}, options);
  }

  private static String[] with(String[] command, String... options) {
    return java.util.stream.Stream.of(command, options)
        .flatMap(java.util.Arrays::stream)
        .toArray(String[]::new);
  }
}
