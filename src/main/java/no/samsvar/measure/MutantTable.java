package no.samsvar.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.measure.DocumentMutationTester.Mutant;
import no.samsvar.measure.DocumentMutationTester.Outcome;

/** What became of changed documents, as a table for people: per pack and change, then by name. */
public final class MutantTable {
  private static final String HEAD =
      "%-24s %8s %9s %6s  %s%n".formatted("change", "followed", "elsewhere", "stood", "share");

  private MutantTable() {}

  /** The table; totals only leaves out the words of documents. */
  public static String of(List<Mutant> mutants, boolean totalsOnly) {
    StringBuilder table = new StringBuilder(HEAD);
    SortedMap<String, List<Mutant>> groups = new TreeMap<>();
    for (Mutant mutant : mutants) {
      String pack = mutant.rule().pack();
      String change = mutant.change().name().toLowerCase(Locale.ROOT);
      groups.computeIfAbsent(pack, _ -> new ArrayList<>()).add(mutant);
      groups.computeIfAbsent(pack + " " + change, _ -> new ArrayList<>()).add(mutant);
    }
    groups.forEach((name, group) -> table.append(line(name, group)));
    table.append(line("all", mutants));
    if (!totalsOnly) {
      mutants.stream()
          .filter(mutant -> mutant.outcome() == Outcome.STOOD)
          .forEach(mutant -> table.append(named(mutant)));
    }
    return table.toString();
  }

  /** The share leaves out those that are met by other words: they say nothing. */
  private static String line(String name, List<Mutant> mutants) {
    int followed = count(mutants, Outcome.FOLLOWED);
    int stood = count(mutants, Outcome.STOOD);
    return String.format(
        Locale.ROOT,
        "%-24s %8d %9d %6d  %5.3f%n",
        name,
        followed,
        count(mutants, Outcome.ELSEWHERE),
        stood,
        new Share(followed, followed + stood).value());
  }

  private static int count(List<Mutant> mutants, Outcome outcome) {
    return (int) mutants.stream().filter(mutant -> mutant.outcome() == outcome).count();
  }

  private static String named(Mutant mutant) {
    String change = mutant.change().name().toLowerCase(Locale.ROOT);
    String words = mutant.words().strip().replaceAll("\\s+", " ");
    return "  %s %s %s: %s%n".formatted(mutant.document(), mutant.rule().value(), change, words);
  }
}
