package no.samsvar.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.samsvar.Evaluation;
import no.samsvar.Inspector;
import no.samsvar.Labelled;
import no.samsvar.Limits;
import no.samsvar.Samsvar;
import no.samsvar.measure.DocumentMutationTester.Mutant;
import no.samsvar.measure.DocumentMutationTester.Outcome;

/** What became of changed documents of the corpus, as rows of the page on accuracy. */
final class MutationRows {
  private MutationRows() {}

  /** A row for each pack, a column for each change: followed of those that say something. */
  static String of(List<Mutant> mutants) {
    Map<String, List<Mutant>> packs = new TreeMap<>();
    mutants.forEach(m -> packs.computeIfAbsent(m.rule().pack(), _ -> new ArrayList<>()).add(m));
    StringBuilder rows =
        new StringBuilder(
            """

            | changed documents | deleted | negated | hedged | quoted | moved | all |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: |
            """);
    packs.forEach((pack, own) -> rows.append(row(pack, own)));
    return rows.append(row("all", mutants)).toString();
  }

  /** The same for the development part of a corpus. */
  static String of(Samsvar samsvar, Path corpus) {
    Inspector inspector = new Inspector(samsvar, Limits.USUAL);
    Labelled labelled = new Labelled(inspector, corpus, List.of(), Optional.of("dev"));
    return of(Evaluation.mutants(labelled).mutants());
  }

  private static String row(String name, List<Mutant> mutants) {
    StringBuilder row = new StringBuilder("| " + name);
    for (DocumentChange change : DocumentChange.values()) {
      row.append(cell(mutants.stream().filter(m -> m.change() == change).toList()));
    }
    return row.append(cell(mutants)).append(" |\n").toString();
  }

  private static String cell(List<Mutant> mutants) {
    int followed = count(mutants, Outcome.FOLLOWED);
    int told = followed + count(mutants, Outcome.STOOD);
    return told == 0
        ? " | –"
        : String.format(
            Locale.ROOT, " | %.2f (%d/%d)", new Share(followed, told).value(), followed, told);
  }

  private static int count(List<Mutant> mutants, Outcome outcome) {
    return (int) mutants.stream().filter(m -> m.outcome() == outcome).count();
  }
}
