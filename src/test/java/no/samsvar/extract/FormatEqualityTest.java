package no.samsvar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import org.junit.jupiter.api.Test;

/**
 * The same source published in every format has the structure of the source. {@code corpus/build.sh
 * --formats} makes the files; {@code -Dformats=DIR} measures those of another folder, with what
 * differs.
 */
final class FormatEqualityTest {
  private static final Path OWN = Path.of("src/test/resources/extract/formats");
  private static final SortedMap<String, Double> GOALS =
      new TreeMap<>(
          Map.of("docx", 0.95, "odt", 0.95, "html", 0.95, "tagged.pdf", 0.95, "pdf", 0.90));

  private static Document read(String name, byte[] bytes) throws ExtractionException {
    return new FileExtractor().extract(new DocumentId(name), bytes);
  }

  /** The source under its title, without the front matter, which is not published. */
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

  private static List<Path> sources(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(file -> file.toString().endsWith(".html")).sorted().forEach(found::add);
    }
    return found;
  }

  private static Path sourceOf(String name) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("corpus"), 3)) {
      return files.filter(file -> file.endsWith("src/" + name + ".md")).findFirst().orElseThrow();
    }
  }

  @Test
  void formats_have_the_structure_of_their_source() throws IOException, ExtractionException {
    String other = System.getProperty("formats", "");
    Path folder = other.isEmpty() ? OWN : Path.of(other);
    SortedMap<String, int[]> sums = new TreeMap<>();
    for (Path html : sources(folder)) {
      String name = html.getFileName().toString().replace(".html", "");
      Document source = source(sourceOf(name));
      for (String format : GOALS.keySet()) {
        Path file = folder.resolve(name + "." + format);
        StructureScore score =
            StructureScore.of(source, read(file.toString(), Files.readAllBytes(file)));
        int[] sum = sums.computeIfAbsent(format, _ -> new int[2]);
        sum[0] += 2 * score.shared();
        sum[1] += score.first() + score.second();
        if (!other.isEmpty() && score.f1() < 1) {
          System.out.printf(Locale.ROOT, "%s %.2f%n", file.getFileName(), score.f1());
          score.missed().forEach(unit -> System.out.println("  - " + unit));
          score.added().forEach(unit -> System.out.println("  + " + unit));
        }
      }
    }
    sums.forEach(
        (format, sum) -> {
          double f1 = (double) sum[0] / sum[1];
          System.out.printf(Locale.ROOT, "structure F1 %s %.3f%n", format, f1);
          assertThat(f1).as(format).isGreaterThanOrEqualTo(GOALS.getOrDefault(format, 1.0));
        });
  }
}
