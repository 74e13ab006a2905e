package no.samsvar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.check.Acceptance;
import no.samsvar.check.Baseline;
import no.samsvar.check.Problem;
import no.samsvar.check.Waiver;
import no.samsvar.pack.AcceptanceReader;
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

  /** What is accepted as of a day; empty after printing what is wrong with the files. */
  Optional<Acceptance> open(Console console, LocalDate today) {
    try {
      Baseline known =
          baseline.isEmpty()
              ? Baseline.NONE
              : AcceptanceReader.baseline(
                  baseline.get().toString(), Files.readString(baseline.get()));
      List<Waiver> accepted =
          waivers.isEmpty()
              ? List.of()
              : AcceptanceReader.waivers(waivers.get().toString(), Files.readString(waivers.get()));
      return Optional.of(new Acceptance(known, accepted, today));
    } catch (PackException e) {
      console.problems(e.problems());
    } catch (IOException e) {
      console.problems(
          List.of(
              new Problem(
                  "--baseline, --waivers",
                  "a file can't be read",
                  "check the path; \"samsvar baseline create\" writes a baseline")));
    }
    return Optional.empty();
  }
}
