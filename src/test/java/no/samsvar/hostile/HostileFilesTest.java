package no.samsvar.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.samsvar.CheckRequest;
import no.samsvar.Inputs;
import no.samsvar.Intake;
import no.samsvar.Samsvar;
import no.samsvar.check.Problem;
import no.samsvar.check.Report;
import no.samsvar.check.RunResult;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile files are read safely or refused with one clear problem, and the next one is read. */
final class HostileFilesTest {
  private static final String SECRET = "byttehandelen";

  @TempDir private Path folder;

  private String path(String name) {
    return folder.resolve(name).toString().replace('\\', '/');
  }

  private void put(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
  }

  /** What became of the files, by name: the problem, or the document. */
  private record Outcome(SortedMap<String, String> problems, SortedMap<String, Document> read) {}

  private Outcome check(String... names) throws Exception {
    List<String> paths = java.util.Arrays.stream(names).map(this::path).toList();
    InputStream nothing = new ByteArrayInputStream(new byte[0]);
    CheckRequest usual = CheckRequest.asOf(LocalDate.of(2026, 1, 1));
    CheckRequest request =
        new CheckRequest(
            Optional.of(DocumentKind.CONTRACT),
            usual.about(),
            usual.packs(),
            usual.accepted(),
            usual.observe(),
            usual.limits(),
            usual.workspace());
    try (Intake intake = Intake.isolated(Optional.empty(), Duration.ofMinutes(1))) {
      Samsvar samsvar = Samsvar.with(List.of()).reading(intake);
      RunResult result = samsvar.check(Inputs.of(paths, nothing), request);
      return new Outcome(problems(result), read(result));
    }
  }

  private SortedMap<String, String> problems(RunResult result) {
    return result.problems().stream()
        .collect(
            Collectors.toMap(
                problem -> name(problem.where()), Problem::what, (a, b) -> a + b, TreeMap::new));
  }

  private SortedMap<String, Document> read(RunResult result) {
    return result.reports().stream()
        .map(Report::analysed)
        .map(analysed -> analysed.document())
        .collect(Collectors.toMap(d -> name(d.id().value()), d -> d, (a, b) -> a, TreeMap::new));
  }

  private String name(String path) {
    return path.substring(path("").length()).replaceFirst("^/", "");
  }

  @Test
  void each_is_refused_with_one_clear_problem_and_the_next_file_is_read() throws Exception {
    byte[] pdf = PdfFiles.plain(3);
    byte[] docx = HostileFiles.docx("", HostileFiles.paragraph(HostileFiles.PLAIN));
    Map<String, byte[]> hostile =
        Map.ofEntries(
            Map.entry("bomb.docx", HostileFiles.bomb(64)),
            Map.entry("cut.docx", HostileFiles.cut(docx, 0.6)),
            Map.entry("cut.pdf", HostileFiles.cut(pdf, 0.6)),
            Map.entry("deep.docx", HostileFiles.deepTables(5_000)),
            Map.entry("empty.txt", new byte[0]),
            Map.entry("locked.pdf", PdfFiles.encrypted()),
            Map.entry("nested.zip", HostileFiles.nested(30)),
            Map.entry("random.docx", HostileFiles.random(5_000)),
            Map.entry("random.pdf", HostileFiles.random(5_000)),
            Map.entry(
                "laughs.xml",
                HostileFiles.utf8(
                    "<?xml version=\"1.0\"?>" + HostileFiles.billionLaughs() + "<x>&l9;</x>")));
    for (var file : hostile.entrySet()) {
      put(file.getKey(), file.getValue());
    }
    put("zz.docx", docx);
    String[] all = new TreeMap<>(hostile).keySet().toArray(String[]::new);
    Outcome outcome =
        check(
            java.util.stream.Stream.concat(
                    java.util.Arrays.stream(all), java.util.stream.Stream.of("zz.docx"))
                .toArray(String[]::new));
    assertThat(outcome.problems())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "bomb.docx", "the file is too large, or unpacks to too much",
                "cut.docx", "the file is damaged or cut short",
                "cut.pdf", "the file is damaged or cut short",
                "deep.docx", "the file is nested too deeply",
                "empty.txt", "the file is empty",
                "laughs.xml", "the file is of a type that can't be read",
                "locked.pdf", "the file is protected by a password",
                "nested.zip!/lag28.zip!/lag27.zip", "the file is nested too deeply",
                "random.docx", "the file is of a type that can't be read",
                "random.pdf", "the file is of a type that can't be read"));
    assertThat(outcome.read()).containsOnlyKeys("zz.docx");
  }

  @Test
  void entities_are_never_followed_nor_unfolded() throws Exception {
    put("secret.txt", HostileFiles.utf8(SECRET));
    String outside = HostileFiles.externalEntity(folder.resolve("secret.txt").toUri().toString());
    String laughs = HostileFiles.billionLaughs();
    String said = HostileFiles.PLAIN;
    put("out.docx", HostileFiles.docx(outside, HostileFiles.paragraph(said + "&secret;")));
    put("out.odt", HostileFiles.odt(outside, "<text:p>" + said + "&secret;</text:p>"));
    put("out.html", HostileFiles.utf8(outside + "<html><body><p>" + said + "&secret;</p>"));
    put("ha.docx", HostileFiles.docx(laughs, HostileFiles.paragraph(said + "&l9;")));
    put("ha.odt", HostileFiles.odt(laughs, "<text:p>" + said + "&l9;</text:p>"));
    Outcome outcome = check("ha.docx", "ha.odt", "out.docx", "out.html", "out.odt");
    assertThat(outcome.problems().size() + outcome.read().size()).isEqualTo(5);
    assertThat(outcome.read().values())
        .allSatisfy(
            document -> {
              assertThat(document.text().content()).doesNotContain(SECRET).doesNotContain("haha");
              assertThat(document.text().content()).contains("tjenestenivå");
            });
    assertThat(outcome.read()).containsKey("out.html");
  }

  @Test
  void a_pdf_whose_owner_restricts_copying_is_read_and_that_is_said() throws Exception {
    put("restricted.pdf", PdfFiles.restricted());
    Outcome outcome = check("restricted.pdf");
    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.read().get("restricted.pdf").notices())
        .containsExactly(new Notice(Notice.Kind.COPYING_RESTRICTED, 1));
  }

  @Test
  void deep_nesting_is_read_or_refused() throws Exception {
    put("deep.html", HostileFiles.deepHtml(50_000));
    put("deep.md", HostileFiles.deepMarkdown(5_000));
    put("struck.html", HostileFiles.utf8("<p>x</p>" + "<del>y".repeat(50_000)));
    Outcome outcome = check("deep.html", "deep.md", "struck.html");
    assertThat(outcome.problems().size() + outcome.read().size()).isEqualTo(3);
  }

  @Test
  void documents_in_archives_and_on_pdfs_are_read_under_the_name_of_both() throws Exception {
    byte[] docx = HostileFiles.docx("", HostileFiles.paragraph(HostileFiles.PLAIN));
    byte[] inner = HostileFiles.zip("../../Avtaler/år 2026.docx", docx);
    put("mappe.zip", HostileFiles.zip("indre.zip", inner));
    put("brev.pdf", PdfFiles.withAttachment("bilag.docx", docx));
    put("bilder.zip", HostileFiles.zip("bilde.png", HostileFiles.random(100)));
    Outcome outcome = check("mappe.zip", "brev.pdf", "bilder.zip");
    assertThat(outcome.problems())
        .containsExactly(Map.entry("bilder.zip", "no documents in this archive"));
    assertThat(outcome.read())
        .containsOnlyKeys(
            "brev.pdf", "brev.pdf!/bilag.docx", "mappe.zip!/indre.zip!/Avtaler/år 2026.docx");
  }
}
