package no.samsvar.report.plain;

import static no.samsvar.report.plain.Console.Style.BOLD;
import static no.samsvar.report.plain.Console.Style.DIM;
import static no.samsvar.report.plain.Console.Style.PLAIN;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.document.DocumentKind;
import no.samsvar.observe.Duty;
import no.samsvar.observe.DutyRegister;
import no.samsvar.report.RenderSettings;
import no.samsvar.report.view.DutyView;
import no.samsvar.report.view.RegisterView;
import no.samsvar.report.view.Words;

/** Duties for a reader at a terminal: a table for each document and bearer. */
public record DutyTable(RenderSettings settings) {
  private static final int LONGEST = 220;
  private static final int WHEN = 20;
  private static final int TO = 12;
  private static final int WHERE = 8;

  /** Writes the register as UTF-8. */
  public void write(DutyRegister register, OutputStream out) throws IOException {
    Console console = new Console(settings.width(), settings.colour());
    Words words = Words.in(settings.language());
    for (RegisterView view : RegisterView.of(register, words, settings.masked())) {
      document(view, words, console);
      console.gap();
    }
    out.write(console.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void document(RegisterView view, Words words, Console console) {
    console.text(0, view.path(), BOLD);
    console.text(0, String.join(" · ", view.facts()), DIM);
    if (view.duties().isEmpty()) {
      boolean retells = view.document().kind() == DocumentKind.REPORT;
      console.text(0, words.text(retells ? "duty.none.report" : "duty.none"), PLAIN);
      return;
    }
    SortedMap<DutyView.Group, List<DutyView>> groups = new TreeMap<>();
    view.duties()
        .forEach(duty -> groups.computeIfAbsent(duty.group(), _ -> new ArrayList<>()).add(duty));
    groups.values().forEach(group -> table(group, words, console));
  }

  private void table(List<DutyView> duties, Words words, Console console) {
    console.gap().text(0, duties.getFirst().title(words) + " (" + duties.size() + ")", BOLD);
    boolean owed = duties.stream().anyMatch(duty -> !duty.recipient().isEmpty());
    Columns columns = new Columns(settings.width() - 2, owed ? TO : 0, WHEN, WHERE);
    List<String> names =
        List.of(
            words.text("duty.what"),
            words.text("duty.to"),
            words.text("duty.when"),
            words.text("duty.where"));
    columns.row(names).forEach(line -> console.line(2, line, DIM));
    for (DutyView duty : duties) {
      List<String> cells = List.of(what(duty, words), duty.recipient(), duty.when(), duty.brief());
      columns.row(cells).forEach(line -> console.line(2, line, PLAIN));
    }
  }

  private static String what(DutyView duty, Words words) {
    String mark =
        duty.duty().kind() == Duty.Kind.PROHIBITION
            ? " [" + words.name("bond", duty.duty().kind()) + "]"
            : "";
    String action = duty.action();
    String shown =
        action.codePointCount(0, action.length()) <= LONGEST
            ? action
            : action.substring(0, action.offsetByCodePoints(0, LONGEST)) + " …";
    return "- " + shown + mark;
  }
}
