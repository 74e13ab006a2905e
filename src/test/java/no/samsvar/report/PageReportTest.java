package no.samsvar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.samsvar.check.RunResult;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class PageReportTest {
  @Test
  void each_highlight_reads_as_its_quote() throws IOException {
    for (String name : Samples.all().keySet()) {
      page(name, "html").select("figure.quote").forEach(this::marked);
    }
  }

  @Test
  void each_highlight_of_a_real_contract_reads_as_its_quote() throws Exception {
    Document page = corpus();
    assertThat(page.select(".cards figure.quote")).hasSizeGreaterThan(50);
    page.select("figure.quote").forEach(this::marked);
  }

  private void marked(Element quote) {
    Element link = quote.selectFirst("figcaption a");
    assertThat(link).as("a place in the document for %s", quote.text()).isNotNull();
    String anchor = link == null ? "" : link.attr("href").substring(1);
    Document page = Objects.requireNonNull(quote.ownerDocument());
    String marked =
        page.select("mark").stream()
            .filter(mark -> Set.of(mark.attr("data-quotes").split(" ")).contains(anchor))
            .map(Element::wholeText)
            .collect(Collectors.joining());
    assertThat(marked).isEqualToIgnoringWhitespace(quote.select("blockquote").text());
  }

  @Test
  void duties_stand_by_who_has_them() throws Exception {
    Document page = corpus();
    assertThat(page.select(".duties h4").eachText())
        .anySatisfy(title -> assertThat(title).startsWith("Leverandøren ("))
        .anySatisfy(title -> assertThat(title).startsWith("Kunden ("));
    assertThat(page.select(".duties tbody tr")).hasSizeGreaterThan(20);
  }

  @Test
  void the_page_tells_which_options_shaped_it() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RenderSettings settings = RenderSettings.PLAIN.asked(List.of("--kind <b>", "samsvar.yaml"));
    Renderers.named("html", settings).orElseThrow().render(Samples.named("one"), out);
    Document page = Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    assertThat(page.select(".provenance tr:has(th:containsOwn(Valg)) code").eachText())
        .containsExactly("--kind <b>", "samsvar.yaml");
  }

  private static Document corpus() throws Exception {
    byte[] page = Checked.corpus("contracts/driftsavtale-nordvik.docx").copy("html");
    return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
  }

  @Test
  void every_link_leads_to_one_place_in_the_page() throws IOException {
    for (String name : Samples.all().keySet()) {
      Document page = page(name, "html");
      Set<String> ids = new HashSet<>();
      for (Element element : page.select("[id]")) {
        assertThat(ids.add(element.id())).as("%s stands once", element.id()).isTrue();
      }
      for (Element link : page.select("a[href]:not(.basis a)")) {
        assertThat(link.attr("href")).startsWith("#");
        assertThat(ids).contains(link.attr("href").substring(1));
      }
    }
  }

  @Test
  void nothing_of_a_hostile_document_becomes_part_of_the_page() throws IOException {
    for (String format : new String[] {"html", "committee"}) {
      Document page = page("hostile", format);
      assertThat(page.select("script, img, iframe, object, embed, form, base, link, style + style"))
          .isEmpty();
      assertThat(page.select("*").stream().flatMap(each -> each.attributes().asList().stream()))
          .noneMatch(attribute -> attribute.getKey().startsWith("on"));
      assertThat(page.wholeText().chars()).noneMatch(c -> c < ' ' && c != '\n' && c != '\t');
      assertThat(page.title()).contains("</title><script>alert(1)</script>");
    }
    assertThat(page("hostile", "html").text()).contains("${7*7}", "<#assign x=1>");
  }

  @Test
  void every_quote_says_its_language() throws IOException {
    assertThat(page("many", "html").select("blockquote"))
        .isNotEmpty()
        .allSatisfy(quote -> assertThat(quote.attr("lang")).isIn("nb", "nn", "en", "und"));
    assertThat(page("many", "html").select("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void the_page_asks_for_nothing_from_outside() throws IOException {
    for (Map.Entry<String, RunResult> one : Samples.all().entrySet()) {
      String page = text(one.getKey(), "html");
      String without = page.replaceAll("<a href=\"https://[^\"]*\" rel=\"noreferrer\">", "<a>");
      assertThat(without).doesNotContain("http://", "https://", "url(", "@import");
      assertThat(page).contains("default-src 'none'");
    }
  }

  @Test
  void each_filter_has_a_rule_that_hides_rows_without_script() throws IOException {
    Document page = page("one", "html");
    String style = page.select("style").html();
    assertThat(page.select(".filters input:not([value=all])"))
        .isNotEmpty()
        .allSatisfy(
            input ->
                assertThat(style)
                    .contains("." + input.className() + "[value=\"" + input.val() + "\"]:checked"));
  }

  @Test
  void a_verdict_is_told_in_words_and_by_a_sign_not_by_colour_alone() throws IOException {
    assertThat(page("one", "html").select(".badge"))
        .isNotEmpty()
        .allSatisfy(badge -> assertThat(badge.text()).isNotBlank())
        .allSatisfy(badge -> assertThat(badge.select(".mark")).hasSize(1));
    assertThat(page("one", "html").select("[role=img]").attr("aria-label")).contains("1 av 6");
  }

  private static Document page(String name, String format) throws IOException {
    return Jsoup.parse(text(name, format));
  }

  private static String text(String name, String format) throws IOException {
    byte[] bytes = GoldenTest.rendered(name, Samples.named(name), format);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
