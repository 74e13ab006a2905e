package no.samsvar.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import no.samsvar.Samsvar;
import no.samsvar.check.Problem;
import no.samsvar.language.LexicalNormaliser;
import org.junit.jupiter.api.Test;

final class LexiconAdviceTest {
  @Test
  void a_concept_that_no_rule_asks_for_is_told_of() throws PackException {
    assertThat(advice("fish: { no: [fisk], en: [fish] }"))
        .containsExactly("lexicon/a.yaml:2:3: no rule asks for the concept \"fish\"");
  }

  @Test
  void a_concept_that_is_not_said_in_every_language_is_told_of() throws PackException {
    assertThat(advice("fish: { nb: [fisk], en: [fish] }"))
        .contains("lexicon/a.yaml:2:3: the concept \"fish\" has no nynorsk terms");
    assertThat(advice("fish: { no: [fisk] }"))
        .contains("lexicon/a.yaml:2:3: the concept \"fish\" has no English terms");
    assertThat(advice("fish: { en: [fish] }"))
        .contains("lexicon/a.yaml:2:3: the concept \"fish\" has no Norwegian terms");
  }

  @Test
  void a_written_reason_settles_it() throws PackException {
    assertThat(advice("fish: { nb: [fisk], note: for packs of users }")).isEmpty();
  }

  @Test
  void a_note_that_quotes_terms_gives_the_reason_for_those_alone() throws PackException {
    String quoting = "fish: { no: [fisk, laks], en: [fish], note: «laks» is what they catch }";
    assertThat(terms(quoting)).containsExactly("fisk", "fish");
    assertThat(terms("fish: { no: [fisk, laks], note: what they catch }")).isEmpty();
  }

  @Test
  void the_shipped_lexicon_needs_no_advice() throws Exception {
    assertThat(Samsvar.with(List.of()).packs().advice()).isEmpty();
  }

  private static List<String> terms(String concept) throws PackException {
    return read(concept).terms().stream().map(term -> term.term().written()).toList();
  }

  private static List<String> advice(String concept) throws PackException {
    return read(concept).advice().stream()
        .map((Problem problem) -> problem.where() + ": " + problem.what())
        .toList();
  }

  private static PackSet read(String concept) throws PackException {
    TreeMap<String, String> texts = new TreeMap<>();
    texts.put("lexicon/a.yaml", "concepts:\n  " + concept + "\n");
    return PackReader.read(new PackFiles(texts), new LexicalNormaliser());
  }
}
