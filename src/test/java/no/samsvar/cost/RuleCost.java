package no.samsvar.cost;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samsvar.Samsvar;
import no.samsvar.check.Checker;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.rule.Rule;

/**
 * Prints what a check costs with few rules and with many: {@code RuleCost DOCUMENT [SIZE…]}. The
 * sizes take turns, and the least time that the processor gave in any round counts.
 */
final class RuleCost {
  private static final int ROUNDS = 12;
  private static final double MILLION = 1e6;

  private RuleCost() {}

  /** One size of pack and the least times seen, in nanoseconds. */
  private static final class Trial {
    private final int size;
    private final Samsvar samsvar;
    private final List<Rule> rules;
    private long reading = Long.MAX_VALUE;
    private long asking = Long.MAX_VALUE;

    Trial(int size, Path folder) throws Exception {
      this.size = size;
      this.samsvar = Samsvar.with(List.of(new SyntheticPack(size).write(folder)));
      this.rules =
          samsvar.packs().rules().stream()
              .filter(rule -> rule.id().pack().equals(SyntheticPack.NAME))
              .toList();
    }

    void run(Path document, byte[] bytes) throws Exception {
      long start = cpu();
      AnalysedDocument analysed =
          samsvar.analyse(
              new DocumentId(document.toString()), bytes, Optional.of(DocumentKind.CONTRACT));
      long read = cpu();
      samsvar.checker().check(analysed, rules, Checker.Question.of(analysed));
      reading = Math.min(reading, read - start);
      asking = Math.min(asking, cpu() - read);
    }
  }

  /** Time that this thread had, whatever else the machine did. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Prints the table. */
  public static void main(String[] arguments) throws Exception {
    Path document = Path.of(arguments[0]);
    List<Integer> sizes = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      sizes.add(Integer.valueOf(arguments[i]));
    }
    print(document, sizes.isEmpty() ? List.of(200, 2000) : sizes);
  }

  private static void print(Path document, List<Integer> sizes) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Trial> trials = new ArrayList<>();
    for (int size : sizes) {
      trials.add(new Trial(size, Files.createTempDirectory("rules")));
    }
    byte[] bytes = Files.readAllBytes(document);
    for (int round = 0; round < ROUNDS; round++) {
      for (Trial trial : trials) {
        trial.run(document, bytes);
      }
    }
    out.println("rules   read ms  rules ms  check ms  times the first");
    long first = trials.getFirst().reading + trials.getFirst().asking;
    for (Trial trial : trials) {
      long whole = trial.reading + trial.asking;
      out.printf(
          Locale.ROOT,
          "%5d  %8.1f  %8.1f  %8.1f  %.2f%n",
          trial.size,
          trial.reading / MILLION,
          trial.asking / MILLION,
          whole / MILLION,
          (double) whole / first);
    }
  }
}
