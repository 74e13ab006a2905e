package no.samsvar.cli;

import java.nio.file.Path;
import java.util.Optional;

/** A format and the file it goes to; standard output when there is none. */
record ReportTarget(String format, Optional<Path> file) {
  /** Reads "html" or "html=report.html". */
  static ReportTarget of(String written) {
    int equals = written.indexOf('=');
    return equals < 0
        ? new ReportTarget(written, Optional.empty())
        : new ReportTarget(
            written.substring(0, equals), Optional.of(Path.of(written.substring(equals + 1))));
  }
}
