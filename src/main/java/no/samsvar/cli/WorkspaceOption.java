package no.samsvar.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.samsvar.Workspace;
import no.samsvar.pack.PackException;
import picocli.CommandLine.Option;

/** Where the configuration is. */
final class WorkspaceOption {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Configuration (default: samsvar.yaml beside the first PATH, or above it).")
  private Optional<Path> file = Optional.empty();

  /** The workspace of these paths; empty after printing what is wrong with its configuration. */
  Optional<Workspace> open(Console console, List<String> paths) {
    try {
      return Optional.of(Workspace.of(paths, file));
    } catch (PackException e) {
      console.problems(e.problems());
    } catch (IOException e) {
      String where = file.map(Path::toString).orElse(Workspace.FILE);
      console.problem(where, "the file can't be read", "check the path");
    }
    return Optional.empty();
  }
}
