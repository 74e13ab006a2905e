package no.samsvar.check;

import java.time.LocalDate;
import java.util.Locale;
import no.samsvar.rule.Example.Expectation;
import no.samsvar.rule.RuleId;

/**
 * A person's word on one verdict: the verdict it should be, by whom, when and why. It holds as long
 * as the fingerprint, and so the evidence, is the same.
 */
public record Assessment(
    RuleId rule,
    String document,
    Fingerprint fingerprint,
    Expectation verdict,
    String who,
    LocalDate day,
    String why) {

  /** The word for the person's verdict, as in results. */
  public String key() {
    return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the person came to another verdict than the program. */
  public boolean overrules(Verdict found) {
    return !found.key().equals(key());
  }
}
