package no.samsvar.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.samsvar.document.Language;
import no.samsvar.report.Writing;
import picocli.CommandLine.Option;

/** Where a result goes, and in which language. */
final class OutputOptions {
  @Option(
      names = "-o",
      paramLabel = "FILE",
      description = "File for the result (default: standard output).")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "nb|nn|en",
      converter = Words.Tongue.class,
      description = "Language of the result (default: the locale's, else nb).")
  private Optional<Language> language = Optional.empty();

  /** The file asked for; none for standard output. */
  Optional<Path> file() {
    return file;
  }

  /** The language asked for, else the configuration's, else the locale's. */
  Language language(Session session) {
    return session
        .console()
        .language(language.or(() -> session.workspace().configuration().language()));
  }

  /** Writes the result where it was asked for. */
  void write(Console console, Writing writing) throws IOException {
    if (file.isEmpty()) {
      writing.to(console.out());
      console.out().flush();
      return;
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file.get()))) {
      writing.to(out);
    }
  }
}
