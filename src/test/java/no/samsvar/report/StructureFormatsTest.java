package no.samsvar.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samsvar.Inspector;
import no.samsvar.Samsvar;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.KindGuess;
import no.samsvar.document.Language;
import no.samsvar.document.Section;
import no.samsvar.extract.FileExtractor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** How a document was read is shown whole, alike in every format, and harmlessly. */
final class StructureFormatsTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("project.root", "."), "corpus", "contracts");

  private static final String MARKDOWN =
      """
      # Driftsavtale

      Leverandøren skal rapportere hver måned om hvor godt tjenestene er levert og hva som ikke
      er gjort, og om hvilke feil som er rettet etter at de ble meldt av kunden.

      ## 2 Varsling

      - Kunden varsles innen to timer.
        - Alvorlige feil meldes straks.

      | Feil | Frist |
      | --- | --- |
      | Kritisk | to timer |
      | Alvorlig | åtte timer |

      > Avtalen gjelder.

      The supplier shall keep a log of all changes that are made to the systems.
      """;

  @Test
  void what_programs_get_fits_the_schema() throws Exception {
    JsonSchema schema = schema();
    for (Path file : documents()) {
      Document document = read(file.toString(), Files.readAllBytes(file));
      String json = text(StructureFormats.json(document, Optional.of(Inspector.guess(document))));
      assertThat(schema.validate(json, InputFormat.JSON)).as(file.toString()).isEmpty();
    }
    Document hostile = Hostile.report().analysed().document();
    String json = text(StructureFormats.json(hostile, Optional.empty()));
    assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
  }

  @Test
  void the_schema_refuses_what_is_no_structure() throws IOException {
    assertThat(schema().validate("{\"schema\": \"samsvar-report-1\"}", InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void the_page_shows_headings_blocks_tables_and_deviating_languages() throws Exception {
    Element page = page(sample(), Language.BOKMAAL);
    assertThat(page.select("main :is(h1, h2, h3)").eachText())
        .containsExactly("Driftsavtale", "2 Varsling");
    assertThat(page.select("nav a").eachText()).containsExactly("Driftsavtale", "2 Varsling");
    assertThat(page.select(".s-item .kind").eachText())
        .containsExactly("punkt, nivå 1", "punkt, nivå 2");
    assertThat(page.select("th").eachText()).containsExactly("Feil", "Frist");
    assertThat(page.select("tbody tr")).hasSize(2);
    assertThat(page.select(".s-quotation .body").text()).isEqualTo("Avtalen gjelder.");
    assertThat(page.select(".other").eachText()).containsExactly("engelsk");
    assertThat(page.select("p[lang=en]").text()).startsWith("The supplier shall");
  }

  @Test
  void every_heading_and_block_of_the_tree_stands_on_the_page_once() throws Exception {
    for (Path file : documents()) {
      Document document = read(file.toString(), Files.readAllBytes(file));
      Element page = page(document, Language.NYNORSK);
      String shown = squeezed(page.select(".body, td").eachText());
      Set<String> ids = new HashSet<>();
      page.select("[id]").forEach(each -> assertThat(ids.add(each.id())).isTrue());
      page.select("nav a").forEach(a -> assertThat(ids).contains(a.attr("href").substring(1)));
      blocks(document.body())
          .map(block -> squeezed(List.of(document.text().slice(block.span()))))
          .forEach(text -> assertThat(shown).contains(text));
    }
  }

  @Test
  void a_hostile_document_stays_text() throws Exception {
    Element page = page(Hostile.report().analysed().document(), Language.BOKMAAL);
    assertThat(page.select("script, img, iframe, object, embed, form, base, link")).isEmpty();
    assertThat(page.select("*").stream().flatMap(each -> each.attributes().asList().stream()))
        .noneMatch(attribute -> attribute.getKey().startsWith("on"));
    assertThat(page.wholeText().chars()).noneMatch(c -> c < ' ' && c != '\n' && c != '\t');
    assertThat(page.wholeText()).doesNotContain("\u202e");
  }

  @Test
  void the_text_begins_with_what_is_known_of_the_document() throws Exception {
    Document document = sample();
    KindGuess guess = Inspector.guess(document);
    for (Language language : List.of(Language.BOKMAAL, Language.NYNORSK, Language.ENGLISH)) {
      String text = text(StructureFormats.text(document, Optional.of(guess), language));
      assertThat(text).contains("avtale.md\n", "# Driftsavtale\n", "(en)\n", "100 %\n");
      assertThat(text).contains(String.join(", ", guess.reasons()));
    }
  }

  private static Document sample() throws Exception {
    return read("avtale.md", MARKDOWN.getBytes(StandardCharsets.UTF_8));
  }

  private static Document read(String name, byte[] bytes) throws Exception {
    Samsvar samsvar = Samsvar.with(List.of()).reading(new FileExtractor());
    AnalysedDocument read = samsvar.analyse(new DocumentId(name), bytes, Optional.empty());
    return read.document();
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files
          .filter(file -> file.toString().matches(".*nordvik.*(docx|md|html|pdf)"))
          .sorted()
          .toList();
    }
  }

  private static Stream<Block> blocks(Section section) {
    return Stream.concat(
        section.blocks().stream(),
        section.subsections().stream().flatMap(StructureFormatsTest::blocks));
  }

  private static String squeezed(List<String> texts) {
    return String.join("", texts).replaceAll("[\\s\\u00a0]+", "");
  }

  private static Element page(Document document, Language language) throws IOException {
    Optional<KindGuess> guess = Optional.of(Inspector.guess(document));
    return Jsoup.parse(text(StructureFormats.html(document, guess, language)));
  }

  private static JsonSchema schema() throws IOException {
    String file = "samsvar-structure-1.schema.json";
    try (InputStream in = Objects.requireNonNull(Renderers.class.getResourceAsStream(file))) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static String text(Writing writing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writing.to(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
