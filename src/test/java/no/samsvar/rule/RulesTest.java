package no.samsvar.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samsvar.Samsvar;
import no.samsvar.document.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every shipped rule, so that reviewers need not look for it. */
final class RulesTest {
  private static final int LONGEST_TITLE = 12;
  private static final List<Language> LANGUAGES =
      List.of(Language.BOKMAAL, Language.NYNORSK, Language.ENGLISH);

  private static List<Rule> rules = List.of();

  @BeforeAll
  static void read() throws Exception {
    rules =
        Samsvar.with(List.of()).packs().packs().values().stream()
            .flatMap(pack -> pack.rules().values().stream())
            .toList();
  }

  @Test
  void every_core_element_has_its_rule() {
    Map<String, Long> counts = new TreeMap<>();
    rules.forEach(rule -> counts.merge(rule.id().pack(), 1L, Long::sum));
    assertThat(counts).containsKeys("strategy", "contract", "sla", "dpa", "cooperation", "report");
    assertThat(counts.get("strategy")).isGreaterThanOrEqualTo(21);
    assertThat(counts.get("contract")).isGreaterThanOrEqualTo(27);
    assertThat(counts.get("sla")).isGreaterThanOrEqualTo(13);
    assertThat(counts.get("dpa")).isGreaterThanOrEqualTo(25);
    assertThat(counts.get("cooperation")).isGreaterThanOrEqualTo(15);
    assertThat(counts.get("report")).isGreaterThanOrEqualTo(12);
  }

  @Test
  void every_rule_speaks_all_three_languages() {
    List<String> silent = new ArrayList<>();
    for (Rule rule : rules) {
      for (Language language : LANGUAGES) {
        Wording wording = rule.wordings().getOrDefault(language, new Wording("", "", "", ""));
        if (Stream.of(wording.title(), wording.message(), wording.remedy())
            .anyMatch(String::isBlank)) {
          silent.add(rule.id().value() + " " + language.tag());
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void titles_and_messages_are_short_lines_without_full_stop() {
    List<String> wrong = new ArrayList<>();
    for (Rule rule : rules) {
      rule.wordings()
          .forEach(
              (language, wording) -> {
                boolean lengthy = wording.title().split(" ").length > LONGEST_TITLE;
                boolean stopped = wording.title().endsWith(".") || wording.message().endsWith(".");
                if (lengthy || stopped) {
                  wrong.add(rule.id().value() + " " + language.tag() + ": " + wording.title());
                }
              });
    }
    assertThat(wrong).isEmpty();
  }

  private static Condition anchor(Rule rule) {
    return rule.components().getFirst().condition();
  }

  @Test
  void every_rule_has_examples_in_both_directions() {
    List<String> thin = new ArrayList<>();
    for (Rule rule : rules) {
      long met = count(rule, Example.Expectation.MET);
      long partial = count(rule, Example.Expectation.PARTIAL);
      long gap = count(rule, Example.Expectation.MISSING) + count(rule, Example.Expectation.DENIED);
      // A file has a trait or has it not.
      boolean halfway = !(anchor(rule) instanceof Condition.OfFile);
      if (met < 2 || (halfway && partial < 1) || gap < 3) {
        thin.add("%s: met %d, partial %d, gap %d".formatted(rule.id().value(), met, partial, gap));
      }
    }
    assertThat(thin).isEmpty();
  }

  @Test
  void a_source_that_was_not_read_never_makes_an_error() {
    assertThat(rules)
        .filteredOn(rule -> rule.severity() == Severity.ERROR)
        .allSatisfy(
            rule ->
                assertThat(rule.basis())
                    .as(rule.id().value())
                    .anyMatch(basis -> basis.verified() && basis.binding() == Binding.REQUIRED));
  }

  private static long count(Rule rule, Example.Expectation expectation) {
    return rule.examples().all().stream().filter(e -> e.expectation() == expectation).count();
  }
}
