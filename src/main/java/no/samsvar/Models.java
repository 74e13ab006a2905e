package no.samsvar;

import java.nio.file.Path;
import java.util.List;
import no.samsvar.clause.ClauseAnalyser;
import no.samsvar.language.LanguageAnalyser;
import no.samsvar.language.ModelException;
import no.samsvar.pack.PackException;

/** Reads a user's language models. */
final class Models {
  private Models() {}

  /** The analysis with the models of a folder. */
  static ClauseAnalyser analyser(Path folder) throws PackException {
    try {
      return LanguageAnalyser.with(folder);
    } catch (ModelException e) {
      throw new PackException(List.of(Problems.of(e)));
    }
  }
}
