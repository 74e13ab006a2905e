package no.samsvar.report.plain;

import no.samsvar.document.Outline;
import no.samsvar.report.view.StructureView;

/** How a document was read, as text: what is known of it, then its outline. */
public final class StructureText {
  private StructureText() {}

  /** The whole text, with a line feed at the end. */
  public static String of(StructureView view) {
    StringBuilder out = new StringBuilder();
    view.facts()
        .forEach(fact -> out.append(fact.label()).append(": ").append(fact.value()).append('\n'));
    view.notices().forEach(notice -> out.append(notice).append('\n'));
    return out.append('\n').append(Outline.of(view.document())).toString();
  }
}
