package no.samsvar.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.samsvar.CheckRequest;
import no.samsvar.Intake;
import no.samsvar.Samsvar;
import no.samsvar.report.RenderSettings;
import no.samsvar.report.Writing;

/** What a command works with once its options are sound, and where its result goes. */
record Session(
    Console console,
    Samsvar samsvar,
    Intake intake,
    CheckRequest request,
    RenderSettings settings,
    Optional<Path> output) {

  /** What a command does with it. */
  interface Work {
    ExitCode in(Session session) throws IOException;
  }

  /** Writes the result where it was asked for. */
  void write(Writing writing) throws IOException {
    if (output.isEmpty()) {
      writing.to(console.out());
      console.out().flush();
      return;
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(output.get()))) {
      writing.to(out);
    }
  }
}
