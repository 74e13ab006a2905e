package no.samsvar.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import no.samsvar.document.ExtractionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages whose lines stand close, whatever units the file draws them in. */
final class DrawnPagesTest {
  private static final String[] LINES = {
    "The processor shall, to the extent permitted by law, tell the controller at",
    "once when it gets a request from a person who wants to see what is kept of",
    "them, and shall not answer the request by itself unless the controller has",
    "asked it to do so in writing; this holds after the agreement has ended too."
  };

  private static void tightlySet(DrawnPdf.Sheet sheet) throws IOException {
    sheet.bold(60, 80.37, 14, "1 Requests");
    for (int i = 0; i < LINES.length; i++) {
      sheet.text(60, 102.41 + i * 11.27, i == 2 ? 10.5 : 11, LINES[i]);
    }
  }

  @ParameterizedTest
  @ValueSource(floats = {1, 4.1667f, 0.1f, 20})
  void neighbouring_lines_are_read_one_after_the_other(float unitsInPoint)
      throws IOException, ExtractionException {
    String content =
        new DrawnPdf(unitsInPoint).page(DrawnPagesTest::tightlySet).read().text().content();
    assertThat(content).contains(String.join(" ", LINES));
  }

  @ParameterizedTest
  @ValueSource(floats = {1, 4.1667f})
  void numbers_that_hang_flush_right_open_the_items_of_one_list(float unitsInPoint)
      throws IOException, ExtractionException {
    DrawnPdf pdf =
        new DrawnPdf(unitsInPoint)
            .page(
                sheet -> {
                  sheet.text(90, 100, 11, "2.3.3");
                  sheet.text(130, 100, 11, "Apart from what section 2 says. The supplier shall:");
                  String[] labels = {"i.", "ii.", "iii.", "iv."};
                  for (int i = 0; i < labels.length; i++) {
                    sheet.text(143 - 3 * labels[i].length(), 118 + i * 31, 11, labels[i]);
                    sheet.text(160, 118 + i * 31, 11, "keep the keys apart from the doors and");
                    sheet.text(160, 130.5 + i * 31, 11, "count them each night;");
                  }
                });
    assertThat(pdf.outline())
        .contains(
            """
              item 0 i.: keep the keys apart from the doors and count them each night;
              item 0 ii.: keep the keys apart from the doors and count them each night;
              item 0 iii.: keep the keys apart from the doors and count them each night;
              item 0 iv.: keep the keys apart from the doors and count them each night;
            """);
  }

  @ParameterizedTest
  @ValueSource(floats = {1, 4.1667f})
  void a_stretched_line_of_few_words_is_no_table(float unitsInPoint)
      throws IOException, ExtractionException {
    DrawnPdf pdf =
        new DrawnPdf(unitsInPoint)
            .page(
                sheet -> {
                  sheet.justified(
                      100,
                      11,
                      "“Papers” means what is kept by the house at the address that this annex names, at");
                  sheet.justified(
                      112.7,
                      11,
                      "https://example.org/policies/of/the/house/security/overview.pdf and papers");
                  sheet.text(60, 125.4, 11, "that are laid beside it from time to time.");
                });
    assertThat(pdf.outline()).startsWith("paragraph: “Papers” means").doesNotContain("row ");
  }

  @Test
  void pages_that_are_all_alike_keep_their_words() throws IOException, ExtractionException {
    DrawnPdf pdf = new DrawnPdf(1);
    for (int i = 0; i < 3; i++) {
      pdf.page(
          sheet -> {
            sheet.text(60, 300, 11, LINES[0]);
            sheet.text(60, 312, 11, LINES[1]);
          });
    }
    assertThat(pdf.read().text().content().split("The processor shall", -1)).hasSize(4);
  }

  @Test
  void running_heads_above_a_body_are_left_out() throws IOException, ExtractionException {
    DrawnPdf pdf = new DrawnPdf(1);
    for (String line : LINES) {
      pdf.page(
          sheet -> {
            sheet.text(60, 40, 9, "Agreement of the house");
            sheet.text(60, 300, 11, line);
          });
    }
    assertThat(pdf.read().text().content())
        .doesNotContain("Agreement of the house")
        .contains("The processor shall");
  }
}
