package no.samsvar.report.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import no.samsvar.check.Decision;
import no.samsvar.check.Problem;
import no.samsvar.report.view.DocumentView;
import no.samsvar.report.view.RunView;
import no.samsvar.rule.Severity;

/** Workflow commands that GitHub shows as annotations on the documents of a change. */
public final class GithubReport {

  /** Writes one command a line as UTF-8. */
  public void write(RunView view, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    for (DocumentView document : view.documents()) {
      Faults.all(document).forEach(fault -> command(fault, text));
    }
    for (Decision decision : view.result().decisions()) {
      text.append("::").append(command(decision.level())).append(" title=samsvar::");
      text.append(message(view.decision(decision))).append('\n');
    }
    for (Problem problem : view.problems()) {
      text.append("::error title=samsvar::");
      text.append(message(problem.where() + ": " + problem.what() + ". " + problem.help()));
      text.append('\n');
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void command(Faults.Fault fault, StringBuilder text) {
    text.append("::").append(command(fault.level()));
    text.append(" file=").append(property(fault.file()));
    text.append(",line=").append(fault.line());
    text.append(",title=").append(property(fault.id()));
    text.append("::").append(message(fault.sentence())).append('\n');
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  private static String message(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
