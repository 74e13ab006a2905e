package no.samsvar.pack;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.FileTrait;
import no.samsvar.document.Language;
import no.samsvar.rule.Binding;
import no.samsvar.rule.Component;
import no.samsvar.rule.Example;
import no.samsvar.rule.Examples;
import no.samsvar.rule.Reference;
import no.samsvar.rule.Rule;
import no.samsvar.rule.RuleId;
import no.samsvar.rule.Severity;
import no.samsvar.rule.Wording;

/** Compiled rules as numbers and texts, and back. Their examples stand by themselves. */
final class RuleCodec {
  private static final Severity[] SEVERITIES = Severity.values();
  private static final DocumentKind[] KINDS = DocumentKind.values();
  private static final Language[] LANGUAGES = Language.values();
  private static final Binding[] BINDINGS = Binding.values();
  private static final Reference.Audience[] AUDIENCES = Reference.Audience.values();
  private static final Example.Expectation[] EXPECTATIONS = Example.Expectation.values();
  private static final FileTrait[] TRAITS = FileTrait.values();

  private RuleCodec() {}

  /** A rule's examples and paraphrases. */
  record Texts(List<Example> examples, List<Example> paraphrases) {}

  /** Takes rules. */
  record Out(WordTable.Out out, ConditionCodec.Out conditions) {
    Out(WordTable.Out out) {
      this(out, new ConditionCodec.Out(out));
    }

    void rule(Rule rule) {
      out.text(rule.id().value());
      out.choice(rule.severity());
      out.text(rule.since());
      out.choices(rule.appliesTo());
      perLanguage(rule.wordings(), this::wording);
      out.list(rule.basis(), this::reference);
      out.list(rule.components(), this::component);
      out.flag(rule.anyPart());
      out.optional(rule.mentioned(), conditions::condition);
      out.optional(rule.denied(), conditions::condition);
      out.optional(rule.notApplicable(), conditions::condition);
      out.flag(rule.laidDownByNo());
      out.optional(rule.refines(), refined -> out.text(refined.value()));
    }

    void texts(Rule rule) {
      out.text(rule.id().value());
      out.list(rule.examples().all(), this::example);
      out.list(rule.paraphrases().all(), this::example);
    }

    private <T> void perLanguage(Map<Language, T> values, Consumer<T> write) {
      out.list(
          new TreeMap<>(values).entrySet(),
          entry -> {
            out.choice(entry.getKey());
            write.accept(entry.getValue());
          });
    }

    private void wording(Wording wording) {
      out.text(wording.title());
      out.text(wording.message());
      out.text(wording.remedy());
      out.text(wording.suggestion());
    }

    private void reference(Reference reference) {
      out.text(reference.source());
      out.text(reference.locator());
      out.choice(reference.binding());
      out.flag(reference.verified());
      out.optional(reference.audience(), out::choice);
      out.optional(reference.inForceFrom(), day -> out.text(day.toString()));
      out.optional(reference.inForceTo(), day -> out.text(day.toString()));
    }

    private void component(Component component) {
      out.text(component.name());
      out.flag(component.core());
      conditions.condition(component.condition());
      out.optional(component.weak(), conditions::condition);
      perLanguage(component.labels(), out::text);
    }

    private void example(Example example) {
      out.text(example.name());
      out.text(example.text());
      out.choice(example.expectation());
      out.list(example.evidence(), out::text);
      out.choices(example.file());
    }
  }

  /** Gives rules back. */
  record In(WordTable.In in, ConditionCodec.In conditions) {
    In(WordTable.In in) {
      this(in, new ConditionCodec.In(in));
    }

    Rule rule(BuiltExamples examples) {
      RuleId id = new RuleId(in.text());
      return new Rule(
          id,
          in.choice(SEVERITIES),
          in.text(),
          in.choices(DocumentKind.class, KINDS),
          perLanguage(this::wording),
          in.list(this::reference),
          in.list(this::component),
          in.flag(),
          in.optional(conditions::condition),
          in.optional(conditions::condition),
          in.optional(conditions::condition),
          in.flag(),
          in.optional(() -> new RuleId(in.text())),
          Examples.from(() -> examples.of(id).examples()),
          Examples.from(() -> examples.of(id).paraphrases()));
    }

    void texts(Map<RuleId, Texts> all) {
      RuleId id = new RuleId(in.text());
      all.put(id, new Texts(in.list(this::example), in.list(this::example)));
    }

    private <T> Map<Language, T> perLanguage(Supplier<T> read) {
      Map<Language, T> values = new EnumMap<>(Language.class);
      for (int count = in.number(); count > 0; count--) {
        values.put(in.choice(LANGUAGES), read.get());
      }
      return values;
    }

    private Wording wording() {
      return new Wording(in.text(), in.text(), in.text(), in.text());
    }

    private Reference reference() {
      return new Reference(
          in.text(),
          in.text(),
          in.choice(BINDINGS),
          in.flag(),
          in.optional(() -> in.choice(AUDIENCES)),
          in.optional(() -> LocalDate.parse(in.text())),
          in.optional(() -> LocalDate.parse(in.text())));
    }

    private Component component() {
      return new Component(
          in.text(),
          in.flag(),
          conditions.condition(),
          in.optional(conditions::condition),
          perLanguage(in::text));
    }

    private Example example() {
      return new Example(
          in.text(),
          in.text(),
          in.choice(EXPECTATIONS),
          in.list(in::text),
          in.choices(FileTrait.class, TRAITS));
    }
  }
}
