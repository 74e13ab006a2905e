package no.samsvar.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.Evaluation;
import no.samsvar.Inspector;
import no.samsvar.Labelled;
import no.samsvar.Limits;
import no.samsvar.Samsvar;
import no.samsvar.document.ExtractionException;
import no.samsvar.measure.ContractNli.Choice;
import no.samsvar.measure.ContractNli.Paper;

/**
 * Judges the program by published sets in a folder: ContractNLI (files called contract-nli…json)
 * and yes-or-no truth on agreements (CSV files headed document;element;satisfied, as of the set on
 * completeness of data processing agreements). Prints figures; asserts nothing.
 */
final class PublishedBenchmarks {
  /** How many of each hundred agreements the rules may be made with; the others stay unread. */
  private static final int OPEN_PERCENT = 66;

  private static final String YES_NO = "document;element;satisfied";
  private static final int LONGEST_QUOTE = 220;

  private final Samsvar samsvar;
  private final PrintStream out;

  PublishedBenchmarks(Samsvar samsvar, PrintStream out) {
    this.samsvar = samsvar;
    this.out = out;
  }

  /** Arguments: the folder, and the project's, whose page on accuracy gets the rows. */
  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Path.of(args[0]);
    if (!Files.isDirectory(folder)) {
      out.println("error: " + folder + ": no such folder");
      out.println("  help: name the folder of published sets: -Dbenchmarks=FOLDER");
      System.exit(2);
    }
    Samsvar samsvar = Samsvar.with(List.of());
    String rows = new PublishedBenchmarks(samsvar, out).run(folder);
    if (args.length > 1) {
      Path root = Path.of(args[1]);
      Path page = root.resolve("src/site/markdown/accuracy.md");
      String measured =
          "\nMeasured on "
              + LocalDate.now(ZoneId.systemDefault())
              + ".\n"
              + rows
              + MutationRows.of(samsvar, root.resolve("corpus"));
      Files.writeString(page, AccuracyTables.published(Files.readString(page), measured));
    }
  }

  /**
   * Every set that is found below the folder, in the order of file names: printed, and its rows of
   * the page on accuracy.
   */
  String run(Path folder) throws IOException, ExtractionException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    StringBuilder rows = new StringBuilder();
    for (Path file : files) {
      String name = file.getFileName().toString();
      if (name.startsWith("contract-nli") && name.endsWith(".json")) {
        rows.append(threeWay(name, ContractNli.read(file).papers()));
      } else if (name.endsWith(".csv") && Files.readString(file).startsWith(YES_NO)) {
        rows.append(yesNo(folder, file));
      }
    }
    return rows.toString();
  }

  private String threeWay(String name, List<Paper> papers) throws ExtractionException {
    int open = Math.round(papers.size() * OPEN_PERCENT / 100f);
    ThreeWay tuned = ThreeWay.of(samsvar, papers.subList(0, open));
    ThreeWay unseen = ThreeWay.of(samsvar, papers.subList(open, papers.size()));
    heading("%s: %d open agreements".formatted(name, open));
    figures(tuned);
    perRule(tuned);
    tuned.cases().stream().filter(c -> !c.agrees()).forEach(this::disagreement);
    heading("%s: %d closed agreements".formatted(name, papers.size() - open));
    figures(unseen);
    ThreeWay all =
        new ThreeWay(Stream.concat(tuned.cases().stream(), unseen.cases().stream()).toList());
    heading("%s: all %d agreements".formatted(name, papers.size()));
    figures(all);
    return """

        | agreements | cases | accuracy (95 %) | entailed P / R / F1 | contradicted P / R / F1 | not mentioned P / R / F1 | evidence |
        | --- | ---: | --- | --- | --- | --- | ---: |
        """
        + row("%s, %d open".formatted(name, open), tuned)
        + row("%s, %d closed".formatted(name, papers.size() - open), unseen)
        + row("%s, all %d".formatted(name, papers.size()), all);
  }

  private static String row(String what, ThreeWay scored) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %s | %s | %s | %s | %.2f |%n",
        what,
        scored.cases().size(),
        share(scored.accuracy()),
        ratio(scored.ratio(Choice.ENTAILED)),
        ratio(scored.ratio(Choice.CONTRADICTED)),
        ratio(scored.ratio(Choice.NOT_MENTIONED)),
        scored.proven().value());
  }

  private static String share(Share share) {
    Interval interval = share.interval();
    return String.format(
        Locale.ROOT, "%.2f (%.2f–%.2f)", share.value(), interval.low(), interval.high());
  }

  private static String ratio(Score.Ratio ratio) {
    return String.format(
        Locale.ROOT,
        "%.2f / %.2f / %.2f",
        ratio.precision().value(),
        ratio.recall().value(),
        ratio.f1());
  }

  private void figures(ThreeWay scored) {
    share("accuracy of three", scored.accuracy());
    for (Choice choice : Choice.values()) {
      ratio(choice.name().toLowerCase(Locale.ROOT).replace('_', ' '), scored.ratio(choice));
    }
    share("agreeing verdicts with a quote in the evidence", scored.proven());
    share("our quotes that are in the evidence", scored.quotesRight());
    share("pieces of evidence that we quote", scored.spansFound());
  }

  private void perRule(ThreeWay scored) {
    Map<String, List<ThreeWay.Case>> byRule =
        scored.cases().stream()
            .collect(
                Collectors.groupingBy(
                    c -> c.rule().id().value(), TreeMap::new, Collectors.toList()));
    byRule.forEach((rule, cases) -> share(rule, new ThreeWay(cases).accuracy()));
  }

  private void disagreement(ThreeWay.Case each) {
    out.printf(
        "%s %s: readers %s, samsvar %s%n",
        each.paper(),
        each.rule().id().value(),
        each.truth().choice().name().toLowerCase(Locale.ROOT),
        each.verdict().toLowerCase(Locale.ROOT));
    each.truth().spans().forEach(span -> out.println("    readers: " + line(span)));
    each.quotes().forEach(quote -> out.println("    samsvar: " + line(quote)));
  }

  /** Violations are what the truth calls not satisfied; every disagreement with its words. */
  private String yesNo(Path folder, Path truth) {
    Inspector inspector = new Inspector(samsvar, Limits.USUAL);
    Evaluation evaluation =
        Evaluation.of(new Labelled(inspector, folder, List.of(truth), Optional.empty()));
    Score score = Score.of(evaluation.comparisons());
    heading("%s: %d cases".formatted(truth.getFileName(), score.cases()));
    share("accuracy", score.exact());
    ratio("violations", score.gap());
    evaluation.problems().forEach(problem -> out.println(problem.where() + ": " + problem.what()));
    evaluation.comparisons().stream().filter(c -> !c.agrees()).forEach(this::disagreement);
    return """

        | agreements | cases | accuracy (95 %) | violations P / R / F1 |
        | --- | ---: | --- | --- |
        """
        + String.format(
            Locale.ROOT,
            "| %s | %d | %s | %s |%n",
            truth.getFileName(),
            score.cases(),
            share(score.exact()),
            ratio(score.gap()));
  }

  private void disagreement(Comparison each) {
    out.printf(
        "%s %s: readers %s, samsvar %s: %s%n",
        each.document(),
        each.rule().value(),
        each.truth().name().toLowerCase(Locale.ROOT),
        each.ours().name().toLowerCase(Locale.ROOT),
        line(each.reason()));
  }

  private void heading(String text) {
    out.printf("%n%s%n", text);
  }

  private void share(String what, Share share) {
    Interval interval = share.interval();
    out.printf(
        Locale.ROOT,
        "  %-52s %.3f (%.2f–%.2f)  %d/%d%n",
        what,
        share.value(),
        interval.low(),
        interval.high(),
        share.hits(),
        share.cases());
  }

  private void ratio(String what, Score.Ratio ratio) {
    out.printf(
        Locale.ROOT,
        "  %-52s P %.3f  R %.3f  F1 %.3f  of %d%n",
        what,
        ratio.precision().value(),
        ratio.recall().value(),
        ratio.f1(),
        ratio.truth());
  }

  private static String line(String words) {
    String one = words.replaceAll("\\s+", " ").strip();
    return one.length() <= LONGEST_QUOTE ? one : one.substring(0, LONGEST_QUOTE) + "…";
  }
}
