package no.samsvar.extract.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.extract.layout.Piece;
import org.jsoup.nodes.Element;

/** The footnotes of an HTML page, handed out after the blocks that refer to them. */
final class HtmlNotes {
  private static final String LISTS =
      "section.footnotes, [role=doc-endnotes], aside.footnotes, div.footnotes";
  private static final String REFERENCES =
      "a[href^=#].footnote-ref, a[href^=#][role=doc-noteref], sup > a[href^=#]";

  private final Map<String, Piece.Note> notes = new LinkedHashMap<>();

  HtmlNotes(Element body) {
    int number = 0;
    for (Element item : body.select(LISTS).select("li[id]")) {
      number++;
      notes.put(item.id(), new Piece.Note(String.valueOf(number), HtmlWords.all(item)));
    }
  }

  /** Whether an element only holds notes. */
  boolean holds(Element element) {
    return element.is(LISTS);
  }

  /** The notes that an element refers to, each handed out once. */
  List<Piece> after(Element element) {
    List<Piece> found = new ArrayList<>();
    for (Element reference : element.select(REFERENCES)) {
      Piece.Note note = notes.remove(reference.attr("href").substring(1));
      if (note != null) {
        found.add(note);
      }
    }
    return found;
  }

  /** Notes that nothing referred to. */
  List<Piece> left() {
    return List.copyOf(notes.values());
  }
}
