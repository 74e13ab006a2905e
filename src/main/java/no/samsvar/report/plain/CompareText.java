package no.samsvar.report.plain;

import static no.samsvar.report.plain.Console.Style.BOLD;
import static no.samsvar.report.plain.Console.Style.DIM;
import static no.samsvar.report.plain.Console.Style.PLAIN;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samsvar.check.Evidence;
import no.samsvar.check.Finding;
import no.samsvar.document.Document;
import no.samsvar.observe.Changes;
import no.samsvar.observe.Duty;
import no.samsvar.observe.Party;
import no.samsvar.report.RenderSettings;
import no.samsvar.report.view.Outcome;
import no.samsvar.report.view.Shown;
import no.samsvar.report.view.Telling;
import no.samsvar.report.view.Titles;
import no.samsvar.report.view.WordDiff;
import no.samsvar.report.view.Words;

/** What two versions differ in, for a reader at a terminal: new gaps first. */
public record CompareText(RenderSettings settings) {

  /** Writes the changes as UTF-8. */
  public void write(Changes changes, OutputStream out) throws IOException {
    Console console = new Console(settings.width(), settings.colour());
    Words words = Words.in(settings.language());
    document(console, words.text("compare.before"), changes.before());
    document(console, words.text("compare.after"), changes.after());
    for (Changes.Kind kind : Changes.Kind.values()) {
      verdicts(changes, kind, words, console);
    }
    for (Changes.Fate fate : Changes.Fate.values()) {
      duties(changes, fate, words, console);
    }
    out.write(console.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void document(Console console, String label, Optional<Document> document) {
    document.ifPresent(read -> console.text(0, label + ": " + shown(read.id().value()), BOLD));
  }

  private void verdicts(Changes changes, Changes.Kind kind, Words words, Console console) {
    List<Changes.Judged> judged =
        changes.verdicts().stream().filter(each -> each.kind() == kind).toList();
    if (judged.isEmpty()) {
      return;
    }
    String title = words.name("change", kind).toUpperCase(Locale.ROOT);
    console.gap().text(0, title + " (" + judged.size() + ")", BOLD);
    for (Changes.Judged each : judged) {
      String was = words.verdict(Outcome.of(each.before().verdict()));
      String now = words.verdict(Outcome.of(each.after().verdict()));
      String turn = was.equals(now) ? was : words.text("compare.turn", was, now);
      console.hanging("  • ", Titles.of(each.rule(), words) + " – " + turn, PLAIN);
      if (kind != Changes.Kind.UNCHANGED) {
        sides(quote(each.before()), quote(each.after()), words, console);
      }
    }
  }

  private void duties(Changes changes, Changes.Fate fate, Words words, Console console) {
    List<Changes.Owed> owed =
        changes.duties().stream().filter(each -> each.fate() == fate).toList();
    if (owed.isEmpty()) {
      return;
    }
    String title = words.name("fate", fate).toUpperCase(Locale.ROOT);
    console.gap().text(0, title + " (" + owed.size() + ")", BOLD);
    for (Changes.Owed each : owed) {
      Duty duty = each.after().or(each::before).orElseThrow();
      String who = duty.bearer().map(Party::words).orElse(words.text("duty.nobody"));
      String place = duty.evidence().section().or(duty.evidence()::heading).orElse("");
      console.hanging("  • ", shown(who) + (place.isBlank() ? "" : " – " + shown(place)), PLAIN);
      sides(
          each.before().map(d -> d.evidence().quote()),
          each.after().map(d -> d.evidence().quote()),
          words,
          console);
    }
  }

  /** The two wordings one above the other, with what differs marked. */
  private void sides(
      Optional<String> before, Optional<String> after, Words words, Console console) {
    String was = before.map(this::shown).orElse("");
    String now = after.map(this::shown).orElse("");
    boolean both = !was.isEmpty() && !now.isEmpty();
    WordDiff diff = both ? WordDiff.of(was, now) : new WordDiff(was, now);
    side(words.text("compare.before"), diff.before(), words, console);
    side(words.text("compare.after"), diff.after(), words, console);
  }

  private static void side(String label, String text, Words words, Console console) {
    String said = text.isEmpty() ? words.text("compare.nothing") : words.text("quote", text);
    console.hanging("      " + label + ": ", said, text.isEmpty() ? DIM : PLAIN);
  }

  private static Optional<String> quote(Finding finding) {
    return Telling.of(finding).map(Evidence::quote);
  }

  private String shown(String text) {
    return Shown.toPeople(settings.masked()).text().apply(text);
  }
}
