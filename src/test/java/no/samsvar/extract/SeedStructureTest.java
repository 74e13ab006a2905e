package no.samsvar.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The structure of real documents, where these are at hand (SAMSVAR_REFERENCE). */
class SeedStructureTest {
  private static final Optional<Path> REFERENCE =
      Optional.ofNullable(System.getenv("SAMSVAR_REFERENCE"))
          .map(Path::of)
          .filter(Files::isDirectory);

  @BeforeEach
  void reference_is_at_hand() {
    assumeTrue(REFERENCE.isPresent(), "skipped: SAMSVAR_REFERENCE names no folder with seeds/");
  }

  private static Document seed(String number) throws IOException, ExtractionException {
    try (Stream<Path> files = Files.list(REFERENCE.orElseThrow().resolve("seeds"))) {
      Path file =
          files
              .filter(path -> path.getFileName().toString().startsWith(number))
              .findFirst()
              .orElseThrow();
      return new FileExtractor().extract(new DocumentId("seed.txt"), Files.readAllBytes(file));
    }
  }

  private static List<Section> sections(Section section) {
    List<Section> all = new ArrayList<>(List.of(section));
    section.subsections().forEach(below -> all.addAll(sections(below)));
    return all;
  }

  private static Section numbered(Document document, String number) {
    return sections(document.body()).stream()
        .filter(section -> section.number().filter(number::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static <T extends Block> List<T> blocks(Section section, Class<T> kind) {
    return sections(section).stream()
        .flatMap(below -> below.blocks().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private static long headings(Document document) {
    return sections(document.body()).stream()
        .filter(section -> section.number().filter(number -> number.matches("[\\d.]+")).isPresent())
        .count();
  }

  @Test
  void report_keeps_contents_running_head_and_notes_out_of_its_body() throws Exception {
    Document document = seed("000");
    List<String> text = document.text().content().lines().toList();
    assertThat(text).noneMatch(line -> line.contains("....") || line.matches(".* Side \\d+"));
    assertThat(text).noneMatch(line -> line.matches(".*\\p{Ll}{6}\\d{1,2}[ .,].*"));
    assertThat(blocks(document.body(), Block.Note.class))
        .extracting(Block.Note::mark)
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
    assertThat(document.contents()).hasSize(20);
    assertThat(headings(document)).isEqualTo(28);
  }

  @Test
  void report_gives_eight_roles_with_their_duties() throws Exception {
    Document document = seed("000");
    List<Integer> duties =
        blocks(document.body(), Block.TableRow.class).stream()
            .map(row -> document.text().slice(row.cells().getLast()).split("\n").length)
            .toList();
    assertThat(duties).containsExactly(3, 5, 4, 4, 10, 3, 12, 3);
  }

  @Test
  void strategy_gives_nineteen_strategies() throws Exception {
    assertThat(sections(seed("001").body()))
        .extracting(section -> blocks(section, Block.ListItem.class).size())
        .contains(19);
  }

  @Test
  void digital_strategy_gives_its_principles_and_no_section_for_the_heads_of_its_matrix()
      throws Exception {
    Document document = seed("002");
    assertThat(blocks(numbered(document, "3.1"), Block.ListItem.class)).hasSize(8);
    assertThat(numbered(document, "7").subsections()).isEmpty();
    assertThat(document.text().slice(numbered(document, "7").span()).lines())
        .filteredOn(line -> line.matches("[\\P{Ll}]{8,}"))
        .doesNotHaveDuplicates();
    assertThat(blocks(numbered(document, "8.1"), Block.ListItem.class)).hasSize(3);
    assertThat(blocks(numbered(document, "8.2"), Block.ListItem.class)).hasSize(5);
    assertThat(blocks(numbered(document, "8.5"), Block.ListItem.class)).hasSize(7);
  }

  @Test
  void study_of_needs_gives_its_sixty_numbered_headings() throws Exception {
    assertThat(headings(seed("003"))).isEqualTo(60);
  }
}
