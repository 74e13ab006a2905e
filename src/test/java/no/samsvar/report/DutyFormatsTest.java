package no.samsvar.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import no.samsvar.Samsvar;
import no.samsvar.document.DocumentId;
import no.samsvar.document.Language;
import no.samsvar.observe.DutyReader;
import no.samsvar.observe.DutyRegister;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class DutyFormatsTest {
  private static DutyRegister register;

  @BeforeAll
  static void read() throws Exception {
    Path file =
        Path.of(
            System.getProperty("project.root", "."), "corpus/contracts/driftsavtale-nordvik.docx");
    Samsvar samsvar = Samsvar.with(List.of());
    DocumentId id = new DocumentId("driftsavtale-nordvik.docx");
    register =
        new DutyRegister(
            "test",
            LocalDate.of(2026, 11, 21),
            List.of(
                DutyReader.read(samsvar.analyse(id, Files.readAllBytes(file), Optional.empty()))),
            List.of());
  }

  @Test
  void the_table_fits_eighty_columns_in_each_language() throws IOException {
    for (Language language : List.of(Language.BOKMAAL, Language.NYNORSK, Language.ENGLISH)) {
      byte[] text = bytes("text", language);
      assertThat(new String(text, StandardCharsets.UTF_8).lines())
          .allSatisfy(
              line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
      GoldenFile.of("duties", "text_" + language.tag() + ".txt").holds(text);
    }
  }

  @Test
  void the_spreadsheet_has_a_row_for_each_duty() throws IOException {
    byte[] csv = bytes("csv", Language.BOKMAAL);
    GoldenFile.of("duties", "csv.csv").holds(csv);
    assertThat(new String(csv, StandardCharsets.UTF_8).lines())
        .hasSize(register.documents().getFirst().duties().size() + 1);
  }

  @Test
  void the_json_is_valid_against_the_published_schema() throws IOException {
    byte[] json = bytes("json", Language.BOKMAAL);
    GoldenFile.of("duties", "json.json").holds(json);
    assertThat(
            schema("samsvar-duties-1.schema.json")
                .validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void a_calendar_program_reads_the_days_and_the_paces() throws IOException, ParserException {
    byte[] ics = bytes("ics", Language.BOKMAAL);
    GoldenFile.of("duties", "ics.ics").holds(ics);
    Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(ics));
    calendar.validate();
    List<VEvent> events = calendar.getComponents("VEVENT");
    assertThat(events)
        .extracting(event -> event.getUid().orElseThrow().getValue())
        .doesNotHaveDuplicates();
    assertThat(events)
        .allSatisfy(event -> assertThat(value(event, "DTSTAMP")).isEqualTo("20261121T000000Z"));
    VEvent report =
        events.stream()
            .filter(e -> value(e, "SUMMARY").contains("rapport"))
            .findFirst()
            .orElseThrow();
    assertThat(value(report, "DTSTART")).isEqualTo("20250601");
    assertThat(value(report, "RRULE")).isEqualTo("FREQ=MONTHLY;UNTIL=20290531");
    assertThat(
            report.calculateRecurrenceSet(
                new net.fortuna.ical4j.model.Period<>(
                    LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))))
        .hasSize(12);
    VEvent flytting =
        events.stream()
            .filter(e -> value(e, "SUMMARY").contains("Flytter i fire"))
            .findFirst()
            .orElseThrow();
    assertThat(value(flytting, "DTSTART")).isEqualTo("20250531");
  }

  private static String value(VEvent event, String name) {
    return event.getProperty(name).map(Property::getValue).orElse("");
  }

  private static com.networknt.schema.JsonSchema schema(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Renderers.class.getResourceAsStream(name))) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static byte[] bytes(String format, Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RenderSettings settings = new RenderSettings(language, 80, false, true);
    DutyFormats.of(format, register, settings).orElseThrow().to(out);
    return out.toByteArray();
  }
}
