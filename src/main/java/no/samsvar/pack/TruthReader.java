package no.samsvar.pack;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.samsvar.check.Problem;
import no.samsvar.document.DocumentKind;
import no.samsvar.measure.Grade;
import no.samsvar.measure.TruthDocument;
import no.samsvar.measure.TruthObservation;
import no.samsvar.measure.TruthObservations;
import no.samsvar.measure.TruthVerdict;
import no.samsvar.rule.RuleId;

/**
 * Reads human verdicts: an expected.yaml beside a document of the corpus, or a CSV file with the
 * columns document, element, verdict (or satisfied: 0/1), where, evidence, separated by semicolons.
 */
public final class TruthReader {
  private static final Set<String> KEYS =
      Set.of(
          "document",
          "kind",
          "about",
          "language",
          "split",
          "labelled",
          "note",
          "verdicts",
          "observations");
  private static final Set<String> VERDICT_KEYS =
      Set.of("verdict", "where", "evidence", "lacks", "note");

  private static final Set<String> OBSERVATION_KEYS = Set.of("check", "quote", "arguable", "note");

  private TruthReader() {}

  /**
   * Reads an expected.yaml.
   *
   * @throws PackException with every fault
   */
  public static TruthDocument yaml(String file, String text) throws PackException {
    List<Problem> problems = new ArrayList<>();
    Faults faults = new Faults(file, problems);
    Fields fields = new Fields(YamlTree.parse(text, faults), faults).known(KEYS);
    String kind = fields.text("about").orElseGet(() -> fields.required("kind"));
    List<TruthVerdict> verdicts = new ArrayList<>();
    fields
        .each("verdicts", inner -> inner.known(VERDICT_KEYS))
        .forEach((element, inner) -> verdicts.add(verdict(element, inner)));
    TruthDocument truth =
        new TruthDocument(
            fields.required("document"),
            DocumentKind.ofKey(kind).orElse(DocumentKind.UNKNOWN),
            fields.has("about"),
            fields.text("split").orElse("dev"),
            verdicts,
            observations(fields));
    if (!problems.isEmpty()) {
      throw new PackException(problems);
    }
    return truth;
  }

  private static Optional<TruthObservations> observations(Fields fields) {
    if (!fields.has("observations")) {
      return Optional.empty();
    }
    if (!fields.has("labelled")) {
      fields
          .faults()
          .add(fields.at("observations"), "observations without a day", "add \"labelled:\"");
    }
    List<TruthObservation> listed = new ArrayList<>();
    for (YamlTree item : fields.items("observations")) {
      fields
          .asFields("observations", item)
          .map(inner -> inner.known(OBSERVATION_KEYS))
          .ifPresent(inner -> listed.add(observation(inner)));
    }
    return fields.date("labelled").map(day -> new TruthObservations(day, listed));
  }

  private static TruthObservation observation(Fields fields) {
    return new TruthObservation(
        new RuleId(fields.required("check")),
        fields.text("quote").filter(quote -> !quote.isBlank()),
        fields.truth("arguable", false));
  }

  private static TruthVerdict verdict(String element, Fields fields) {
    List<Grade> grades = new ArrayList<>();
    for (String word : fields.required("verdict").split("/")) {
      Optional<Grade> grade = Grade.ofWord(word);
      if (grade.isEmpty()) {
        fields
            .faults()
            .add(fields.at("verdict"), "unknown verdict \"" + word + "\"", "see the guideline");
      }
      grade.ifPresent(grades::add);
    }
    if (grades.isEmpty()) {
      grades.add(Grade.GAP);
    }
    return new TruthVerdict(
        new RuleId(element), grades, fields.text("evidence").filter(e -> !e.isBlank()));
  }

  /**
   * Reads a CSV file.
   *
   * @throws PackException when a line can't be used
   */
  public static List<TruthDocument> csv(String file, String text) throws PackException {
    Map<String, List<TruthVerdict>> verdicts = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    boolean about = false;
    try (MappingIterator<Map<String, String>> rows = rows(text)) {
      while (rows.hasNext()) {
        Map<String, String> row = rows.next();
        String word = row.getOrDefault("verdict", row.getOrDefault("satisfied", ""));
        about |= word.contains("not-shown");
        List<Grade> grades = grades(word);
        if (grades.isEmpty()) {
          int line = rows.getCurrentLocation().getLineNr();
          problems.add(
              new Problem(
                  file + ":" + line, "unknown verdict \"" + word + "\"", "see the guideline"));
          continue;
        }
        Optional<String> evidence =
            Optional.ofNullable(row.get("evidence")).filter(e -> !e.isBlank());
        verdicts
            .computeIfAbsent(row.getOrDefault("document", ""), _ -> new ArrayList<>())
            .add(new TruthVerdict(new RuleId(row.getOrDefault("element", "")), grades, evidence));
      }
    } catch (IOException e) {
      problems.add(
          new Problem(file, "not a CSV file with a header line", "separate by semicolons"));
    }
    if (!problems.isEmpty()) {
      throw new PackException(problems);
    }
    return documents(verdicts, about);
  }

  private static MappingIterator<Map<String, String>> rows(String text) throws IOException {
    CsvSchema schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(';');
    return new CsvMapper().readerForMapOf(String.class).with(schema).readValues(text);
  }

  private static List<Grade> grades(String word) {
    List<Grade> grades = new ArrayList<>();
    for (String part : word.split("/")) {
      Grade.ofWord(part.strip()).ifPresent(grades::add);
    }
    return grades;
  }

  private static List<TruthDocument> documents(
      Map<String, List<TruthVerdict>> verdicts, boolean about) {
    List<TruthDocument> documents = new ArrayList<>();
    verdicts.forEach(
        (name, all) -> {
          String pack = all.getFirst().rule().pack();
          DocumentKind kind = DocumentKind.ofKey(pack).orElse(DocumentKind.UNKNOWN);
          documents.add(new TruthDocument(name, kind, about, "dev", all, Optional.empty()));
        });
    return documents;
  }
}
