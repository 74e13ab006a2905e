package no.samsvar.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.samsvar.clause.Token;
import no.samsvar.document.Language;
import no.samsvar.language.LexicalNormaliser;
import no.samsvar.rule.Concept;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Lexicon;
import no.samsvar.rule.Term;
import no.samsvar.text.Span;
import org.junit.jupiter.api.Test;

final class ConceptMatcherTest {
  private static final Term.Part GAP = new Term.Part.Gap(2);

  @Test
  void a_word_is_found_by_its_stem() {
    assertThat(found("en rapport sendes", concept("report", term(stem("rapport")))))
        .containsExactly("report");
  }

  @Test
  void a_compound_is_found_by_its_head_and_the_head_may_stand_alone() {
    Concept report = concept("report", term(head("rapport")));
    assertThat(found("driftsrapport", report)).containsExactly("report");
    assertThat(found("rapport", report)).containsExactly("report");
    assertThat(found("rapportering", report)).isEmpty();
  }

  @Test
  void a_compound_is_found_by_its_first_part() {
    Concept reporting = concept("reporting", term(first("rapporter")));
    assertThat(found("rapporteringsplikt", reporting)).containsExactly("reporting");
    assertThat(found("driftsrapporter", reporting)).isEmpty();
  }

  @Test
  void the_first_part_of_an_elliptic_compound_says_the_compound_and_itself() {
    LexicalNormaliser words = new LexicalNormaliser();
    String whole = words.tokens("driftsavtale", 0, Language.BOKMAAL).getFirst().stem();
    Concept agreement = concept("agreement", term(stem(whole)));
    Concept both = concept("both", term(stem("drifts"), stem("og"), first("vedlikehold")));
    List<Token> text = words.tokens("drifts- og vedlikeholdsavtale", 0, Language.BOKMAAL);
    assertThat(found(text, agreement, both)).containsExactly("agreement", "both");
    List<Token> other = words.tokens("drifts- og vedlikeholdsrutine", 0, Language.BOKMAAL);
    assertThat(found(other, agreement)).isEmpty();
  }

  @Test
  void a_gap_lets_some_words_stand_between_but_not_more() {
    Concept present = concept("present", term(stem("legge"), GAP, stem("fram")));
    assertThat(found("legge en plan fram", present)).containsExactly("present");
    assertThat(found("legge en ny samlet plan fram", present)).isEmpty();
  }

  @Test
  void a_hit_inside_a_false_friend_does_not_count_but_another_one_does() {
    Concept open =
        new Concept(
            new ConceptId("open"),
            List.of(term(head("åpen"))),
            List.of(),
            List.of(term(stem("døgnåpen"))),
            List.of());
    assertThat(found("døgnåpen tjeneste", open)).isEmpty();
    assertThat(found("døgnåpen og åpen tjeneste", open)).containsExactly("open");
  }

  @Test
  void hits_of_narrower_concepts_count_through_all_levels() {
    Concept bottom = concept("bottom", term(stem("a")));
    Concept middle = including("middle", "bottom");
    Concept top = including("top", "middle");
    assertThat(found("a", bottom, middle, top)).containsExactly("bottom", "middle", "top");
  }

  @Test
  void concepts_that_include_each_other_do_not_go_round_for_ever() {
    Concept one =
        new Concept(
            new ConceptId("one"),
            List.of(term(stem("a"))),
            List.of(),
            List.of(),
            List.of(new ConceptId("two")));
    Concept two = including("two", "one");
    assertThat(found("a", one, two)).containsExactly("one", "two");
  }

  @Test
  void english_terms_are_not_looked_for_in_norwegian() {
    Concept data =
        new Concept(
            new ConceptId("exit"), List.of(), List.of(term(stem("exit"))), List.of(), List.of());
    assertThat(found("exit", data)).isEmpty();
  }

  private static Set<String> found(String text, Concept... concepts) {
    return found(tokens(text), concepts);
  }

  private static Set<String> found(List<Token> text, Concept... concepts) {
    Map<ConceptId, Concept> byName = new TreeMap<>();
    for (Concept concept : concepts) {
      byName.put(concept.id(), concept);
    }
    ConceptMatcher matcher = new ConceptMatcher(new Lexicon(new TreeMap<>(byName)));
    return matcher.match(text, Language.BOKMAAL).keySet().stream()
        .map(ConceptId::value)
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ")) {
      String form = word.toLowerCase(Locale.ROOT);
      tokens.add(new Token(new Span(at, at + word.length()), form, form));
      at += word.length() + 1;
    }
    return tokens;
  }

  private static Concept concept(String name, Term term) {
    return new Concept(new ConceptId(name), List.of(term), List.of(), List.of(), List.of());
  }

  private static Concept including(String name, String narrower) {
    return new Concept(
        new ConceptId(name), List.of(), List.of(), List.of(), List.of(new ConceptId(narrower)));
  }

  private static Term term(Term.Part... parts) {
    return new Term("", List.of(parts));
  }

  private static Term.Part stem(String text) {
    return word(text, Term.Match.STEM);
  }

  private static Term.Part head(String text) {
    return word(text, Term.Match.HEAD);
  }

  private static Term.Part first(String text) {
    return word(text, Term.Match.FIRST_PART);
  }

  private static Term.Part word(String text, Term.Match match) {
    return new Term.Part.Word(List.of(new Term.Form(text, match)));
  }
}
