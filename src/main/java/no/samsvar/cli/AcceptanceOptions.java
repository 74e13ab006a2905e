package no.samsvar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.Workspace;
import no.samsvar.check.Acceptance;
import no.samsvar.check.Baseline;
import no.samsvar.check.Problem;
import no.samsvar.pack.AcceptanceReader;
import no.samsvar.pack.Configuration.Accepted;
import no.samsvar.pack.PackException;
import picocli.CommandLine.Option;

/** Files that say what the owners of documents have accepted. */
final class AcceptanceOptions {
  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Findings accepted earlier; only new and changed ones fail.")
  private Optional<Path> baseline = Optional.empty();

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description = "Deviations somebody answers for, each with reason, owner and last day.")
  private Optional<Path> waivers = Optional.empty();

  @Option(
      names = "--assessments",
      paramLabel = "FILE",
      description = "What people have said of single verdicts: confirmed or overruled.")
  private Optional<Path> assessments = Optional.empty();

  /**
   * What is accepted as of a day; options go before the workspace's files.
   *
   * @throws PackException with every fault of the files
   * @throws IOException when one can't be read
   */
  Acceptance open(Workspace workspace, LocalDate today) throws PackException, IOException {
    Accepted files = workspace.configuration().accepted();
    Optional<Path> known = baseline.or(() -> files.baseline().map(workspace::resolve));
    Optional<Path> waived = waivers.or(() -> files.waivers().map(workspace::resolve));
    Optional<Path> said = assessments.or(() -> files.assessments().map(workspace::resolve));
    return new Acceptance(
        known.isEmpty()
            ? Baseline.NONE
            : AcceptanceReader.baseline(name(known.get()), read(known.get())),
        waived.isEmpty()
            ? List.of()
            : AcceptanceReader.waivers(name(waived.get()), read(waived.get())),
        said.isEmpty()
            ? List.of()
            : AcceptanceReader.assessments(name(said.get()), read(said.get())),
        today);
  }

  private static String name(Path file) {
    return file.toString().replace('\\', '/');
  }

  private static String read(Path file) throws IOException, PackException {
    if (!Files.isRegularFile(file)) {
      throw new PackException(
          List.of(
              new Problem(
                  name(file),
                  "no such file",
                  "check the path; \"samsvar baseline create\" writes a baseline")));
    }
    return Files.readString(file);
  }
}
