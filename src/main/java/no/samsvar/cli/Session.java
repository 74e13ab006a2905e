package no.samsvar.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.samsvar.Inputs;
import no.samsvar.Inspector;
import no.samsvar.Intake;
import no.samsvar.Limits;
import no.samsvar.Samsvar;
import no.samsvar.Workspace;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.ExtractionException;

/**
 * What a command works with once its options are sound: the program with the rules in use, reading
 * files as the intake does, and the packs asked for besides those of a document's kind.
 */
record Session(
    Console console,
    Asked asked,
    Workspace workspace,
    Samsvar samsvar,
    Intake intake,
    Limits limits,
    List<String> packs) {

  /** What a command does with it. */
  interface Work {
    ExitCode in(Session session) throws IOException;
  }

  /** The files behind the paths. */
  Inputs inputs() {
    return asked.groups().getFirst();
  }

  /** The files behind the second group of paths. */
  Inputs others() {
    return asked.groups().get(1);
  }

  /** What a command does with one document. */
  interface Look {
    void at(AnalysedDocument document) throws IOException;
  }

  /** Reads the one file that was asked for, or tells why that can't be done. */
  ExitCode look(Optional<DocumentKind> given, Look look) throws IOException {
    console.problems(inputs().problems());
    if (!inputs().problems().isEmpty()) {
      return ExitCode.INCOMPLETE;
    }
    if (inputs().files().size() != 1) {
      String where = String.join(" ", asked.paths());
      console.problem(where, "more than one file", "name one document");
      return ExitCode.USAGE;
    }
    try {
      look.at(new Inspector(samsvar, limits).read(inputs(), kind(given)));
      return ExitCode.OK;
    } catch (ExtractionException e) {
      console.problems(List.of(Samsvar.problem(inputs().files().firstKey(), e)));
      return ExitCode.INCOMPLETE;
    }
  }

  /** The kind given for the one file, else what the configuration says of it. */
  Optional<DocumentKind> kind(Optional<DocumentKind> given) {
    return given.or(() -> workspace.kind(inputs().files().firstEntry().getValue()));
  }
}
