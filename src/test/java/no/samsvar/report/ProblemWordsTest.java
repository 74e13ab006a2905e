package no.samsvar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samsvar.Samsvar;
import no.samsvar.check.Problem;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.Language;
import no.samsvar.report.view.ProblemWords;
import org.junit.jupiter.api.Test;

final class ProblemWordsTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final List<Language> NORWEGIAN = List.of(Language.BOKMAAL, Language.NYNORSK);

  @Test
  void each_sentence_stands_in_three_languages_with_the_same_places() throws IOException {
    for (List<String> sentence : sentences()) {
      assertThat(sentence).hasSize(3);
      assertThat(sentence)
          .as(sentence.getFirst())
          .allSatisfy(line -> assertThat(line).isNotBlank());
      assertThat(sentence.stream().map(ProblemWordsTest::places).distinct()).hasSize(1);
    }
  }

  @Test
  void no_sentence_is_said_by_an_earlier_one() throws IOException {
    ProblemWords words = ProblemWords.in(Language.BOKMAAL);
    for (List<String> sentence : sentences()) {
      assertThat(words.of(sentence.getFirst())).isEqualTo(sentence.get(1));
    }
  }

  @Test
  void whatever_is_wrong_with_a_document_is_said_in_norwegian() {
    for (ExtractionException.Cause cause : ExtractionException.Cause.values()) {
      Problem english =
          Samsvar.problem(new DocumentId("avtale.pdf"), new ExtractionException(cause, "x"));
      for (Language language : NORWEGIAN) {
        Problem told = ProblemWords.in(language).of(english);
        assertThat(told.where()).isEqualTo("avtale.pdf");
        assertThat(told.what()).isNotEqualTo(english.what());
        assertThat(told.help()).isNotEqualTo(english.help());
      }
      assertThat(ProblemWords.in(Language.ENGLISH).of(english)).isEqualTo(english);
    }
  }

  @Test
  void what_the_user_wrote_stays_as_written() {
    assertThat(ProblemWords.in(Language.NYNORSK).of("unknown format \"x$1{0}\\\""))
        .isEqualTo("ukjent format «x$1{0}\\»");
    assertThat(ProblemWords.in(Language.BOKMAAL).of("did you mean \"a\"? known: a, b"))
        .isEqualTo("mente du «a»? kjente: a, b");
    assertThat(ProblemWords.in(Language.BOKMAAL).of("not known at all"))
        .isEqualTo("not known at all");
  }

  private static List<String> places(String line) {
    return PLACE.matcher(line).results().map(MatchResult::group).sorted().toList();
  }

  private static Stream<String> blocks() throws IOException {
    Path file =
        Path.of(
            System.getProperty("project.root", "."),
            "src/main/resources/no/samsvar/report/view/problems.txt");
    return Arrays.stream(Files.readString(file).split("\n\n+"));
  }

  private static List<List<String>> sentences() throws IOException {
    return blocks()
        .map(block -> block.lines().filter(line -> !line.startsWith("#")).toList())
        .filter(lines -> !lines.isEmpty())
        .toList();
  }
}
