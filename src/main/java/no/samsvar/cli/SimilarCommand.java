package no.samsvar.cli;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import no.samsvar.Samsvar;
import no.samsvar.Searcher;
import no.samsvar.document.DocumentId;
import no.samsvar.index.Hit;
import no.samsvar.index.IndexFault;
import no.samsvar.index.QueryFault;
import no.samsvar.index.SearchResult;
import no.samsvar.report.view.Words;
import no.samsvar.rule.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how others word it: the clauses nearest to a text. */
@Command(
    name = "similar",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Shows how others word it: the clauses of an index nearest to a text.")
final class SimilarCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "TEXT|FILE:SECTION|RULE",
      arity = "1..*",
      description = "A text, a section of an indexed document, or the id of an element.")
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
      print(nearest(samsvar.get(), searcher, written));
      return ExitCode.OK.number();
    } catch (IndexFault fault) {
      console.problems(List.of(Searcher.problem(index.folder(), fault)));
    } catch (QueryFault fault) {
      console.fault(written, fault);
    }
    return ExitCode.USAGE.number();
  }

  /** A rule's id stands for the element, FILE:SECTION for the words of that section. */
  private List<Hit> nearest(Samsvar samsvar, Searcher searcher, String written)
      throws QueryFault, IndexFault {
    int count = Math.max(1, most);
    Optional<Rule> rule = samsvar.packs().rule(written);
    if (rule.isPresent()) {
      return searcher.wordings(rule.get(), filters.filters(), count);
    }
    int colon = written.lastIndexOf(':');
    DocumentId file = new DocumentId(written.substring(0, Math.max(0, colon)));
    Optional<String> section = searcher.words(file, written.substring(colon + 1));
    if (section.isEmpty()) {
      return searcher.similar(written, filters.filters(), count);
    }
    return searcher.similar(section.get(), filters.filters(), count * 2).stream()
        .filter(hit -> !hit.document().equals(file))
        .limit(count)
        .toList();
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
