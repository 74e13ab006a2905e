package no.samsvar.report;

import java.io.IOException;
import java.io.OutputStream;
import no.samsvar.report.view.RunView;

/** A format that writes what is to be shown. */
interface Shape {
  void write(RunView view, OutputStream out) throws IOException;
}
