package no.samsvar.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.samsvar.text.SourceText;
import no.samsvar.text.Span;
import org.junit.jupiter.api.Test;

final class JoinedTest {
  private static final Document MAIN = document("avtale.txt", "Leverandøren skal rapportere.");
  private static final Document ANNEX = document("bilag 2.txt", "Bilag 2\n\nHver måned.");
  private static final Joined JOINED = Joined.of(new DocumentId("Avtalen"), List.of(MAIN, ANNEX));

  @Test
  void each_part_is_the_text_of_its_document() {
    assertThat(JOINED.parts())
        .extracting(Joined.Part::document)
        .containsExactly(MAIN.id(), ANNEX.id());
    assertThat(JOINED.whole().text().slice(JOINED.parts().getFirst().span()))
        .isEqualTo(MAIN.text().content());
    assertThat(JOINED.whole().text().slice(JOINED.parts().getLast().span()))
        .isEqualTo(ANNEX.text().content());
  }

  @Test
  void blocks_and_lines_move_with_their_document() {
    Section annex = JOINED.whole().body().subsections().getLast();
    Span block = annex.blocks().getFirst().span();
    assertThat(annex.path().ordinals()).containsExactly(2);
    assertThat(JOINED.whole().text().slice(block)).isEqualTo("Hver måned.");
    assertThat(JOINED.whole().text().positionAt(block.start()).line()).isEqualTo(3);
  }

  @Test
  void the_first_gives_the_kind_and_the_least_readable_the_quality() {
    Document poor =
        new Document(
            new DocumentId("skannet.pdf"),
            "00",
            DocumentKind.UNKNOWN,
            Language.OTHER,
            SourceText.of(""),
            ANNEX.body(),
            OptionalInt.of(3),
            Optional.empty(),
            new Quality(0.1, false, List.of(1, 2, 3)),
            List.of(),
            List.of(),
            Set.of());
    Document whole = Joined.of(new DocumentId("Avtalen"), List.of(MAIN, poor)).whole();
    assertThat(whole.kind()).isEqualTo(DocumentKind.CONTRACT);
    assertThat(whole.quality().readable()).isFalse();
  }

  private static Document document(String name, String content) {
    int start = content.lastIndexOf('\n') + 1;
    Block block = new Block.Paragraph(new Span(start, content.length()), Language.BOKMAAL);
    Section body =
        new Section(
            SectionPath.ROOT,
            Optional.empty(),
            Optional.empty(),
            List.of(block),
            List.of(),
            new Span(0, content.length()));
    return new Document(
        new DocumentId(name),
        "00",
        DocumentKind.CONTRACT,
        Language.BOKMAAL,
        SourceText.of(content),
        body,
        OptionalInt.empty(),
        Optional.empty(),
        Quality.GOOD,
        List.of(),
        List.of(),
        Set.of());
  }
}
