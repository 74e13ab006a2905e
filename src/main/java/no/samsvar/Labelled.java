package no.samsvar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.check.Problem;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.ExtractionException;
import no.samsvar.measure.TruthDocument;
import no.samsvar.pack.PackException;
import no.samsvar.pack.TruthReader;

/**
 * Documents of a folder that people have given verdicts on, by the CSV files, or else by every
 * expected.yaml below the folder; only those of a split when one is named.
 */
public record Labelled(
    Inspector inspector, Path folder, List<Path> truthFiles, Optional<String> split) {
  private static final String EXPECTED = "expected.yaml";

  private record Truth(TruthDocument document, Optional<Path> beside) {}

  /** Reads each of them and hands it on with its verdicts; what could not be read comes back. */
  public List<Problem> each(BiConsumer<AnalysedDocument, TruthDocument> use) {
    List<Problem> problems = new ArrayList<>();
    try {
      List<Path> files = files();
      for (Truth truth : truths(files, problems)) {
        if (split.isEmpty() || split.get().equals(truth.document().split())) {
          read(truth, files, use).ifPresent(problems::add);
        }
      }
    } catch (IOException e) {
      problems.add(new Problem(folder.toString(), "can't be read", "name a folder of documents"));
    }
    return problems;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return List.copyOf(
          walk.filter(Files::isRegularFile).collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  private List<Truth> truths(List<Path> files, List<Problem> problems) throws IOException {
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

  private Optional<Problem> read(
      Truth truth, List<Path> files, BiConsumer<AnalysedDocument, TruthDocument> use) {
    String name = truth.document().name();
    Optional<Path> file =
        files.stream()
            .filter(f -> truth.beside().isEmpty() || truth.beside().get().equals(f.getParent()))
            .filter(f -> named(f, name))
            .findFirst();
    if (file.isEmpty()) {
      return Optional.of(
          new Problem(name, "no file of this name in the folder", "check the folder"));
    }
    DocumentId id = new DocumentId(file.get().toString());
    DocumentKind kind = truth.document().about() ? DocumentKind.REPORT : truth.document().kind();
    try {
      use.accept(inspector.read(id, file.get(), Optional.of(kind)), truth.document());
      return Optional.empty();
    } catch (ExtractionException e) {
      return Optional.of(Problems.of(id, e));
    }
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
