package no.samsvar.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samsvar.Inspector;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.KindGuess;
import no.samsvar.document.Language;
import no.samsvar.report.StructureFormats;
import no.samsvar.report.Writing;
import no.samsvar.report.exchange.ClauseListing;
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

  @Parameters(paramLabel = "FILE", description = "A document, or - for standard input.")
  private String file = "";

  @Option(names = "--clauses", description = "Every clause with force, polarity, stance and facts.")
  private boolean clauses;

  @Option(
      names = "--html",
      description = "The structure as a page that can be held beside the original.")
  private boolean html;

  @Option(names = "--kind", converter = Words.Kind.class, description = "Kind of the document.")
  private Optional<DocumentKind> kind = Optional.empty();

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private OutputOptions output = new OutputOptions();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  InspectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (html && (clauses || format.json())) {
      console.problem("--html", "goes with neither --clauses nor --json", "leave one out");
      return ExitCode.USAGE.number();
    }
    Asked asked = Asked.of(console, List.of(file));
    return reading.run(
        console,
        asked,
        session ->
            session.look(
                kind,
                read ->
                    output.write(
                        console, clauses ? clauses(session, read) : structure(session, read))));
  }

  private Writing clauses(Session session, AnalysedDocument read) {
    ClauseListing listing = new ClauseListing(read, session.samsvar().concepts());
    String text = format.json() ? listing.json() : listing.text();
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private Writing structure(Session session, AnalysedDocument read) {
    Document document = read.document();
    Optional<KindGuess> guess =
        session.kind(kind).isPresent() ? Optional.empty() : Optional.of(Inspector.guess(document));
    Language words = output.language(session);
    if (html) {
      return StructureFormats.html(document, guess, words);
    }
    return format.json()
        ? StructureFormats.json(document, guess)
        : StructureFormats.text(document, guess, words);
  }
}
