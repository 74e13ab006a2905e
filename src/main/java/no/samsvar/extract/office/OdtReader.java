package no.samsvar.extract.office;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.FileTrait;
import no.samsvar.extract.layout.FormatReader;
import no.samsvar.extract.layout.Piece;
import no.samsvar.extract.layout.Reading;
import no.samsvar.extract.layout.StyledPieces;
import no.samsvar.extract.layout.Traits;

/**
 * Reads OpenDocument texts from their own XML. Deleted text is dropped, inserted text read; lines
 * are paragraphs.
 */
public final class OdtReader implements FormatReader {
  @Override
  public Reading read(byte[] bytes) throws ExtractionException {
    ZipParts zip = ZipParts.read(bytes);
    if (encrypted(zip)) {
      throw new ExtractionException(
          ExtractionException.Cause.ENCRYPTED, "manifest names encrypted parts");
    }
    byte[] content = zip.needed("content.xml");
    OdtStyles styles = new OdtStyles();
    Optional<byte[]> common = zip.part("styles.xml");
    if (common.isPresent()) {
      styles.add(XmlPart.root(common.get()));
    }
    XmlPart.children(content, "office:automatic-styles", styles::add);
    Findings findings = new Findings();
    OdtWalk walk = new OdtWalk(styles, findings);
    XmlPart.children(content, "office:text", walk::block);
    List<Piece> pieces = StyledPieces.finish(walk.pieces());
    return new Reading(
        pieces,
        OptionalInt.empty(),
        walk.title().or(() -> metaTitle(zip)),
        findings.notices(),
        List.of(),
        Traits.of(FileTrait.OFFICE)
            .with(metaTitle(zip), FileTrait.TITLE)
            .with(language(zip), FileTrait.LANGUAGE)
            .headings(walk.pieces())
            .all());
  }

  /** The language of the styles that all others build on. */
  private static Optional<String> language(ZipParts zip) throws ExtractionException {
    Optional<byte[]> styles = zip.part("styles.xml");
    return styles.isEmpty()
        ? Optional.empty()
        : XmlPart.root(styles.get())
            .all()
            .filter(node -> node.is("default-style"))
            .flatMap(XmlNode::all)
            .flatMap(node -> node.attribute("language").stream())
            .filter(language -> !language.equals("zxx") && !language.equals("none"))
            .findFirst();
  }

  private static boolean encrypted(ZipParts zip) {
    return zip.part("META-INF/manifest.xml")
        .map(manifest -> new String(manifest, StandardCharsets.UTF_8))
        .filter(manifest -> manifest.contains("encryption-data"))
        .isPresent();
  }

  private static Optional<String> metaTitle(ZipParts zip) {
    Optional<byte[]> meta = zip.part("meta.xml");
    try {
      return meta.isEmpty()
          ? Optional.empty()
          : XmlPart.root(meta.get())
              .all()
              .filter(node -> node.is("title"))
              .flatMap(XmlNode::all)
              .map(node -> node.text().strip())
              .filter(text -> !text.isEmpty())
              .findFirst();
    } catch (ExtractionException brokenProperties) {
      return Optional.empty();
    }
  }
}
