package no.samsvar.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

final class CommentedDocxTest {
  @TempDir private Path folder;

  @Test
  void each_comment_stands_over_the_words_it_is_about() throws Exception {
    Checked checked = Checked.corpus("contracts/driftsavtale-nordvik.docx");
    try (XWPFDocument copy = read(checked.copy("commented-docx"))) {
      Map<String, String> commented = new TreeMap<>();
      gather((Element) copy.getDocument().getBody().getDomNode(), commented, new TreeMap<>());
      assertThat(commented.values().stream().map(Checked::letters))
          .containsExactlyInAnyOrderElementsOf(checked.quotes());
      assertThat(copy.getDocComments().getComments())
          .extracting(XWPFComment::getId)
          .containsExactlyInAnyOrderElementsOf(commented.keySet());
    }
  }

  /** The words between the two ends of each comment's range. */
  private static void gather(Node node, Map<String, String> done, Map<String, String> open) {
    String name = String.valueOf(node.getLocalName());
    if (name.equals("commentRangeStart")) {
      open.put(id(node), "");
    } else if (name.equals("commentRangeEnd")) {
      done.put(id(node), open.remove(id(node)));
    } else if (node.getNodeType() == Node.TEXT_NODE) {
      open.replaceAll((_, words) -> words + node.getNodeValue());
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      gather(child, done, open);
    }
  }

  private static String id(Node node) {
    return ((Element) node).getAttributeNS(node.getNamespaceURI(), "id");
  }

  @Test
  void the_words_of_the_document_stay_and_the_gaps_come_after_them() throws Exception {
    Checked checked = Checked.corpus("contracts/driftsavtale-nordvik.docx");
    try (XWPFDocument before = read(checked.bytes());
        XWPFDocument after = read(checked.copy("commented-docx"))) {
      String words = words(before);
      assertThat(words(after)).startsWith(words);
      assertThat(words(after).substring(words.length()))
          .contains("Avtalen gir ikke kunden rett til revisjon", "Forslag til tekst: ");
    }
  }

  @Test
  void what_is_added_holds_no_number_that_reaches_people() throws Exception {
    Checked checked = Checked.corpus("contracts/driftsavtale-nordvik.docx");
    try (XWPFDocument before = read(checked.bytes());
        XWPFDocument after = read(checked.copy("commented-docx"))) {
      String words = words(before);
      assertThat(words).containsPattern("telefon \\d\\d \\d\\d \\d\\d \\d\\d");
      assertThat(words(after).substring(words.length()))
          .doesNotContainPattern("\\d\\d \\d\\d \\d\\d \\d\\d");
      assertThat(after.getDocComments().getComments())
          .extracting(XWPFComment::getText)
          .noneMatch(text -> text.matches("(?s).*\\d\\d \\d\\d \\d\\d \\d\\d.*"));
    }
  }

  private static String words(XWPFDocument document) {
    StringBuilder words = new StringBuilder();
    for (IBodyElement element : document.getBodyElements()) {
      words.append(
          switch (element) {
            case XWPFParagraph paragraph -> paragraph.getText();
            case XWPFTable table -> table.getText();
            default -> "";
          });
      words.append('\n');
    }
    return words.toString();
  }

  @Test
  void comments_that_were_there_stay() throws Exception {
    Path file = folder.resolve("avtale.docx");
    try (XWPFDocument made = new XWPFDocument()) {
      made.createParagraph().createRun().setText("Driftsavtale");
      XWPFParagraph clause = made.createParagraph();
      clause.createRun().setText("Partene er enige. Kunden eier alle ");
      clause.createRun().setText("data. Mer tekst.");
      XWPFComment note = made.createComments().createComment(BigInteger.valueOf(7));
      note.setAuthor("Kari Eng");
      note.createParagraph().createRun().setText("Sjekk dette");
      try (var out = Files.newOutputStream(file)) {
        made.write(out);
      }
    }
    Checked checked = Checked.contract(file);
    try (XWPFDocument copy = read(checked.copy("commented-docx"))) {
      assertThat(copy.getDocComments().getComments())
          .extracting(XWPFComment::getAuthor)
          .contains("Kari Eng", "samsvar");
      assertThat(copy.getDocComments().getComments())
          .extracting(XWPFComment::getId)
          .doesNotHaveDuplicates();
      assertThat(words(copy)).contains("Partene er enige. Kunden eier alle data. Mer tekst.");
    }
  }

  @Test
  void the_same_document_gives_the_same_bytes() throws Exception {
    Checked checked = Checked.corpus("sla/sla-tarnholm-dale.docx");
    assertThat(checked.copy("commented-docx")).isEqualTo(checked.copy("commented-docx"));
  }

  @Test
  void other_documents_are_refused() throws Exception {
    Checked text = Checked.corpus("sla/servicenivaa-havnefjord.txt");
    assertThatThrownBy(() -> text.copy("commented-docx")).hasMessageContaining("no Word document");
    Checked odt = Checked.corpus("sla/tjenestenivaa-nordvik.odt");
    assertThatThrownBy(() -> odt.copy("commented-docx")).hasMessageContaining("no Word document");
    Checked pdf = Checked.corpus("strategies/ikt-strategi-elvestrand.pdf");
    assertThatThrownBy(() -> pdf.copy("commented-docx")).hasMessageContaining("no Word document");
  }

  private static XWPFDocument read(byte[] bytes) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(bytes));
  }
}
