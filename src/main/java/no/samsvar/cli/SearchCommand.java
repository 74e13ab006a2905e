package no.samsvar.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samsvar.Judged;
import no.samsvar.Limits;
import no.samsvar.Samsvar;
import no.samsvar.Searcher;
import no.samsvar.index.IndexFault;
import no.samsvar.index.QueryFault;
import no.samsvar.index.SearchRequest;
import no.samsvar.index.SearchResult;
import no.samsvar.report.view.Words;
import no.samsvar.rule.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds clauses in an index. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Finds clauses in an index, those that commit before mentions.",
      "Words, \"phrases\", beginnings*, AND, OR, NOT, brackets and field:value."
    })
final class SearchCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "QUERY", arity = "0..*", description = "What to look for.")
  private List<String> query = List.of();

  @Mixin private IndexOption index = new IndexOption();

  @Mixin private FilterOptions filters = new FilterOptions();

  @Option(names = "--limit", paramLabel = "N", description = "Most hits (default: 20).")
  private int most = 20;

  @Option(names = "--facets", description = "Count by kind, force, actor, concept, year, document.")
  private boolean facets;

  @Option(
      names = "--rule",
      paramLabel = "ID",
      description = "Lists documents by their verdict on this rule, from the stored analyses.")
  private Optional<String> rule = Optional.empty();

  @Option(
      names = "--verdict",
      paramLabel = "VERDICT",
      description = "With --rule: only met, partial, denied, missing or not-applicable.")
  private Optional<String> verdict = Optional.empty();

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private RuleOptions rules = new RuleOptions();

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<Samsvar> samsvar = rules.open(console);
    if (samsvar.isEmpty()) {
      return ExitCode.USAGE.number();
    }
    if (rule.isPresent()) {
      return verdicts(samsvar.get(), rule.get()).number();
    }
    String written = String.join(" ", query);
    try (Searcher searcher = Searcher.open(samsvar.get(), index.folder())) {
      SearchRequest request =
          new SearchRequest(written, filters.filters(), Math.max(1, most), facets || format.json());
      print(searcher.search(request));
      return ExitCode.OK.number();
    } catch (IndexFault fault) {
      console.problems(List.of(Searcher.problem(index.folder(), fault)));
    } catch (QueryFault fault) {
      console.fault(written, fault);
    }
    return ExitCode.USAGE.number();
  }

  private ExitCode verdicts(Samsvar samsvar, String id) {
    Optional<Rule> asked = console.rule(samsvar, id);
    boolean known = verdict.map(VerdictListing::known).orElse(true);
    if (!known) {
      console.problem("--verdict", "unknown verdict", VerdictListing.KNOWN);
    }
    if (asked.isEmpty() || !known) {
      return ExitCode.USAGE;
    }
    try (Searcher searcher = Searcher.open(samsvar, index.folder())) {
      List<Judged> judged =
          searcher.verdicts(asked.get(), Limits.USUAL.jobs()).stream()
              .filter(one -> verdict.map(one.verdict().key()::equals).orElse(true))
              .toList();
      VerdictListing listing = new VerdictListing(asked.get(), judged);
      console.out().print(format.json() ? listing.json() : listing.text());
      console.out().flush();
      return ExitCode.OK;
    } catch (IndexFault fault) {
      console.problems(List.of(Searcher.problem(index.folder(), fault)));
      return ExitCode.USAGE;
    }
  }

  private void print(SearchResult result) {
    boolean colour = console.terminal() && console.environment("NO_COLOR").isEmpty();
    HitListing listing =
        new HitListing(result, Words.in(console.language(Optional.empty())), colour);
    console.out().print(format.json() ? listing.json() : listing.text());
    console.out().flush();
  }
}
