package no.samsvar.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samsvar.Samsvar;
import org.junit.jupiter.api.Test;

/** The topics that an index keeps. */
final class TopicsTest {
  @Test
  void what_anchors_ask_for_first_are_topics_and_shared_verbs_are_none() throws Exception {
    Set<String> topics =
        Topics.of(
                Samsvar.with(List.of()).packs().packs().values().stream()
                    .flatMap(pack -> pack.rules().values().stream())
                    .toList())
            .stream()
            .map(ConceptId::value)
            .collect(Collectors.toSet());
    assertThat(topics).contains("personal-data", "price-stated").doesNotContain("dpa-allow");
  }
}
