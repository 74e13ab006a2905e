package no.samsvar.report.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.samsvar.report.view.DocumentView;
import no.samsvar.report.view.ElementView;
import no.samsvar.report.view.RunView;
import no.samsvar.rule.Severity;

/** GitLab's code quality report: an array of issues. */
public final class GitlabReport {

  /** Writes the array as UTF-8. */
  public void write(RunView view, OutputStream out) throws IOException {
    ArrayNode issues = JsonText.array();
    for (DocumentView document : view.documents()) {
      Faults.open(document).forEach(element -> issue(document, element, issues.addObject()));
    }
    JsonText.write(issues, out);
  }

  private static void issue(DocumentView document, ElementView element, ObjectNode out) {
    out.put("description", Faults.sentence(element));
    out.put("check_name", element.id().value());
    out.put("fingerprint", unique(document, element));
    out.put(
        "severity",
        switch (element.level().orElse(Severity.NOTE)) {
          case ERROR -> "critical";
          case WARNING -> "major";
          case NOTE -> "minor";
        });
    ObjectNode location = out.putObject("location");
    location.put("path", Faults.file(document, element));
    location.putObject("lines").put("begin", Faults.line(element));
  }

  /**
   * GitLab wants a fingerprint of its own for each issue; the same absence in two documents is two.
   */
  private static String unique(DocumentView document, ElementView element) {
    String identity = document.path() + "\n" + element.finding().fingerprint().value();
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
