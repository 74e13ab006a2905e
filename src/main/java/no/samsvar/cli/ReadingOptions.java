package no.samsvar.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.samsvar.Intake;
import no.samsvar.Samsvar;
import no.samsvar.Workspace;
import no.samsvar.pack.Configuration;
import picocli.CommandLine.Mixin;

/** What all commands that read documents have in common: configuration, rules, bounds. */
final class ReadingOptions {
  @Mixin private WorkspaceOption config = new WorkspaceOption();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Mixin private LimitOptions limits = new LimitOptions();

  /** Does the work on these paths, or prints what is wrong with the options. */
  int run(Console console, Asked asked, Session.Work work) throws IOException {
    Optional<Workspace> workspace = config.open(console, asked.paths());
    if (workspace.isEmpty()) {
      return ExitCode.USAGE.number();
    }
    console.speak(workspace.get().configuration().language());
    Configuration.Extraction configured = workspace.get().configuration().extraction();
    Optional<Intake> opened = limits.intake(console, configured);
    if (opened.isEmpty()) {
      return ExitCode.USAGE.number();
    }
    try (Intake intake = opened.get()) {
      asked.groups().forEach(intake::expect);
      Optional<Samsvar> samsvar = rules.open(console, workspace.get());
      if (samsvar.isEmpty()) {
        return ExitCode.USAGE.number();
      }
      Session session =
          new Session(
              console,
              asked,
              workspace.get(),
              samsvar.get().reading(intake),
              intake,
              limits.limits(configured),
              List.copyOf(rules.packs(samsvar.get())));
      return work.in(session).number();
    }
  }
}
