package no.samsvar.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.samsvar.document.Language;
import no.samsvar.rule.Binding;
import no.samsvar.rule.Reference;
import org.junit.jupiter.api.Test;

class SourcesTest {

  @Test
  void a_law_leads_to_its_single_paragraph() {
    assertThat(address("Kommuneloven", "§ 25-1"))
        .contains("https://lovdata.no/lov/2018-06-22-83/%C2%A725-1");
    assertThat(address("kommuneloven", "§ 19-4 fjerde ledd h"))
        .contains("https://lovdata.no/lov/2018-06-22-83/%C2%A719-4");
  }

  @Test
  void several_paragraphs_lead_to_the_law() {
    assertThat(address("Kommuneloven", "§§ 23-6 og 24-10"))
        .contains("https://lovdata.no/lov/2018-06-22-83");
    assertThat(address("kommuneloven", "§ 19-4 andre ledd, § 18-4 andre ledd"))
        .contains("https://lovdata.no/lov/2018-06-22-83");
  }

  @Test
  void a_designation_is_enough() {
    assertThat(address("Forskrift om noko (FOR-2008-02-08-112)", "§§ 5 og 6"))
        .contains("https://lovdata.no/forskrift/2008-02-08-112");
    assertThat(address("Regulation (EU) 2022/2554 (DORA)", "art. 28(8)"))
        .contains("https://eur-lex.europa.eu/eli/reg/2022/2554/oj");
    assertThat(address("GDPR", "art. 28(3)"))
        .contains("https://eur-lex.europa.eu/eli/reg/2016/679/oj");
  }

  @Test
  void a_regulation_of_the_union_is_called_one_in_the_language_of_the_reader() {
    Reference reference =
        reference("Regulation (EU) 2023/2854 (Data Act)", "art. 25(2)(g) and (h)");
    Words bokmaal = Words.in(Language.BOKMAAL);
    assertThat(Sources.name(reference, bokmaal)).isEqualTo("Forordning (EU) 2023/2854 (Data Act)");
    assertThat(Sources.locator(reference, bokmaal)).isEqualTo("art. 25(2)(g) og (h)");
    Words english = Words.in(Language.ENGLISH);
    assertThat(Sources.name(reference, english)).isEqualTo(reference.source());
    assertThat(Sources.locator(reference, english)).isEqualTo(reference.locator());
  }

  @Test
  void other_sources_have_no_link() {
    assertThat(address("SSA-D 2015", "pkt. 2.2")).isEmpty();
    assertThat(address("ISO/IEC 19086-1", "availability")).isEmpty();
  }

  private static Optional<String> address(String source, String locator) {
    return Sources.address(reference(source, locator));
  }

  private static Reference reference(String source, String locator) {
    return new Reference(
        source,
        locator,
        Binding.REQUIRED,
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
