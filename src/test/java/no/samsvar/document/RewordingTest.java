package no.samsvar.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.samsvar.text.SourceText;
import no.samsvar.text.Span;
import org.junit.jupiter.api.Test;

final class RewordingTest {
  private static final String CONTENT = "Leverandøren skal rapportere.\n\nPrisen er fast.";
  private static final Document DOCUMENT = document();

  @Test
  void blocks_lines_and_sections_follow_the_new_words() {
    Rewording rewording = new Rewording(new Span(13, 17), "skal ikke");
    Document changed = rewording.of(DOCUMENT);
    assertThat(slices(changed))
        .containsExactly("Leverandøren skal ikke rapportere.", "Prisen er fast.");
    assertThat(changed.text().slice(rewording.place())).isEqualTo("skal ikke");
    assertThat(changed.text().slice(changed.body().span())).isEqualTo(changed.text().content());
    int last = changed.text().content().indexOf("Prisen");
    assertThat(changed.text().positionAt(last).line()).isEqualTo(3);
  }

  @Test
  void a_whole_block_can_go() {
    Document changed = new Rewording(new Span(0, 29), "").of(DOCUMENT);
    assertThat(slices(changed)).containsExactly("", "Prisen er fast.");
  }

  private static List<String> slices(Document document) {
    return document.body().blocks().stream()
        .map(block -> document.text().slice(block.span()))
        .toList();
  }

  private static Document document() {
    List<Block> blocks =
        List.of(
            new Block.Paragraph(new Span(0, 29), Language.BOKMAAL),
            new Block.Paragraph(new Span(31, CONTENT.length()), Language.BOKMAAL));
    Section body =
        new Section(
            SectionPath.ROOT,
            Optional.empty(),
            Optional.empty(),
            blocks,
            List.of(),
            new Span(0, CONTENT.length()));
    return new Document(
        new DocumentId("avtale.txt"),
        "00",
        DocumentKind.CONTRACT,
        Language.BOKMAAL,
        SourceText.of(CONTENT),
        body,
        OptionalInt.empty(),
        Optional.empty(),
        new Quality(1, true, List.of()),
        List.of(),
        List.of(),
        Set.of());
  }
}
