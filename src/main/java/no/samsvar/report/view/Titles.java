package no.samsvar.report.view;

import no.samsvar.document.Language;
import no.samsvar.rule.Rule;
import no.samsvar.rule.Wording;

/** What rules are called. */
public final class Titles {
  private Titles() {}

  /** The rule's title in the language of the words, else in bokmål. */
  public static String of(Rule rule, Words words) {
    Wording fallback =
        rule.wordings().getOrDefault(Language.BOKMAAL, new Wording(rule.id().value(), "", "", ""));
    return rule.wordings().getOrDefault(words.language(), fallback).title();
  }
}
