package no.samsvar.measure;

import java.util.Optional;
import no.samsvar.rule.RuleId;

/**
 * A fault of the text that a careful reader saw: the check that should see it, and words of the
 * document at one of its places, where it has any.
 *
 * @param arguable whether careful readers may differ on it: to see it is not wrong, nor to miss it
 */
public record TruthObservation(RuleId check, Optional<String> quote, boolean arguable) {}
