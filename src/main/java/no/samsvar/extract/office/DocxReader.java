package no.samsvar.extract.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.FileTrait;
import no.samsvar.extract.layout.FormatReader;
import no.samsvar.extract.layout.Fragment;
import no.samsvar.extract.layout.Passage;
import no.samsvar.extract.layout.Piece;
import no.samsvar.extract.layout.Reading;
import no.samsvar.extract.layout.StyledPieces;
import no.samsvar.extract.layout.Traits;

/**
 * Reads DOCX from its own XML: styles and outline levels, automatic numbers, lists, tables, notes
 * and text boxes. Tracked changes are read as accepted. A DOCX has no pages; its lines are
 * paragraphs counted from 1.
 */
public final class DocxReader implements FormatReader {
  private static final XmlNode NOTHING = XmlNode.element("", Map.of(), List.of());

  @Override
  public Reading read(byte[] bytes) throws ExtractionException {
    ZipParts zip = ZipParts.read(bytes);
    Findings findings = new Findings();
    DocxStyles styles = new DocxStyles(optional(zip, "word/styles.xml"));
    DocxNumbering numbering = new DocxNumbering(optional(zip, "word/numbering.xml"));
    DocxRuns runs = new DocxRuns(styles, findings, notes(zip, styles));
    DocxWalk walk = new DocxWalk(styles, numbering, runs);
    XmlPart.children(zip.needed("word/document.xml"), "w:body", walk::block);
    Optional<String> title = walk.title().or(() -> coreTitle(zip));
    return new Reading(
        StyledPieces.finish(walk.pieces()),
        OptionalInt.empty(),
        title,
        findings.notices(),
        List.of(),
        traits(zip, walk.pieces()));
  }

  private static Set<FileTrait> traits(ZipParts zip, List<Piece> pieces)
      throws ExtractionException {
    Optional<String> language =
        optional(zip, "word/styles.xml")
            .child("docDefaults")
            .flatMap(defaults -> defaults.all().filter(node -> node.is("lang")).findFirst())
            .flatMap(node -> node.attribute("val"));
    return Traits.of(FileTrait.OFFICE)
        .with(coreTitle(zip), FileTrait.TITLE)
        .with(language, FileTrait.LANGUAGE)
        .headings(pieces)
        .all();
  }

  private static XmlNode optional(ZipParts zip, String name) throws ExtractionException {
    Optional<byte[]> part = zip.part(name);
    return part.isPresent() ? XmlPart.root(part.get()) : NOTHING;
  }

  private static Optional<String> coreTitle(ZipParts zip) {
    try {
      return optional(zip, "docProps/core.xml")
          .child("title")
          .flatMap(title -> title.children().stream().findFirst())
          .map(text -> text.text().strip())
          .filter(text -> !text.isEmpty());
    } catch (ExtractionException brokenProperties) {
      return Optional.empty();
    }
  }

  private static Map<String, Passage> notes(ZipParts zip, DocxStyles styles)
      throws ExtractionException {
    Map<String, Passage> notes = new HashMap<>();
    for (String kind : List.of("footnote", "endnote")) {
      optional(zip, "word/" + kind + "s.xml")
          .children(kind)
          .filter(note -> note.attribute("type").isEmpty())
          .forEach(
              note ->
                  notes.put(kind.charAt(0) + note.attribute("id").orElse(""), words(note, styles)));
    }
    return notes;
  }

  private static Passage words(XmlNode note, DocxStyles styles) {
    DocxRuns runs = new DocxRuns(styles, new Findings(), Map.of());
    List<Fragment> fragments = new ArrayList<>();
    note.children("p")
        .map(paragraph -> runs.read(paragraph, false).passage(1))
        .forEach(passage -> fragments.addAll(passage.fragments()));
    return new Passage(fragments);
  }
}
