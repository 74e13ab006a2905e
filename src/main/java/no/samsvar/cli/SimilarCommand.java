package no.samsvar.cli;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import no.samsvar.Samsvar;
import no.samsvar.Searcher;
import no.samsvar.index.Hit;
import no.samsvar.index.IndexFault;
import no.samsvar.index.QueryFault;
import no.samsvar.index.SearchResult;
import no.samsvar.report.view.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how others word it: the clauses nearest to a text. */
@Command(
    name = "similar",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Shows the clauses of an index nearest to a text.")
final class SimilarCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "TEXT", arity = "1..*", description = "A text.")
  private List<String> text = List.of();

  @Mixin private IndexOption index = new IndexOption();

  @Mixin private FilterOptions filters = new FilterOptions();

  @Option(names = "--limit", paramLabel = "N", description = "Most clauses (default: 10).")
  private int most = 10;

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private RuleOptions rules = new RuleOptions();

  SimilarCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<Samsvar> samsvar = rules.open(console);
    if (samsvar.isEmpty()) {
      return ExitCode.USAGE.number();
    }
    String written = String.join(" ", text);
    try (Searcher searcher = Searcher.open(samsvar.get(), index.folder())) {
      print(searcher.similar(written, filters.filters(), Math.max(1, most)));
      return ExitCode.OK.number();
    } catch (IndexFault fault) {
      console.problems(List.of(Searcher.problem(index.folder(), fault)));
    } catch (QueryFault fault) {
      console.fault(written, fault);
    }
    return ExitCode.USAGE.number();
  }

  private void print(List<Hit> hits) {
    boolean colour = console.terminal() && console.environment("NO_COLOR").isEmpty();
    SearchResult result = new SearchResult(hits.size(), hits, new TreeMap<>());
    HitListing listing =
        new HitListing(result, Words.in(console.language(Optional.empty())), colour);
    console.out().print(format.json() ? listing.json() : listing.text());
    console.out().flush();
  }
}
