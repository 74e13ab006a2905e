package no.samsvar.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.Samsvar;
import no.samsvar.clause.Role;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DutyReaderTest {
  private static Samsvar samsvar;

  @BeforeAll
  static void open() throws Exception {
    samsvar = Samsvar.with(List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Leverandøren skal sende rapport til Kunden hver måned.|sende rapport til Kunden hver måned",
        "Leverandøren utleverer alle data senest 30 dager etter opphør.|utleverer alle data senest 30"
            + " dager etter opphør",
        "Innen ti dager svarer Leverandøren skriftlig på henvendelsen.|svarer skriftlig på"
            + " henvendelsen",
        "Leverandøren har ansvar for at delene virker sammen.|har ansvar for at delene virker sammen",
        "Leverandøren gjev Kunden ei oversikt kvart kvartal.|gjev Kunden ei oversikt kvart kvartal",
        "The Supplier shall notify the Customer within two hours.|notify the Customer within two"
            + " hours",
      })
  void says_what_is_owed_in_the_words_of_the_clause(String text, String action) {
    assertThat(duties(text)).extracting(Duty::action).containsExactly(action);
    assertThat(duties(text).getFirst().bearer()).map(Party::role).contains(Role.SUPPLIER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leverandøren kan tilby opplæring.",
        "Leverandøren har ti kontorer i landet.",
        "Leverandøren bør bruke elbil.",
        "Staten skal dekke kostnadene til dette.",
        "Må Leverandøren sende rapport?",
        "Kunden mottar en rapport.",
        "Godtgjørelsen kan ikke overstige 30 prosent.",
        "Avtalen skal tolkes i samsvar med formålet.",
        "# Leverandøren skal rapportere",
        "> Leverandøren skal rapportere til Kunden.",
        "# Bakgrunn\nKommunestyret vedtok at driften skal settes ut.",
        "«Hendelse» skal bety ethvert avbrudd.",
      })
  void leaves_out_what_binds_nobody(String text) {
    assertThat(duties(text)).isEmpty();
  }

  @Test
  void an_item_has_the_bearer_of_its_lead_in() {
    List<Duty> duties =
        duties("Kunden skal\n\n- holde katalogen oppdatert,\n- svare innen fire timer.");
    assertThat(duties)
        .extracting(Duty::action)
        .containsExactly("holde katalogen oppdatert", "svare innen fire timer");
    assertThat(duties)
        .allSatisfy(duty -> assertThat(duty.bearer()).contains(new Party(Role.CUSTOMER, "Kunden")));
    assertThat(duties.getLast().deadline()).contains("innen fire timer");
  }

  @Test
  void items_that_say_what_a_duty_is_about_are_part_of_it() {
    List<Duty> duties =
        duties("Leverandøren skal sende en rapport som viser:\n\n- oppetid,\n- antall saker.");
    assertThat(duties)
        .extracting(Duty::action)
        .containsExactly("sende en rapport som viser: oppetid; antall saker");
  }

  @Test
  void a_ban_is_marked_as_one() {
    assertThat(duties("Leverandøren skal ikke utlevere data til andre."))
        .extracting(Duty::kind)
        .containsExactly(Duty.Kind.PROHIBITION);
    assertThat(duties("Leverandøren kan ikke holde igjen data."))
        .extracting(Duty::kind)
        .containsExactly(Duty.Kind.PROHIBITION);
  }

  @Test
  void a_passive_counts_when_it_can_be_followed_up() {
    assertThat(duties("Slettingen bekreftes skriftlig innen 30 dager.")).hasSize(1);
    assertThat(duties("Prisene avtales i det enkelte tilfellet.")).isEmpty();
  }

  @Test
  void the_present_lays_nothing_down_in_a_strategy_and_a_report_has_no_duties() {
    String text = "Kommunedirektøren rapporterer årlig. Kommunedirektøren skal rapportere årlig.";
    assertThat(read(text, DocumentKind.STRATEGY).duties()).hasSize(1);
    assertThat(read(text, DocumentKind.REPORT).duties()).isEmpty();
  }

  @Test
  void a_limit_before_a_pace_is_part_of_it() {
    Duty duty =
        duties("Innen den femte virkedagen hver måned sender Leverandøren rapport.").getFirst();
    assertThat(duty.frequency()).contains("innen den femte virkedagen hver måned");
    assertThat(duty.recurrence()).contains(new Recurrence(Recurrence.Unit.MONTH, 1));
  }

  @Test
  void a_table_of_measures_gives_who_and_when() {
    String table =
        """
        | Tiltak | Ansvarlig | Frist |
        |---|---|---|
        | Innføre ny sakløsning | IKT-sjef | 31.12.2027 |
        """;
    Duty measure = read(table, DocumentKind.ACTION_PLAN).duties().getFirst();
    assertThat(measure.kind()).isEqualTo(Duty.Kind.MEASURE);
    assertThat(measure.bearer()).map(Party::words).contains("IKT-sjef");
    assertThat(measure.action()).isEqualTo("Innføre ny sakløsning");
    assertThat(measure.due()).contains(LocalDate.of(2027, 12, 31));
  }

  @Test
  void the_agreement_says_from_when_to_when_it_runs() {
    Period period =
        read("Avtalen gjelder fra 1. juni 2025 til og med 31. mai 2029.", DocumentKind.CONTRACT)
            .period();
    assertThat(period)
        .isEqualTo(
            new Period(
                Optional.of(LocalDate.of(2025, 6, 1)), Optional.of(LocalDate.of(2029, 5, 31))));
  }

  private static List<Duty> duties(String text) {
    return read(text, DocumentKind.CONTRACT).duties();
  }

  private static DocumentDuties read(String text, DocumentKind kind) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return DutyReader.read(samsvar.analyse(new DocumentId("own.md"), bytes, Optional.of(kind)));
    } catch (no.samsvar.document.ExtractionException e) {
      throw new IllegalStateException(e);
    }
  }
}
