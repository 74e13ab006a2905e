package no.samsvar.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import no.samsvar.CheckRequest;
import no.samsvar.check.Acceptance;
import no.samsvar.document.DocumentKind;
import no.samsvar.observe.Selection;
import no.samsvar.report.RenderSettings;
import no.samsvar.report.Writing;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** As of which day documents are read, and how the result is shown. */
final class ResultOptions {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Documents and law as of this day (default: today).")
  private Optional<LocalDate> asOf = Optional.empty();

  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--unmasked", description = "Show identity, account and phone numbers.")
  private boolean unmasked;

  /** The file asked for; none for standard output. */
  Optional<Path> file() {
    return output.file();
  }

  /** The day asked for, else the configuration's, else today. */
  LocalDate day(Session session) {
    return asOf.or(() -> session.workspace().configuration().asOf()).orElseGet(LocalDate::now);
  }

  /** How results are to be shown. */
  RenderSettings settings(Session session) {
    Console console = session.console();
    boolean colour =
        file().isEmpty() && console.terminal() && console.environment("NO_COLOR").isEmpty();
    return new RenderSettings(output.language(session), console.width(), colour, !unmasked);
  }

  /** A request in which nothing is accepted and the text itself is not checked. */
  CheckRequest request(Session session, Optional<DocumentKind> kind) {
    return new CheckRequest(
        kind,
        Optional.empty(),
        session.packs(),
        Acceptance.nothing(day(session)),
        Selection.NONE,
        session.limits(),
        session.workspace());
  }

  /** Writes the result where it was asked for. */
  void write(Session session, Writing writing) throws IOException {
    output.write(session.console(), writing);
  }
}
