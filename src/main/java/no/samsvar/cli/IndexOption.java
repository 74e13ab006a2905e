package no.samsvar.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the index is. */
final class IndexOption {
  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "Folder of the index (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of(".samsvar/index");

  Path folder() {
    return folder;
  }
}
