package no.samsvar.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samsvar.Samsvar;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.Outline;
import no.samsvar.report.exchange.ClauseListing;
import no.samsvar.report.exchange.StructureListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how a document was read: its outline, or its clauses with what was read in them. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Shows how a document was read: outline, blocks, clauses.")
final class InspectCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "A document.")
  private Path file = Path.of("");

  @Option(names = "--clauses", description = "Every clause with force, polarity, stance and facts.")
  private boolean clauses;

  @Option(names = "--kind", converter = Words.Kind.class, description = "Kind of the document.")
  private Optional<DocumentKind> kind = Optional.empty();

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private RuleOptions rules = new RuleOptions();

  InspectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<Samsvar> samsvar = rules.open(console);
    if (samsvar.isEmpty()) {
      return ExitCode.USAGE.number();
    }
    DocumentId id = new DocumentId(file.toString());
    try {
      AnalysedDocument document = samsvar.get().analyse(id, file, kind);
      console.out().print(clauses ? clauses(document, samsvar.get()) : outline(document));
      console.out().flush();
      return ExitCode.OK.number();
    } catch (ExtractionException e) {
      console.problems(List.of(Samsvar.problem(id, e)));
      return ExitCode.INCOMPLETE.number();
    }
  }

  private String clauses(AnalysedDocument document, Samsvar samsvar) {
    ClauseListing listing = new ClauseListing(document, samsvar.concepts());
    return format.json() ? listing.json() : listing.text();
  }

  private String outline(AnalysedDocument document) {
    return format.json()
        ? new StructureListing(document.document()).json()
        : Outline.of(document.document());
  }
}
