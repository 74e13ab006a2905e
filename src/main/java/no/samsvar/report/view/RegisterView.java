package no.samsvar.report.view;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.document.Document;
import no.samsvar.observe.DocumentDuties;
import no.samsvar.observe.DutyRegister;
import no.samsvar.observe.Period;

/** One document's duties as a reader sees them, and what to know about the document. */
public record RegisterView(
    String path, Document document, Period period, List<String> facts, List<DutyView> duties) {
  public RegisterView {
    facts = List.copyOf(facts);
    duties = List.copyOf(duties);
  }

  /** The documents of a register in these words. */
  public static List<RegisterView> of(DutyRegister register, Words words, boolean masked) {
    Shown shown = Shown.toPeople(masked);
    return register.documents().stream().map(each -> of(each, register, words, shown)).toList();
  }

  private static RegisterView of(
      DocumentDuties each, DutyRegister register, Words words, Shown shown) {
    Document document = each.document();
    List<String> facts = new ArrayList<>();
    facts.add(words.kind(document.kind()));
    facts.add(words.language(document.language()));
    facts.addAll(period(each.period(), words));
    facts.add(words.count("duty.count", each.duties().size()));
    facts.add(words.text("duty.as-of", register.asOf()));
    return new RegisterView(
        shown.text().apply(document.id().value()),
        document,
        each.period(),
        facts,
        each.duties().stream().map(duty -> DutyView.of(duty, words, shown)).toList());
  }

  private static List<String> period(Period period, Words words) {
    if (period.from().isEmpty()) {
      return List.of();
    }
    return List.of(
        period.to().isPresent()
            ? words.text("duty.period", period.from().get(), period.to().get())
            : words.text("duty.period.from", period.from().get()));
  }
}
