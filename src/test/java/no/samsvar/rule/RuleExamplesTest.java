package no.samsvar.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.samsvar.Samsvar;
import no.samsvar.measure.RuleTester;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of every rule is a test: the right verdict, on the right words. */
final class RuleExamplesTest {
  @TestFactory
  Stream<DynamicContainer> examples_get_their_verdicts() throws Exception {
    Samsvar samsvar = Samsvar.with(List.of());
    RuleTester tester = samsvar.ruleTester();
    return samsvar.packs().packs().values().stream()
        .flatMap(pack -> pack.rules().values().stream())
        .map(
            rule ->
                DynamicContainer.dynamicContainer(
                    rule.id().value(), tester.test(rule).stream().map(RuleExamplesTest::test)));
  }

  private static DynamicTest test(RuleTester.Result result) {
    return DynamicTest.dynamicTest(
        result.example().name(),
        () ->
            assertThat(result.outcome())
                .as("%s: got %s on %s", result.example().text(), result.verdict(), result.quotes())
                .isEqualTo(RuleTester.Outcome.VALIDATED));
  }
}
