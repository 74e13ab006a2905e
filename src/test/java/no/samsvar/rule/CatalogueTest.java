package no.samsvar.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.Samsvar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nothing that a source asks for gets lost on the way to the rules. */
final class CatalogueTest {
  private static final Path FILE = Path.of("src/test/resources/catalogue.csv");
  private static final Path PAGE = Path.of("src/site/markdown/catalogue.md");

  private static Catalogue catalogue = new Catalogue(new TreeMap<>(), List.of());

  @BeforeAll
  static void read() throws IOException {
    catalogue = Catalogue.read(FILE);
  }

  @Test
  void every_source_has_as_many_rows_as_its_head_promises() {
    SortedMap<String, Integer> counted = new TreeMap<>();
    catalogue.rows().forEach(row -> counted.merge(row.source(), 1, Integer::sum));
    assertThat(counted).isEqualTo(catalogue.promised());
    assertThat(catalogue.rows()).extracting(Catalogue.Row::id).doesNotHaveDuplicates();
  }

  @Test
  void every_rule_that_a_row_names_is_there() throws Exception {
    var known =
        Samsvar.with(List.of()).packs().rules().stream().map(rule -> rule.id().value()).toList();
    assertThat(catalogue.rows())
        .allSatisfy(row -> assertThat(known).as(row.id()).containsAll(row.rules()));
  }

  @Test
  void a_row_without_rules_says_why() {
    assertThat(catalogue.rows())
        .allSatisfy(
            row -> {
              if (row.rules().isEmpty() || !row.reason().isEmpty()) {
                assertThat(Catalogue.REASONS).as(row.id()).containsKey(row.reason());
                assertThat(row.note()).as(row.id()).isNotBlank();
              }
            });
  }

  @Test
  void the_page_is_what_the_catalogue_says() throws IOException {
    String page = new CataloguePage(catalogue).markdown();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(page).as("write it with -Dgolden.update").isEqualTo(Files.readString(PAGE));
  }
}
