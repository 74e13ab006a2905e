package no.samsvar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.Samsvar;
import no.samsvar.document.Language;
import no.samsvar.report.plain.RuleMarkdown;
import no.samsvar.rule.Rule;
import no.samsvar.rule.RulePack;

/** Pages about all rules by their paths, in each language, as the law stands on a day. */
record RulePages(Samsvar samsvar, LocalDate day) {

  /** The pages of one language: the list of packs, a README for each pack, a page for each rule. */
  SortedMap<String, String> in(Language language) {
    RuleMarkdown markdown = new RuleMarkdown(language);
    SortedMap<String, String> pages = new TreeMap<>();
    var packs = samsvar.packs().packs().values();
    pages.put(RuleMarkdown.INDEX, markdown.of(packs));
    for (RulePack pack : packs) {
      pages.put(pack.name() + "/" + RuleMarkdown.INDEX, markdown.of(pack));
      for (Rule rule : pack.rules().values()) {
        pages.put(rule.id().value() + ".md", markdown.of(rule, samsvar.leftOut(rule, day)));
      }
    }
    return pages;
  }

  /** Writes the pages of all languages, each in a folder of its own; returns how many. */
  int write(Path folder) throws IOException {
    int written = 0;
    for (Language language : Language.values()) {
      if (language == Language.OTHER) {
        continue;
      }
      for (var page : in(language).entrySet()) {
        Path file = folder.resolve(language.tag()).resolve(page.getKey());
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, page.getValue());
        written++;
      }
    }
    return written;
  }
}
