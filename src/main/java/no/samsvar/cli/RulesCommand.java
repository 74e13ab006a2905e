package no.samsvar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.samsvar.Samsvar;
import no.samsvar.check.LeftOut;
import no.samsvar.check.Problem;
import no.samsvar.document.Language;
import no.samsvar.measure.LanguageParity;
import no.samsvar.measure.MutationTester;
import no.samsvar.measure.RuleTester;
import no.samsvar.pack.Schemas;
import no.samsvar.report.plain.RuleMarkdown;
import no.samsvar.report.plain.RulePage;
import no.samsvar.rule.Rule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tools for people who read and write rules. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = "Lists, shows, begins, validates and tests rules.")
final class RulesCommand implements Callable<Integer> {
  private final Console console;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.problem(
        "samsvar rules",
        "missing required subcommand",
        "list, show RULE, pages, new PACK/SLUG, validate, test [RULE…]");
    return ExitCode.USAGE.number();
  }

  @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists all rules.")
  int list(
      @Mixin RuleOptions options,
      @Option(names = "--as-of", paramLabel = "DATE", description = "Law as of this day.")
          Optional<LocalDate> asOf,
      @Option(
              names = "--expiring",
              paramLabel = "DAYS",
              arity = "0..1",
              fallbackValue = "365",
              description = "Only rules with a source that runs out within so many days (365).")
          Optional<Integer> expiring) {
    LocalDate day = asOf.orElseGet(LocalDate::now);
    return with(
        options,
        samsvar -> {
          RuleListing listing = new RuleListing(console.language(Optional.empty()), day);
          rules(samsvar, _ -> true)
              .flatMap(
                  rule ->
                      expiring.isPresent()
                          ? listing.expiring(rule, expiring.get()).stream()
                          : Stream.of(listing.line(rule, samsvar.leftOut(rule, day))))
              .forEach(line -> console.out().print(line + "\n"));
          return ExitCode.OK;
        });
  }

  @Command(name = "show", mixinStandardHelpOptions = true, description = "Shows a rule's page.")
  int show(
      @Mixin RuleOptions options,
      @Parameters(paramLabel = "RULE", description = "Id of the rule.") String id,
      @Option(names = "--as-of", paramLabel = "DATE", description = "Law as of this day.")
          Optional<LocalDate> asOf,
      @Option(
              names = "--format",
              paramLabel = "text|markdown",
              description = "Format of the page (default: text).")
          Optional<PageFormat> format) {
    return with(
        options,
        samsvar -> {
          Optional<Rule> rule = console.rule(samsvar, id);
          LocalDate day = asOf.orElseGet(LocalDate::now);
          rule.ifPresent(r -> console.out().print(page(r, samsvar.leftOut(r, day), format)));
          return rule.isPresent() ? ExitCode.OK : ExitCode.USAGE;
        });
  }

  /** Formats of a rule's page. */
  enum PageFormat {
    TEXT,
    MARKDOWN
  }

  private String page(Rule rule, Optional<LeftOut> leftOut, Optional<PageFormat> format) {
    Language language = console.language(Optional.empty());
    return format.filter(PageFormat.MARKDOWN::equals).isPresent()
        ? new RuleMarkdown(language).of(rule, leftOut)
        : new RulePage(language, console.width()).of(rule, leftOut);
  }

  @Command(
      name = "pages",
      mixinStandardHelpOptions = true,
      description = "Writes pages in Markdown about all packs and rules, in nb, nn and en.")
  int pages(
      @Mixin RuleOptions options,
      @Option(names = "--as-of", paramLabel = "DATE", description = "Law as of this day.")
          Optional<LocalDate> asOf,
      @Option(names = "-o", paramLabel = "DIR", required = true, description = "Folder to write.")
          Path folder) {
    return with(
        options,
        samsvar -> {
          try {
            LocalDate day = asOf.orElseGet(LocalDate::now);
            int pages = new RulePages(samsvar, day).write(folder);
            console.out().printf("%d pages%n", pages);
            return ExitCode.OK;
          } catch (IOException e) {
            console.problem(folder.toString(), "can't be written", "name a folder you may write");
            return ExitCode.INCOMPLETE;
          }
        });
  }

  @Command(
      name = "schemas",
      mixinStandardHelpOptions = true,
      description = "Writes the JSON schemas of the files that people write, for editors.")
  int schemas(
      @Option(names = "-o", paramLabel = "DIR", required = true, description = "Folder to write.")
          Path folder)
      throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> schema : Schemas.published().entrySet()) {
      Files.write(folder.resolve(schema.getKey()), schema.getValue());
      console.out().print(folder.resolve(schema.getKey()) + "\n");
    }
    console.out().flush();
    return ExitCode.OK.number();
  }

  @Command(
      name = "new",
      mixinStandardHelpOptions = true,
      description = "Writes the files of a new rule, to be filled in.")
  int create(
      @Parameters(paramLabel = "PACK/SLUG", description = "Id of the new rule.") String id,
      @Option(names = "-o", paramLabel = "DIR", description = "Folder for the pack (default: .).")
          Optional<Path> folder)
      throws IOException {
    NewRule rule = new NewRule(folder.orElse(Path.of("")), id);
    Optional<Samsvar> shipped = new RuleOptions().open(console);
    Set<String> taken = shipped.map(s -> s.packs().packs().keySet()).orElse(Set.of());
    List<Problem> problems = rule.problems(taken);
    console.problems(problems);
    if (!problems.isEmpty()) {
      return ExitCode.USAGE.number();
    }
    rule.write().forEach(file -> console.out().print(file + "\n"));
    console.out().flush();
    return ExitCode.OK.number();
  }

  @Command(
      name = "test",
      mixinStandardHelpOptions = true,
      description = "Runs the rules' examples.")
  int test(
      @Mixin RuleOptions options,
      @Option(
              names = "--mutations",
              description = "Changed examples, which must not be met, instead of the examples.")
          boolean mutations,
      @Option(names = "--paraphrases", description = "Other hands' wordings instead of examples.")
          boolean paraphrases,
      @Parameters(paramLabel = "RULE", description = "Ids, or beginnings of ids; all when none.")
          List<String> ids) {
    return with(
        options,
        samsvar -> {
          if (unknown(samsvar, ids)) {
            return ExitCode.USAGE;
          }
          RuleTester tester = samsvar.ruleTester();
          if (mutations) {
            return new MutationListing(console, new MutationTester(tester))
                .print(rules(samsvar, wanted(ids)).toList());
          }
          if (paraphrases) {
            return told(test(samsvar, wanted(ids), tester::paraphrases));
          }
          List<RuleTester.Result> results = test(samsvar, wanted(ids), tester::test);
          new ParityListing(console).print(new LanguageParity(results).notes());
          return told(results);
        });
  }

  private static ExitCode told(List<RuleTester.Result> results) {
    boolean right = results.stream().allMatch(r -> r.outcome() == RuleTester.Outcome.VALIDATED);
    return right ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private List<RuleTester.Result> test(
      Samsvar samsvar, Predicate<Rule> wanted, Function<Rule, List<RuleTester.Result>> tester) {
    List<RuleTester.Result> results =
        rules(samsvar, wanted).flatMap(rule -> tester.apply(rule).stream()).toList();
    List<RuleTester.Result> failed =
        results.stream().filter(r -> r.outcome() != RuleTester.Outcome.VALIDATED).toList();
    for (RuleTester.Result result : failed) {
      console
          .out()
          .printf(
              "%s: %s: %s: expected %s, got %s%n",
              result.rule().id().value(),
              result.outcome().name().toLowerCase(Locale.ROOT),
              result.example().name(),
              result.example().expectation().name().toLowerCase(Locale.ROOT),
              result.verdict());
      result.quotes().forEach(quote -> console.out().printf("    %s%n", quote));
    }
    console
        .out()
        .printf("%d of %d examples validated%n", results.size() - failed.size(), results.size());
    return results;
  }

  /** Whether an id begins no rule's; it is told, since testing nothing would look like success. */
  private boolean unknown(Samsvar samsvar, @Nullable List<String> ids) {
    List<String> idle =
        Stream.ofNullable(ids)
            .flatMap(List::stream)
            .filter(id -> rules(samsvar, wanted(List.of(id))).findAny().isEmpty())
            .toList();
    idle.forEach(id -> console.rule(samsvar, id));
    return !idle.isEmpty();
  }

  private static Predicate<Rule> wanted(@Nullable List<String> ids) {
    return rule -> ids == null || ids.stream().anyMatch(id -> rule.id().value().startsWith(id));
  }

  private int with(RuleOptions options, Function<Samsvar, ExitCode> use) {
    Optional<Samsvar> samsvar = options.open(console);
    ExitCode code = samsvar.map(use).orElse(ExitCode.USAGE);
    console.out().flush();
    return code.number();
  }

  private static Stream<Rule> rules(Samsvar samsvar, Predicate<Rule> wanted) {
    return samsvar.packs().packs().values().stream()
        .flatMap(pack -> pack.rules().values().stream())
        .filter(wanted);
  }
}
