package no.samsvar.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.check.Observation;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.ExtractionException;
import no.samsvar.extract.FileExtractor;
import no.samsvar.language.LanguageAnalyser;
import org.junit.jupiter.api.Test;

/**
 * Sets known defects into whole documents of the corpus and counts, per check, how many are seen
 * and how much else is told because of them.
 */
class PlantedDefectsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Path ROOT = Path.of(System.getProperty("project.root", "."));
  private static final double RECALL = 0.85;
  private static final double PRECISION = 0.95;

  private static final Map<String, List<String>> GROUPS =
      Map.of(
          "agr-nb",
              List.of(
                  "driftsavtale-nordvik", "skytjeneste-elvebakken", "utviklingsavtale-moldjord"),
          "agr-en", List.of("saas-agreement-brackenfield", "framework-consultancy-skjerholmen"),
          "plan-nb", List.of("digitaliseringsstrategi-fjordvik", "ikt-strategi-elvestrand"),
          "plan-nn", List.of("ikt-strategi-haugdal", "digitaliseringsstrategi-ulvarskog"),
          "plan-en", List.of("digital-plan-wexmoor", "digital-strategy-northmoor"),
          "rep-nb", List.of("forvaltningsrevisjon-granli", "forvaltningsrevisjon-hegrenes"));

  private final LanguageAnalyser analyser = new LanguageAnalyser();
  private final Map<String, List<Observation>> before = new TreeMap<>();

  /** How a check did: planted, seen, and told without being planted. */
  private static final class Tally {
    private int planted;
    private int seen;
    private int noisy;
    private final List<String> misses = new ArrayList<>();
  }

  @Test
  void planted_defects_are_seen_and_nothing_else_is_told() throws Exception {
    Map<String, Tally> tallies = new TreeMap<>();
    for (String line : Files.readAllLines(ROOT.resolve("src/test/resources/observe/planted.tsv"))) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("#")) {
        for (String document : GROUPS.getOrDefault(cells[1], List.of())) {
          plant(cells, document, tallies);
        }
      }
    }
    List<String> weak = new ArrayList<>();
    tallies.forEach(
        (check, tally) -> {
          String row =
              "%s planted %d seen %d noisy %d"
                  .formatted(check, tally.planted, tally.seen, tally.noisy);
          boolean recalled = tally.seen >= RECALL * tally.planted;
          boolean precise = tally.seen >= PRECISION * (tally.seen + tally.noisy);
          if (!recalled || !precise) {
            weak.add(row + " " + tally.misses);
          }
        });
    assertThat(weak).isEmpty();
    assertThat(tallies).hasSizeGreaterThan(25);
  }

  private void plant(String[] cells, String document, Map<String, Tally> tallies) throws Exception {
    Set<String> known =
        before(cells[1], document).stream()
            .map(PlantedDefectsTest::key)
            .collect(Collectors.toSet());
    Set<String> fresh = new TreeSet<>();
    String text = text(document) + "\n\n" + cells[2].replace("\\n", "\n") + "\n";
    for (Observation each : observe(cells[1], text)) {
      if (!known.contains(key(each))) {
        fresh.add(each.check().value());
      }
    }
    Tally tally = tallies.computeIfAbsent(cells[0], _ -> new Tally());
    tally.planted++;
    tally.seen += fresh.contains(cells[0]) ? 1 : 0;
    if (!fresh.contains(cells[0])) {
      tally.misses.add("missed in " + document + ": " + cells[2]);
    }
    for (String other : fresh) {
      if (!other.equals(cells[0])) {
        Tally noisy = tallies.computeIfAbsent(other, _ -> new Tally());
        noisy.noisy++;
        noisy.misses.add("noisy in " + document + ": " + cells[2]);
      }
    }
  }

  private static String key(Observation seen) {
    return seen.check().value() + seen.fingerprint().value();
  }

  private List<Observation> before(String group, String document) throws Exception {
    Optional<List<Observation>> kept = Optional.ofNullable(before.get(document));
    if (kept.isPresent()) {
      return kept.get();
    }
    List<Observation> seen = observe(group, text(document));
    before.put(document, seen);
    return seen;
  }

  private List<Observation> observe(String group, String text) throws ExtractionException {
    DocumentKind kind =
        switch (group.replaceAll("-.*", "")) {
          case "plan" -> DocumentKind.STRATEGY;
          case "rep" -> DocumentKind.REPORT;
          default -> DocumentKind.CONTRACT;
        };
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Observer(Selection.USUAL)
        .observe(
            analyser.analyse(
                new FileExtractor().extract(new DocumentId("planted.md"), bytes).as(kind)),
            TODAY);
  }

  /** The source of a document of the corpus, without its front matter. */
  private static String text(String document) throws IOException {
    try (Stream<Path> folders = Files.list(ROOT.resolve("corpus"))) {
      Path file =
          folders
              .map(folder -> folder.resolve("src").resolve(document + ".md"))
              .filter(Files::exists)
              .findFirst()
              .orElseThrow();
      return Files.readString(file).replaceFirst("(?s)^---\n.*?\n---\n", "");
    }
  }
}
