package no.samsvar.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.clause.Normaliser;
import no.samsvar.document.Language;
import no.samsvar.rule.Component;
import no.samsvar.rule.Concept;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Condition;
import no.samsvar.rule.Lexicon;
import no.samsvar.rule.Rule;
import no.samsvar.rule.RuleId;

/**
 * The marks of rules, each made once: of the rule's conditions, and of the concepts that these name
 * with those they are wider than. Safe to share between threads.
 */
public final class RuleMarks {
  private static final int BYTES = 12;

  private final Lexicon lexicon;
  private final Normaliser normaliser;
  private final ConcurrentMap<RuleId, Marked> marks = new ConcurrentHashMap<>();
  private final ConcurrentMap<ConceptId, String> concepts = new ConcurrentHashMap<>();
  private final ConcurrentMap<Set<RuleId>, Checker> few = new ConcurrentHashMap<>();

  private record Marked(Rule rule, RuleMark mark) {}

  /** Marks of rules that use this lexicon. */
  public RuleMarks(Lexicon lexicon, Normaliser normaliser) {
    this.lexicon = lexicon;
    this.normaliser = normaliser;
  }

  /** The mark of one rule. */
  public RuleMark of(Rule rule) {
    return marks
        .compute(
            rule.id(),
            (_, known) ->
                known != null && known.rule().equals(rule) ? known : new Marked(rule, made(rule)))
        .mark();
  }

  private RuleMark made(Rule rule) {
    StringBuilder text = new StringBuilder();
    Set<ConceptId> named = new TreeSet<>();
    for (Component component : rule.components()) {
      text.append(component.name()).append(component.core() ? " core " : " ");
      component.weak().ifPresent(weak -> conditions("weak", weak, text, named));
      conditions("is", component.condition(), text, named);
    }
    rule.mentioned().ifPresent(each -> conditions("mentioned", each, text, named));
    rule.denied().ifPresent(each -> conditions("denied", each, text, named));
    rule.notApplicable().ifPresent(each -> conditions("not-applicable", each, text, named));
    text.append(rule.anyPart()).append(rule.laidDownByNo());
    for (Language language : Language.values()) {
      Likeness.texts(rule, language).forEach(each -> text.append('\n').append(each));
    }
    leanedOn(named)
        .forEach(id -> text.append(id).append(concepts.computeIfAbsent(id, this::concept)));
    return new RuleMark(hash(text.toString()));
  }

  /**
   * A checker that knows no more of the lexicon than these rules lean on, and judges them alike.
   */
  public Checker checker(Collection<Rule> rules) {
    Set<RuleId> ids = rules.stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    return few.computeIfAbsent(ids, _ -> few(rules));
  }

  private Checker few(Collection<Rule> rules) {
    Set<ConceptId> named = new TreeSet<>();
    for (Rule rule : rules) {
      Stream.concat(
              rule.components().stream()
                  .flatMap(
                      each -> Stream.concat(Stream.of(each.condition()), each.weak().stream())),
              Stream.of(rule.mentioned(), rule.denied(), rule.notApplicable())
                  .flatMap(Optional::stream))
          .forEach(condition -> named.addAll(Mentioned.in(condition)));
    }
    SortedMap<ConceptId, Concept> some = new TreeMap<>(lexicon.concepts());
    some.keySet().retainAll(leanedOn(named));
    return new Checker(new Lexicon(some), normaliser);
  }

  private Set<ConceptId> leanedOn(Set<ConceptId> named) {
    Set<ConceptId> found = new TreeSet<>();
    named.forEach(concept -> narrower(concept, found));
    Voice.AGREEMENT.forEach(concept -> narrower(concept, found));
    return found;
  }

  private static void conditions(
      String name, Condition condition, StringBuilder text, Set<ConceptId> named) {
    text.append(name).append(':').append(ConditionText.of(condition)).append('\n');
    named.addAll(Mentioned.in(condition));
  }

  private String concept(ConceptId id) {
    return hash(String.valueOf(lexicon.concepts().get(id)));
  }

  private void narrower(ConceptId id, Set<ConceptId> found) {
    Concept concept = lexicon.concepts().get(id);
    if (found.add(id) && concept != null) {
      concept.narrower().forEach(below -> narrower(below, found));
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
