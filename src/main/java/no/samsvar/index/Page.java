package no.samsvar.index;

import java.util.Optional;
import no.samsvar.check.Kept;
import no.samsvar.document.Front;
import no.samsvar.observe.Particulars;

/**
 * What an earlier check left of one document. Key names the content it is about, made the program
 * that wrote it; with another one of either nothing of it holds.
 */
public record Page(
    String key, String made, Front front, Kept kept, Optional<Particulars> particulars) {}
