package no.samsvar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.Samsvar;
import no.samsvar.document.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RulePagesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/cli/pages");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

  private static RulePages pages() throws Exception {
    Samsvar samsvar = Samsvar.with(List.of(Path.of("src/test/resources/pack/conditions")));
    return new RulePages(samsvar, LocalDate.of(2026, 1, 1));
  }

  @ParameterizedTest
  @EnumSource(names = "OTHER", mode = EnumSource.Mode.EXCLUDE)
  void a_rule_and_its_pack_have_their_pages(Language language) throws Exception {
    compare(language, "kinds/table-row.md");
    compare(language, "kinds/README.md");
  }

  @Test
  void every_link_leads_to_a_page_and_every_rule_has_one() throws Exception {
    SortedMap<String, String> all = pages().in(Language.BOKMAAL);
    List<String> dead = new ArrayList<>();
    all.forEach(
        (path, text) -> {
          Matcher link = LINK.matcher(path.endsWith("README.md") ? text : "");
          while (link.find()) {
            String target = Path.of(path).resolveSibling(link.group(1)).toString();
            if (!all.containsKey(target)) {
              dead.add(path + ": " + target);
            }
          }
        });
    assertThat(dead).isEmpty();
    assertThat(all).containsKeys("README.md", "sla/README.md", "sla/availability.md");
  }

  private static void compare(Language language, String page) throws Exception {
    Path file = GOLDEN.resolve(language.tag()).resolve(page);
    String actual = pages().in(language).getOrDefault(page, "");
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertThat(file).as("write it with -Dgolden.update").content().isEqualTo(actual);
  }
}
