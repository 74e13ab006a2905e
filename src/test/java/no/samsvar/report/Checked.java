package no.samsvar.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.samsvar.CheckRequest;
import no.samsvar.Inputs;
import no.samsvar.Samsvar;
import no.samsvar.check.Acceptance;
import no.samsvar.check.Evidence;
import no.samsvar.check.Report;
import no.samsvar.check.RunResult;
import no.samsvar.document.DocumentKind;
import no.samsvar.pack.PackException;

/** A file, checked, and copies of it with comments. */
record Checked(Path file, RunResult result) {
  private static final Path CORPUS = Path.of(System.getProperty("project.root", "."), "corpus");
  private static final Samsvar SAMSVAR = open();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private static Samsvar open() {
    try {
      return Samsvar.with(List.of());
    } catch (PackException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Checked corpus(String name) throws Exception {
    return file(CORPUS.resolve(name), Optional.empty());
  }

  /** A contract. */
  static Checked contract(Path file) throws Exception {
    return file(file, Optional.of(DocumentKind.CONTRACT));
  }

  private static Checked file(Path file, Optional<DocumentKind> kind) throws Exception {
    CheckRequest usual = CheckRequest.asOf(DAY);
    CheckRequest request =
        new CheckRequest(
            kind,
            usual.about(),
            usual.packs(),
            Acceptance.nothing(DAY),
            usual.observe(),
            usual.limits(),
            usual.workspace());
    Inputs inputs = Inputs.of(List.of(file.toString()), new ByteArrayInputStream(new byte[0]));
    RunResult result = SAMSVAR.check(inputs, request);
    return new Checked(file, result);
  }

  byte[] bytes() throws IOException {
    return Files.readAllBytes(file);
  }

  byte[] copy(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] bytes = bytes();
    Renderers.named(format, RenderSettings.PLAIN, _ -> bytes).orElseThrow().render(result, out);
    return out.toByteArray();
  }

  /** The letters of each quote, once. */
  List<String> quotes() {
    Report report = result.reports().getFirst();
    Stream<Evidence> verdicts =
        report.findings().stream()
            .map(finding -> finding.verdict())
            .flatMap(v -> Stream.concat(v.evidence().stream(), v.nearest().stream()));
    Stream<Evidence> observed = report.observations().stream().flatMap(o -> o.evidence().stream());
    return Stream.concat(verdicts, observed)
        .map(Evidence::span)
        .distinct()
        .map(span -> letters(report.analysed().document().text().slice(span)))
        .toList();
  }

  static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }
}
