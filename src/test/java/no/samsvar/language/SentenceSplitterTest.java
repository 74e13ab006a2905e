package no.samsvar.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import no.samsvar.document.Language;
import no.samsvar.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Scores the sentences cut against texts cut by hand: one text a line of {@code sentences-*.tsv},
 * its sentences between tabs, line breaks as {@code \n}. No text here is a sentence the model was
 * trained on.
 */
class SentenceSplitterTest {
  private static final Path TEXTS = Path.of("src/test/resources/language");
  private static final Path TRAINING = Path.of("src/train/sentences");
  private static final double ENOUGH = 0.97;

  private final SentenceSplitter splitter = new SentenceSplitter(SentenceModels.own());

  @ParameterizedTest
  @CsvSource({"nb, BOKMAAL", "nn, NYNORSK", "en, ENGLISH"})
  void sentences_end_where_a_careful_reader_ends_them(String name, Language language)
      throws IOException {
    int right = 0;
    int wanted = 0;
    int made = 0;
    List<String> misses = new ArrayList<>();
    for (List<String> sentences : texts(name)) {
      List<String> cut = cut(String.join(" ", sentences), language);
      wanted += sentences.size();
      made += cut.size();
      right += (int) cut.stream().filter(sentences::contains).count();
      if (!cut.equals(sentences)) {
        misses.add(String.join(" | ", cut).replace("\n", "\\n"));
      }
    }
    double score = 2.0 * right / (wanted + made);
    misses.forEach(miss -> System.out.println("sentences " + name + ": " + miss));
    System.out.printf(Locale.ROOT, "sentences %s: F1 %.3f, %d of %d%n", name, score, right, wanted);
    assertThat(score).as("missed: %s", misses).isGreaterThanOrEqualTo(ENOUGH);
  }

  @Test
  void the_model_is_not_tested_on_what_it_was_trained_on() throws IOException {
    Set<String> trained = new HashSet<>(SentenceTrainer.sentences(TRAINING));
    int texts = 0;
    for (String name : List.of("nb", "nn", "en")) {
      for (List<String> text : texts(name)) {
        assertThat(text).doesNotContainAnyElementsOf(trained);
        texts++;
      }
    }
    assertThat(texts).isGreaterThanOrEqualTo(320);
  }

  @Test
  void the_same_sentences_give_the_same_model(@TempDir Path folder) throws IOException {
    Path model = folder.resolve("model.bin");
    SentenceTrainer.main(new String[] {TRAINING.toString(), model.toString()});
    try (var shipped = SentenceModels.class.getResourceAsStream("sentence-no.bin")) {
      assertThat(shipped).isNotNull().hasSameContentAs(Files.newInputStream(model));
    }
  }

  @Test
  void sentences_cover_any_block_but_the_white_space_between_them() {
    Random random = new Random(20260101);
    String parts = "aÅ .!?…\n\t)»«(§19-– jf. mv. nr. Kr AS.\u00a0\u00ad";
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(parts.charAt(random.nextInt(parts.length())));
      }
      Span block = new Span(7, 55);
      StringBuilder between = new StringBuilder();
      int end = block.start();
      for (Span sentence : splitter.sentences(text.toString(), block, Language.BOKMAAL)) {
        between.append(text, end, sentence.start());
        end = sentence.end();
      }
      between.append(text, end, block.end());
      assertThat(between.toString()).isBlank();
    }
  }

  @Test
  void a_users_model_takes_the_place_of_the_programs_own(@TempDir Path folder) throws Exception {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      lines.add("Avtalen gjelder xyz. Kunden og leverandøren.");
      lines.add("Dette er sagt!");
    }
    Files.write(texts.resolve("own.txt"), lines);
    SentenceTrainer.main(
        new String[] {texts.toString(), folder.resolve("sentence-no.bin").toString()});
    SentenceSplitter users = new SentenceSplitter(SentenceModels.of(folder));
    String text = "Avtalen gjelder xyz. Kunden betaler.";
    Span block = new Span(0, text.length());
    assertThat(splitter.sentences(text, block, Language.BOKMAAL)).hasSize(2);
    assertThat(users.sentences(text, block, Language.BOKMAAL)).hasSize(1);
  }

  @Test
  void a_broken_model_is_named(@TempDir Path folder) throws IOException {
    assertThatThrownBy(() -> SentenceModels.of(folder))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("holds no sentence-no.bin");
    Path model = folder.resolve("sentence-no.bin");
    byte[] zipped = Files.readAllBytes(shipped());
    for (byte[] bytes :
        List.of(
            new byte[0],
            "not a model".getBytes(StandardCharsets.UTF_8),
            Arrays.copyOf(zipped, zipped.length / 2))) {
      Files.write(model, bytes);
      assertThatThrownBy(() -> SentenceModels.of(folder))
          .isInstanceOf(ModelException.class)
          .hasMessage("this is not a sentence model of OpenNLP");
    }
  }

  private static Path shipped() {
    return Path.of("target/classes/no/samsvar/language/sentence-no.bin");
  }

  /** Prints the speed, for people; machines differ too much to test it. */
  @Test
  void speed_is_printed() throws IOException {
    Map<Language, List<List<String>>> texts = new TreeMap<>();
    texts.put(Language.BOKMAAL, texts("nb"));
    texts.put(Language.NYNORSK, texts("nn"));
    texts.put(Language.ENGLISH, texts("en"));
    int words = 0;
    long start = 0;
    for (int round = 0; round < 60; round++) {
      if (round == 20) {
        words = 0;
        start = System.nanoTime();
      }
      for (Map.Entry<Language, List<List<String>>> entry : texts.entrySet()) {
        for (List<String> sentences : entry.getValue()) {
          String text = String.join(" ", sentences);
          assertThat(cut(text, entry.getKey())).isNotEmpty();
          words += text.split("\\s+", -1).length;
        }
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(Locale.ROOT, "sentences: %.0f words a second%n", words / seconds);
  }

  private List<String> cut(String text, Language language) {
    return splitter.sentences(text, new Span(0, text.length()), language).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  private static List<List<String>> texts(String name) throws IOException {
    return Files.readAllLines(TEXTS.resolve("sentences-" + name + ".tsv")).stream()
        .filter(line -> !line.isBlank())
        .map(line -> List.of(line.replace("\\n", "\n").split("\t", -1)))
        .toList();
  }
}
