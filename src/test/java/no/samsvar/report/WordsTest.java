package no.samsvar.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samsvar.check.BaselineState;
import no.samsvar.check.Bearing;
import no.samsvar.check.Evidence;
import no.samsvar.clause.Role;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Language;
import no.samsvar.document.Notice;
import no.samsvar.observe.Changes;
import no.samsvar.observe.Duty;
import no.samsvar.report.view.Outcome;
import no.samsvar.report.view.Words;
import no.samsvar.rule.Binding;
import no.samsvar.rule.Reference;
import no.samsvar.rule.Severity;
import org.junit.jupiter.api.Test;

final class WordsTest {
  private static final List<Language> LANGUAGES =
      List.of(Language.BOKMAAL, Language.NYNORSK, Language.ENGLISH);
  private static final Map<String, Enum<?>[]> FAMILIES =
      Map.ofEntries(
          Map.entry("verdict", Outcome.values()),
          Map.entry("severity", Severity.values()),
          Map.entry("bearing", Bearing.values()),
          Map.entry("reason", Evidence.Reason.values()),
          Map.entry("kind", DocumentKind.values()),
          Map.entry("binding", Binding.values()),
          Map.entry("audience", Reference.Audience.values()),
          Map.entry("baseline", BaselineState.values()),
          Map.entry("role", Role.values()),
          Map.entry("bond", Duty.Kind.values()),
          Map.entry("change", Changes.Kind.values()),
          Map.entry("fate", Changes.Fate.values()));

  @Test
  void the_three_languages_have_the_same_keys_and_no_empty_text() {
    Words first = Words.in(Language.BOKMAAL);
    for (Language language : LANGUAGES) {
      Words words = Words.in(language);
      assertThat(words.keys()).isEqualTo(first.keys());
      assertThat(words.keys()).allSatisfy(key -> assertThat(filled(words, key)).isNotBlank());
      assertThat(words.keys())
          .allSatisfy(
              key -> assertThat(places(filled(words, key))).isEqualTo(places(filled(first, key))));
    }
  }

  @Test
  void every_value_that_a_report_can_name_has_a_word() {
    Words words = Words.in(Language.NYNORSK);
    FAMILIES.forEach(
        (family, values) ->
            assertThat(values)
                .allSatisfy(value -> assertThat(words.name(family, value)).isNotBlank()));
    assertThat(Notice.Kind.values())
        .allSatisfy(kind -> assertThat(words.keys()).contains("notice." + key(kind)));
    assertThat(Language.values())
        .allSatisfy(language -> assertThat(words.language(language)).isNotBlank());
  }

  @Test
  void every_text_is_used_somewhere() throws IOException {
    String sources = sources();
    List<String> unused = new ArrayList<>();
    for (String key : Words.in(Language.BOKMAAL).keys()) {
      String family = key.substring(0, Math.max(0, key.indexOf('.')));
      boolean dynamic =
          FAMILIES.containsKey(family) || List.of("notice", "language").contains(family);
      String stem = key.replaceFirst("[.]one$", "");
      if (!dynamic
          && !sources.contains('"' + stem + '"')
          && !sources.contains('"' + family.replaceFirst("[.].*", "") + ".\" + ")
          && !sources.contains('"' + stem.replaceFirst("[^.]+$", "") + '"')) {
        unused.add(key);
      }
    }
    assertThat(unused).isEmpty();
  }

  @Test
  void an_unknown_key_is_refused() {
    assertThatThrownBy(() -> Words.in(Language.BOKMAAL).text("no.such"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no.such");
  }

  @Test
  void a_list_reads_as_people_write_it() {
    Words words = Words.in(Language.BOKMAAL);
    assertThat(words.list(List.of("frist", "mottaker", "innhold")))
        .isEqualTo("frist, mottaker og innhold");
    assertThat(words.list(List.of("frist"))).isEqualTo("frist");
    assertThat(words.list(List.of())).isEmpty();
  }

  private static String filled(Words words, String key) {
    return words.text(key, "{0}", "{1}", "{2}", "{3}");
  }

  private static List<String> places(String text) {
    return Stream.of("{0}", "{1}", "{2}", "{3}").filter(text::contains).toList();
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static String sources() throws IOException {
    Path root = Path.of(System.getProperty("project.root", "."), "src/main");
    StringBuilder all = new StringBuilder();
    for (String folder :
        Arrays.asList(
            "java/no/samsvar/report", "resources/no/samsvar/report", "java/no/samsvar/cli")) {
      try (Stream<Path> files = Files.walk(root.resolve(folder))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          if (!file.toString().endsWith(".properties")) {
            all.append(Files.readString(file));
          }
        }
      }
    }
    return all.toString();
  }
}
