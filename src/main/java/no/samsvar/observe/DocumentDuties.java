package no.samsvar.observe;

import java.util.List;
import no.samsvar.document.Document;

/** The duties of one document in the order of the text, and the time it runs. */
public record DocumentDuties(Document document, Period period, List<Duty> duties) {
  public DocumentDuties {
    duties = List.copyOf(duties);
  }
}
