package no.samsvar.report.plain;

import java.util.Collection;
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
import no.samsvar.rule.RulePack;

/**
 * Pages about rules in Markdown, made from the rule files: one for a rule, one for a pack, and the
 * list of packs. Links are relative: a rule lies in its pack's folder, beside the pack's README.
 */
public record RuleMarkdown(Language language) {
  /** The file of a pack's page and of the list of packs. */
  public static final String INDEX = "README.md";

  /** The page of one rule; leftOut tells why it is not asked, when it is not. */
  public String of(Rule rule, Optional<LeftOut> leftOut) {
    Words words = Words.in(language);
    RuleView view = new RuleView(rule, words);
    StringBuilder text = new StringBuilder();
    text.append("# ").append(escape(view.wording().title())).append("\n\n`");
    text.append(rule.id().value()).append("` · ").append(words.severity(rule.severity()));
    text.append(" · ").append(escape(view.kinds())).append("\n\n");
    leftOut.ifPresent(
        one -> text.append("**").append(escape(view.why(one.cause()))).append("**\n\n"));
    section("heading.message", view.wording().message(), text);
    section("heading.remedy", view.wording().remedy(), text);
    section("heading.suggestion", view.wording().suggestion(), text);
    heading("heading.parts", text);
    for (Component component : rule.components()) {
      text.append("- ").append(escape(view.part(component))).append('\n');
    }
    text.append('\n');
    heading("heading.basis", text);
    for (Reference reference : rule.basis()) {
      text.append("- ").append(escape(view.basis(reference))).append('\n');
    }
    text.append('\n');
    examples(view, text);
    return text.toString();
  }

  private void examples(RuleView view, StringBuilder text) {
    if (view.rule().examples().all().isEmpty()) {
      return;
    }
    heading("heading.examples", text);
    Words words = view.words();
    row(List.of(words.text("column.verdict"), words.text("column.quote")), text);
    row(List.of("---", "---"), text);
    for (Example example : view.rule().examples().all()) {
      row(List.of(escape(view.verdict(example)), escape(example.text())), text);
    }
    text.append('\n');
  }

  /** A pack's page: what it is for, and its rules with links to their pages. */
  public String of(RulePack pack) {
    Words words = Words.in(language);
    StringBuilder text = new StringBuilder();
    text.append("# ").append(escape(title(pack))).append("\n\n");
    Optional.ofNullable(pack.descriptions().get(language))
        .ifPresent(description -> text.append(escape(description)).append("\n\n"));
    text.append('`').append(pack.name()).append("` ").append(escape(pack.version()));
    text.append("\n\n");
    row(List.of(words.text("column.element"), words.text("column.severity")), text);
    row(List.of("---", "---"), text);
    for (Rule rule : pack.rules().values()) {
      String slug = rule.id().value().substring(pack.name().length() + 1);
      String title = escape(new RuleView(rule, words).wording().title());
      row(List.of(link(title, slug + ".md"), words.severity(rule.severity())), text);
    }
    return text.toString();
  }

  /** The list of packs, with links to their pages. */
  public String of(Collection<RulePack> packs) {
    Words words = Words.in(language);
    StringBuilder text = new StringBuilder();
    text.append("# ").append(words.text("heading.packs")).append("\n\n");
    for (RulePack pack : packs) {
      text.append("- ").append(link(escape(title(pack)), pack.name() + "/" + INDEX));
      text.append(": ").append(words.text("count.rules", pack.rules().size())).append('\n');
    }
    return text.toString();
  }

  private String title(RulePack pack) {
    return pack.titles().getOrDefault(language, pack.name());
  }

  private void section(String key, String said, StringBuilder text) {
    if (!said.isBlank()) {
      heading(key, text);
      text.append(escape(said)).append("\n\n");
    }
  }

  private void heading(String key, StringBuilder text) {
    text.append("## ").append(Words.in(language).text(key)).append("\n\n");
  }

  private static String link(String title, String target) {
    return "[" + title + "](" + target + ")";
  }

  private static void row(List<String> cells, StringBuilder text) {
    MarkdownReport.row(text, cells);
  }

  private static String escape(String text) {
    return MarkdownReport.escape(text);
  }
}
