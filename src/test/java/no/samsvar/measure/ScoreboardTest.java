package no.samsvar.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.Evaluation;
import no.samsvar.Inspector;
import no.samsvar.Labelled;
import no.samsvar.Limits;
import no.samsvar.Samsvar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Where verdicts on the corpus differ from those of careful readers, line by line, compared exactly
 * with the committed scoreboard: nothing gets better or worse without being seen. {@code
 * -Dgolden.update} rewrites it and keeps the reasons; a new line's reason is to be written by hand.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ScoreboardTest {
  private static final Path SCOREBOARD = Path.of("src/test/resources/measure/scoreboard.tsv");
  private static final Path PAGE = Path.of("src/site/markdown/accuracy.md");
  private static final String HEAD =
      "# document\telement\treaders\tsamsvar\toutcome\treason of the last change";

  private final Evaluation open;

  ScoreboardTest() throws Exception {
    this.open = evaluated("dev");
  }

  private static Evaluation evaluated(String split) throws Exception {
    return Evaluation.of(
        new Labelled(
            new Inspector(Samsvar.with(List.of()), Limits.USUAL),
            Path.of("corpus"),
            List.of(),
            Optional.of(split)));
  }

  @Test
  void the_page_on_accuracy_tells_what_is_measured() throws Exception {
    Evaluation closed = evaluated("test");
    assertThat(closed.problems()).isEmpty();
    String page = Files.readString(PAGE);
    String measured = AccuracyTables.in(page, open.comparisons(), closed.comparisons());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, measured);
    }
    assertThat(measured).isEqualTo(Files.readString(PAGE));
  }

  @Test
  void verdicts_on_the_corpus_stand_where_they_stood() throws Exception {
    assertThat(open.problems()).isEmpty();
    SortedMap<String, String> reasons = reasons();
    List<String> lines =
        open.comparisons().stream()
            .filter(c -> c.outcome() != Comparison.Outcome.AGREES)
            .map(ScoreboardTest::key)
            .sorted()
            .map(key -> key + "\t" + reasons.getOrDefault(key, "not yet explained"))
            .toList();
    String board = HEAD + "\n" + String.join("\n", lines) + "\n";
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(SCOREBOARD.toAbsolutePath().getParent());
      Files.writeString(SCOREBOARD, board);
    }
    assertThat(board).isEqualTo(Files.readString(SCOREBOARD));
  }

  private static String key(Comparison c) {
    return String.join(
        "\t",
        c.document(),
        c.rule().value(),
        lower(c.truth()),
        lower(c.ours()),
        lower(c.outcome()));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static SortedMap<String, String> reasons() throws IOException {
    SortedMap<String, String> reasons = new TreeMap<>();
    if (!Files.exists(SCOREBOARD)) {
      return reasons;
    }
    for (String line : Files.readAllLines(SCOREBOARD)) {
      int tab = line.lastIndexOf('\t');
      if (tab > 0 && !line.startsWith("#")) {
        reasons.put(line.substring(0, tab), line.substring(tab + 1));
      }
    }
    return reasons;
  }
}
