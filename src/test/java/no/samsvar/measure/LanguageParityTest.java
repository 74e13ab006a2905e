package no.samsvar.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.samsvar.Samsvar;
import no.samsvar.document.Language;
import no.samsvar.measure.RuleTester.Outcome;
import no.samsvar.rule.Example;
import no.samsvar.rule.Example.Expectation;
import no.samsvar.rule.Rule;
import org.junit.jupiter.api.Test;

final class LanguageParityTest {
  @Test
  void a_language_that_fares_worse_is_told_apart_from_one_without_examples() throws Exception {
    List<RuleTester.Result> results =
        List.of(
            result("yearly", Expectation.MET, Language.BOKMAAL, Outcome.VALIDATED),
            result("nn: yearly", Expectation.MET, Language.BOKMAAL, Outcome.NOISY),
            result("nothing", Expectation.MISSING, Language.BOKMAAL, Outcome.VALIDATED),
            result("says no (nynorsk)", Expectation.DENIED, Language.OTHER, Outcome.VALIDATED),
            result("nothing", Expectation.MISSING, Language.ENGLISH, Outcome.VALIDATED));
    assertThat(new LanguageParity(results).notes().values())
        .containsExactly(List.of("no met example in en", "met examples right in nb, not in nn"));
  }

  @Test
  void rules_about_the_file_itself_ask_for_no_language() throws Exception {
    Samsvar samsvar = Samsvar.with(List.of());
    List<RuleTester.Result> results =
        samsvar.ruleTester().test(samsvar.packs().rule("format/tagged-pdf").orElseThrow());
    assertThat(new LanguageParity(results).notes()).isEmpty();
  }

  private static RuleTester.Result result(
      String name, Expectation expectation, Language language, Outcome outcome) throws Exception {
    Rule rule = Samsvar.with(List.of()).packs().rule("contract/price").orElseThrow();
    Example example = new Example(name, "", expectation, List.of(), Set.of());
    return new RuleTester.Result(rule, example, language, "", List.of(), outcome);
  }
}
