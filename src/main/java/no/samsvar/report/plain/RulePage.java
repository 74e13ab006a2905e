package no.samsvar.report.plain;

import static no.samsvar.report.plain.Console.Style.BOLD;
import static no.samsvar.report.plain.Console.Style.DIM;
import static no.samsvar.report.plain.Console.Style.PLAIN;

import java.util.List;
import java.util.Optional;
import no.samsvar.check.LeftOut;
import no.samsvar.document.Language;
import no.samsvar.report.view.RuleView;
import no.samsvar.report.view.Words;
import no.samsvar.rule.Component;
import no.samsvar.rule.Example;
import no.samsvar.rule.Reference;
import no.samsvar.rule.Rule;

/** A rule's page for a reader at a terminal: what it demands, why, and by which examples. */
public record RulePage(Language language, int width) {

  /** The page; leftOut tells why the rule is not asked, when it is not. */
  public String of(Rule rule, Optional<LeftOut> leftOut) {
    Words words = Words.in(language);
    RuleView view = new RuleView(rule, words);
    Console console = new Console(width, false);
    console.hanging(
        "",
        rule.id().value() + " · " + words.severity(rule.severity()) + " · " + view.kinds(),
        DIM);
    console.text(0, view.wording().title(), BOLD);
    leftOut.ifPresent(one -> console.text(0, view.why(one.cause()), BOLD));
    section("heading.message", view.wording().message(), words, console);
    section("heading.remedy", view.wording().remedy(), words, console);
    section("heading.suggestion", view.wording().suggestion(), words, console);
    heading("heading.parts", words, console);
    for (Component component : rule.components()) {
      console.hanging("  • ", view.part(component), PLAIN);
    }
    heading("heading.basis", words, console);
    for (Reference reference : rule.basis()) {
      console.hanging("  • ", view.basis(reference), PLAIN);
    }
    examples(rule.examples().all(), view, console);
    return console.toString();
  }

  private static void examples(List<Example> examples, RuleView view, Console console) {
    if (examples.isEmpty()) {
      return;
    }
    heading("heading.examples", view.words(), console);
    for (Example example : examples) {
      String head = view.verdict(example) + " (" + example.name() + "): ";
      console.hanging("  • ", head + view.words().text("quote", example.text().strip()), PLAIN);
    }
  }

  private static void section(String key, String text, Words words, Console console) {
    if (!text.isBlank()) {
      heading(key, words, console);
      console.text(2, text, PLAIN);
    }
  }

  private static void heading(String key, Words words, Console console) {
    console.gap().text(0, words.text(key), BOLD);
  }
}
