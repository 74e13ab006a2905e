package no.samsvar.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samsvar.Inputs;
import no.samsvar.Intake;
import no.samsvar.Samsvar;
import no.samsvar.TermSurvey;
import no.samsvar.pack.Configuration;
import no.samsvar.pack.PackSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what is wrong with rules and words, and what should be looked at. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Checks the form of all rule files and the lexicon.")
final class ValidateCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--documents",
      paramLabel = "PATH",
      description =
          "Look for the lexicon's terms in these documents: warns of terms of three or more words"
              + " that stand in one of them only; may be repeated.")
  private List<String> documents = List.of();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Mixin private LimitOptions limits = new LimitOptions();

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Samsvar> samsvar = rules.open(console);
    if (samsvar.isEmpty()) {
      return ExitCode.USAGE.number();
    }
    console.warnings(samsvar.get().packs().advice());
    ExitCode code = documents.isEmpty() ? ExitCode.OK : survey(samsvar.get());
    PackSet packs = samsvar.get().packs();
    console
        .out()
        .printf(
            "%d packs, %d rules, %d concepts: no faults%n",
            packs.packs().size(), packs.rules().size(), packs.lexicon().concepts().size());
    console.out().flush();
    return code.number();
  }

  private ExitCode survey(Samsvar samsvar) throws IOException {
    if (samsvar.packs().terms().isEmpty()) {
      console.problem("--documents", "no terms to look for", "name your rules' folder by --rules");
      return ExitCode.USAGE;
    }
    Optional<Intake> opened = limits.intake(console, Configuration.EMPTY.extraction());
    if (opened.isEmpty()) {
      return ExitCode.USAGE;
    }
    try (Intake intake = opened.get()) {
      Inputs inputs = Inputs.of(documents, console.in());
      intake.expect(inputs);
      TermSurvey survey =
          TermSurvey.of(samsvar, intake, inputs, limits.limits(Configuration.EMPTY.extraction()));
      console.problems(survey.problems());
      if (survey.documents() == 0) {
        return ExitCode.INCOMPLETE;
      }
      console.warnings(survey.single());
      console.hints(survey.nowhere());
      console
          .out()
          .printf(
              "%d documents, %d terms: %d of three or more words in one of the documents only,"
                  + " %d in none%n",
              survey.documents(),
              samsvar.packs().terms().size(),
              survey.single().size(),
              survey.unused());
      return survey.problems().isEmpty() ? ExitCode.OK : ExitCode.INCOMPLETE;
    }
  }
}
