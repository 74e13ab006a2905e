package no.samsvar.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/**
 * Reads the structure tree of a document that says it is tagged. What lies deeper, or is more, than
 * any writer makes is left out.
 */
final class TagTree {
  private static final int MOST_ROLES = 5;
  private static final int DEEPEST = 60;
  private static final int MOST = 500_000;

  private final Map<COSDictionary, Integer> pages = new HashMap<>();
  private final Map<String, Object> roles;
  private int read;

  private TagTree(PDDocument document, PDStructureTreeRoot root) {
    roles = root.getRoleMap();
    for (PDPage page : document.getPages()) {
      pages.put(page.getCOSObject(), pages.size() + 1);
    }
  }

  /** Whether a document says that it is tagged. */
  static boolean marked(PDDocument document) {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    return catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked();
  }

  /** The whole tree; empty when the document is not tagged. */
  static Optional<Tag.Element> of(PDDocument document) {
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    return marked(document) && root != null
        ? Optional.of(
            new Tag.Element(
                "Document", new TagTree(document, root).kids(root, Optional.empty(), 0)))
        : Optional.empty();
  }

  private List<Tag> kids(PDStructureNode node, Optional<Integer> page, int depth) {
    List<Tag> kids = new ArrayList<>();
    if (depth > DEEPEST) {
      return kids;
    }
    for (Object kid : node.getKids()) {
      if (++read > MOST) {
        break;
      }
      switch (kid) {
        case PDStructureElement element -> kids.add(element(element, page, depth));
        case PDMarkedContentReference reference ->
            or(page(reference.getPage()), page)
                .ifPresent(on -> kids.add(new Tag.Words(on, reference.getMCID())));
        case Integer number -> page.ifPresent(on -> kids.add(new Tag.Words(on, number)));
        default -> {}
      }
    }
    return kids;
  }

  private Tag element(PDStructureElement element, Optional<Integer> outer, int depth) {
    Optional<Integer> page = or(page(element.getPage()), outer);
    return new Tag.Element(type(element), kids(element, page, depth + 1));
  }

  /** The standard type; PDFBox asks parents for it and never ends where these go in a circle. */
  private String type(PDStructureElement element) {
    String type = element.getStructureType();
    for (int i = 0; i < MOST_ROLES && type != null && roles.get(type) instanceof String role; i++) {
      type = role;
    }
    return type == null ? "Div" : type;
  }

  private static Optional<Integer> or(Optional<Integer> page, Optional<Integer> otherwise) {
    return page.isPresent() ? page : otherwise;
  }

  private Optional<Integer> page(@Nullable PDPage page) {
    return page == null ? Optional.empty() : Optional.ofNullable(pages.get(page.getCOSObject()));
  }
}
