package no.samsvar.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.samsvar.Samsvar;
import no.samsvar.measure.RuleTester;
import no.samsvar.rule.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Kinds of conditions, each shown by a small rule with examples in a pack of its own. */
final class ConditionKindsTest {
  private static final Path FOLDER = Path.of("src/test/resources/pack/conditions");

  @TestFactory
  Stream<DynamicTest> each_kind_holds_where_it_should() throws Exception {
    Samsvar samsvar = Samsvar.with(List.of(FOLDER));
    RuleTester tester = samsvar.ruleTester();
    return samsvar.packs().rules().stream()
        .filter(rule -> rule.id().pack().equals("kinds"))
        .flatMap(rule -> tests(tester, rule));
  }

  private static Stream<DynamicTest> tests(RuleTester tester, Rule rule) {
    return tester.test(rule).stream()
        .map(
            result ->
                DynamicTest.dynamicTest(
                    rule.id().value() + ": " + result.example().name(),
                    () ->
                        assertThat(result.outcome())
                            .as("got %s on %s", result.verdict(), result.quotes())
                            .isEqualTo(RuleTester.Outcome.VALIDATED)));
  }
}
