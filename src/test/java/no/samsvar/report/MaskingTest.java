package no.samsvar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samsvar.check.Evidence;
import no.samsvar.check.RunResult;
import no.samsvar.document.Language;
import no.samsvar.report.view.Masking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MaskingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "født 01018012345.",
        "fnr 010180 12345",
        "D-nummer 410180-12345",
        "konto 1234.56.78901",
        "til konto 1234 56 78901,",
        "IBAN NO93 8601 1117 947",
        "tlf. 22 33 44 55",
        "912 34 567",
        "+47 91234567",
        "0047 912 34 567",
        "mobil: 91234567",
        "Telefon 22334455"
      })
  void numbers_of_people_are_hidden_and_lengths_stay(String text) {
    String masked = Masking.mask(text);
    assertThat(masked).hasSameSizeAs(text).contains("•");
    assertThat(masked.replace("NO", "")).doesNotContainPattern("\\d");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.nr. 987 654 321",
        "pris 12 500 000 kroner",
        "pris 12500000",
        "dato 20261121",
        "21.11.2026",
        "sak 2026/12345",
        "99,95 % i 2026",
        "kl. 08 00 til 16 00",
        "§ 25-1 og 11-9",
        "kr 1 234 567 890",
        "punkt 1.2.3.4.5.6.7.8"
      })
  void other_numbers_stay(String text) {
    assertThat(Masking.mask(text)).isEqualTo(text);
  }

  @Test
  void every_format_hides_them_unless_told_not_to() throws IOException {
    for (String format : Renderers.formats()) {
      // A copy of the document holds its own words; only what is added to it is masked.
      if (!format.equals("docx") && !format.startsWith("commented-")) {
        assertThat(rendered(format, true)).as(format).doesNotContain("01018012345", "91234567");
      }
    }
    assertThat(rendered("html", false)).contains("01018012345", "91234567");
  }

  @Test
  void a_number_that_a_quote_cuts_in_two_is_hidden_and_offsets_hold() {
    RunResult masked = Masking.mask(Samples.named("hostile"));
    String content = masked.reports().getFirst().analysed().document().text().content();
    List<Evidence> quotes =
        masked.reports().getFirst().findings().stream()
            .flatMap(finding -> finding.verdict().evidence().stream())
            .toList();
    assertThat(quotes)
        .allSatisfy(
            quote ->
                assertThat(content.substring(quote.span().start(), quote.span().end()))
                    .isEqualTo(quote.quote()))
        .anySatisfy(quote -> assertThat(quote.quote()).endsWith("konto ••••.••"));
  }

  private static String rendered(String format, boolean masked) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RenderSettings settings = new RenderSettings(Language.BOKMAAL, 80, false, masked);
    Renderers.named(format, settings).orElseThrow().render(Samples.named("hostile"), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
