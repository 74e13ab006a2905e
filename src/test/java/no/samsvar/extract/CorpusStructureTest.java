package no.samsvar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.Outline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The structure of the documents of the corpus: as published against golden outlines, and against
 * the sources they were published from. {@code -Dgolden.update=true} writes the outlines anew.
 */
final class CorpusStructureTest {
  private static final Path CORPUS = Path.of("corpus");
  private static final Path OUTLINES = Path.of("src/test/resources/extract/outlines");
  private static final List<String> FORMATS = List.of("docx", "html", "md", "odt", "pdf", "txt");

  static Stream<Path> published() throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS, 2)) {
      return files
          .filter(file -> file.getNameCount() == CORPUS.getNameCount() + 2)
          .filter(file -> FORMATS.contains(format(file)))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static String format(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static Document read(String name, byte[] bytes) throws ExtractionException {
    return new FileExtractor().extract(new DocumentId(name), bytes);
  }

  @ParameterizedTest
  @MethodSource("published")
  void outline_is_the_golden_one(Path file) throws IOException, ExtractionException {
    String outline = Outline.of(read(file.toString(), Files.readAllBytes(file)));
    Path golden = OUTLINES.resolve(file.getFileName() + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(OUTLINES);
      Files.writeString(golden, outline);
    }
    assertThat(outline).isEqualTo(Files.readString(golden));
  }

  /** The source without its front matter, which is not published, under its title. */
  private static Document source(Path source) throws IOException, ExtractionException {
    String[] parts = Files.readString(source).split("(?m)^---\\R", 3);
    String title =
        parts[1]
            .lines()
            .filter(line -> line.startsWith("title:"))
            .map(line -> line.substring("title:".length()).strip().replaceAll("^\"|\"$", ""))
            .findFirst()
            .orElseThrow();
    String text = "# " + title + "\n\n" + parts[2];
    return read("source.md", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void formats_give_the_structure_of_their_sources() throws IOException, ExtractionException {
    SortedMap<String, int[]> counts = new TreeMap<>();
    for (Path file : published().toList()) {
      Path source = file.resolveSibling("src").resolve(stem(file) + ".md");
      if (Files.exists(source)) {
        StructureScore score =
            StructureScore.of(source(source), read(file.toString(), Files.readAllBytes(file)));
        int[] sum = counts.computeIfAbsent(format(file), _ -> new int[2]);
        sum[0] += 2 * score.shared();
        sum[1] += score.first() + score.second();
      }
    }
    StringBuilder table = new StringBuilder();
    counts.forEach(
        (format, sum) ->
            table.append(
                String.format(Locale.ROOT, "%s %.2f\n", format, (double) sum[0] / sum[1])));
    Path golden = OUTLINES.resolve("f1.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, table);
    }
    assertThat(table.toString()).isEqualTo(Files.readString(golden));
  }
}
