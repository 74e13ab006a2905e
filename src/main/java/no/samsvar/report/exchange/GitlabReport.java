package no.samsvar.report.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.samsvar.check.Problem;
import no.samsvar.report.view.DocumentView;
import no.samsvar.report.view.RunView;

/** GitLab's code quality report: an array of issues. */
public final class GitlabReport {

  /** Writes the array as UTF-8. */
  public void write(RunView view, OutputStream out) throws IOException {
    ArrayNode issues = JsonText.array();
    for (DocumentView document : view.documents()) {
      Faults.all(document).forEach(fault -> issue(document, fault, issues.addObject()));
    }
    view.problems().forEach(problem -> issue(problem, issues.addObject()));
    JsonText.write(issues, out);
  }

  /** What could not be read or done is an issue as well: silence would look like no gaps. */
  private static void issue(Problem problem, ObjectNode out) {
    out.put("description", problem.what() + ". " + problem.help());
    out.put("check_name", "samsvar");
    out.put("fingerprint", hash(problem.where() + "\n" + problem.what()));
    out.put("severity", "blocker");
    ObjectNode location = out.putObject("location");
    location.put("path", problem.where());
    location.putObject("lines").put("begin", 1);
  }

  private static void issue(DocumentView document, Faults.Fault fault, ObjectNode out) {
    out.put("description", fault.sentence());
    out.put("check_name", fault.id());
    out.put("fingerprint", unique(document, fault));
    out.put(
        "severity",
        switch (fault.level()) {
          case ERROR -> "critical";
          case WARNING -> "major";
          case NOTE -> "minor";
        });
    ObjectNode location = out.putObject("location");
    location.put("path", fault.file());
    location.putObject("lines").put("begin", fault.line());
  }

  /**
   * GitLab wants a fingerprint of its own for each issue; the same absence in two documents is two.
   */
  private static String unique(DocumentView document, Faults.Fault fault) {
    return hash(document.path() + "\n" + fault.fingerprint().value());
  }

  private static String hash(String identity) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
