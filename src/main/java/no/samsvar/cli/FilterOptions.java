package no.samsvar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.index.SearchRequest.Filter;
import picocli.CommandLine.Option;

/** What the clauses that are found must have besides. */
final class FilterOptions {
  @Option(names = "--kind", paramLabel = "KIND", description = "Only in documents of this kind.")
  private Optional<String> kind = Optional.empty();

  @Option(names = "--concept", paramLabel = "NAME", description = "Only clauses with this concept.")
  private List<String> concepts = List.of();

  @Option(names = "--force", paramLabel = "FORCE", description = "must should may intent none.")
  private Optional<String> force = Optional.empty();

  @Option(names = "--role", paramLabel = "ROLE", description = "Only clauses that bind this role.")
  private Optional<String> role = Optional.empty();

  @Option(
      names = "--document",
      paramLabel = "PATH",
      description = "Only in documents whose path has this in it; * stands for anything.")
  private Optional<String> document = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "nb|nn|en",
      description = "Only clauses in this language.")
  private Optional<String> language = Optional.empty();

  List<Filter> filters() {
    List<Filter> filters = new ArrayList<>();
    kind.ifPresent(value -> filters.add(new Filter("kind", value)));
    concepts.forEach(value -> filters.add(new Filter("concept", value)));
    force.ifPresent(value -> filters.add(new Filter("force", value)));
    role.ifPresent(value -> filters.add(new Filter("role", value)));
    document.ifPresent(value -> filters.add(new Filter("document", value)));
    language.ifPresent(value -> filters.add(new Filter("language", value)));
    return filters;
  }
}
