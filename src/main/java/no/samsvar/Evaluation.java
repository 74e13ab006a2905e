package no.samsvar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.check.Problem;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.ExtractionException;
import no.samsvar.measure.Comparison;
import no.samsvar.measure.TruthDocument;
import no.samsvar.pack.PackException;
import no.samsvar.pack.TruthReader;

/** Verdicts compared with human ones over a folder of documents, and what could not be compared. */
public record Evaluation(List<Comparison> comparisons, List<Problem> problems) {
  private static final String EXPECTED = "expected.yaml";

  public Evaluation {
    comparisons = List.copyOf(comparisons);
    problems = List.copyOf(problems);
  }

  /** Truth from the CSV files, or else from every expected.yaml below the folder. */
  public static Evaluation of(
      Inspector inspector, Path folder, List<Path> truthFiles, Optional<String> split) {
    List<Comparison> comparisons = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try {
      List<Path> files = files(folder);
      for (Truth truth : truths(files, truthFiles, problems)) {
        if (split.isEmpty() || split.get().equals(truth.document().split())) {
          Evaluation one = compare(inspector, truth, files);
          comparisons.addAll(one.comparisons());
          problems.addAll(one.problems());
        }
      }
    } catch (IOException e) {
      problems.add(new Problem(folder.toString(), "can't be read", "name a folder of documents"));
    }
    return new Evaluation(comparisons, problems);
  }

  private record Truth(TruthDocument document, Optional<Path> beside) {}

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return List.copyOf(
          walk.filter(Files::isRegularFile).collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  private static List<Truth> truths(List<Path> files, List<Path> truthFiles, List<Problem> problems)
      throws IOException {
    List<Truth> truths = new ArrayList<>();
    try {
      for (Path file : truthFiles) {
        TruthReader.csv(file.toString(), Files.readString(file))
            .forEach(document -> truths.add(new Truth(document, Optional.empty())));
      }
      for (Path file : truthFiles.isEmpty() ? files : List.<Path>of()) {
        if (file.getFileName().toString().endsWith(EXPECTED)) {
          TruthDocument document = TruthReader.yaml(file.toString(), Files.readString(file));
          truths.add(new Truth(document, Optional.ofNullable(file.getParent())));
        }
      }
    } catch (PackException e) {
      problems.addAll(e.problems());
    }
    return truths;
  }

  private static Evaluation compare(Inspector inspector, Truth truth, List<Path> files) {
    String name = truth.document().name();
    Optional<Path> file =
        files.stream()
            .filter(f -> truth.beside().isEmpty() || truth.beside().get().equals(f.getParent()))
            .filter(f -> named(f, name))
            .findFirst();
    if (file.isEmpty()) {
      return problem(new Problem(name, "no file of this name in the folder", "check the folder"));
    }
    try {
      DocumentId id = new DocumentId(file.get().toString());
      Optional<DocumentKind> kind =
          truth.document().about()
              ? Optional.of(DocumentKind.REPORT)
              : Optional.of(truth.document().kind());
      AnalysedDocument read = inspector.read(id, file.get(), kind);
      return new Evaluation(inspector.samsvar().evaluate(read, truth.document()), List.of());
    } catch (ExtractionException e) {
      return problem(Problems.of(new DocumentId(file.get().toString()), e));
    }
  }

  private static Evaluation problem(Problem problem) {
    return new Evaluation(List.of(), List.of(problem));
  }

  /**
   * Whether the file has this name, or this stem, or begins with its number ("seed-001" is 001_…).
   */
  private static boolean named(Path file, String name) {
    String own = file.getFileName().toString();
    int dot = own.lastIndexOf('.');
    String stem = dot < 0 ? own : own.substring(0, dot);
    String number = name.substring(name.lastIndexOf('-') + 1);
    return own.equals(name)
        || stem.equals(name)
        || (number.matches("[0-9]{3}") && own.startsWith(number + "_"));
  }
}
