package no.samsvar.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.Across;
import no.samsvar.CheckRequest;
import no.samsvar.Inputs;
import no.samsvar.Samsvar;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.extract.FileExtractor;
import no.samsvar.rule.RuleId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VersionsTest {
  private static final Path ROOT = Path.of(System.getProperty("project.root", "."));
  private static Samsvar samsvar;

  @BeforeAll
  static void open() throws Exception {
    samsvar = Samsvar.with(List.of());
  }

  @Test
  void a_duty_that_only_moved_is_no_change() throws Exception {
    List<Duty> before = duties("Kunden skal betale. Leverandøren skal varsle Kunden.");
    List<Duty> after = duties("Leverandøren skal varsle Kunden. Kunden skal betale.");
    assertThat(Versions.duties(before, after)).isEmpty();
  }

  @Test
  void a_duty_with_another_limit_is_changed_and_keeps_both_wordings() throws Exception {
    List<Duty> before = duties("Leverandøren skal varsle Kunden innen to timer.");
    List<Duty> after = duties("Leverandøren skal varsle Kunden innen åtte timer.");
    assertThat(Versions.duties(before, after))
        .singleElement()
        .satisfies(
            owed -> {
              assertThat(owed.fate()).isEqualTo(Changes.Fate.CHANGED);
              assertThat(owed.before().flatMap(Duty::deadline)).contains("innen to timer");
              assertThat(owed.after().flatMap(Duty::deadline)).contains("innen åtte timer");
            });
  }

  @Test
  void duties_that_are_nothing_alike_are_one_gone_and_one_added() throws Exception {
    List<Duty> before = duties("Leverandøren skal sende månedlig rapport om oppetid.");
    List<Duty> after = duties("Kunden skal betale fakturaen innen 30 dager.");
    assertThat(Versions.duties(before, after))
        .extracting(Changes.Owed::fate)
        .containsExactly(Changes.Fate.ADDED, Changes.Fate.GONE);
  }

  @Test
  void an_edited_contract_has_a_new_gap_and_the_rest_unchanged(@TempDir Path folder)
      throws Exception {
    String text = Files.readString(ROOT.resolve("corpus/contracts/src/driftsavtale-nordvik.md"));
    String edited =
        text.replace(
                "Kundedata er Kundens eiendom. Leverandøren får ingen rett til å bruke dem til andre"
                    + " formål enn å oppfylle avtalen, heller ikke i avidentifisert eller aggregert"
                    + " form.",
                "Kundedata beskrives i bilag 1.")
            .replace("det ut innen fem virkedager", "det ut innen ti virkedager");
    assertThat(edited).isNotEqualTo(text);
    Changes changes = compare(write(folder, "v1.md", text), write(folder, "v2.md", edited));
    assertThat(changes.newGaps()).isTrue();
    assertThat(changes.verdicts())
        .filteredOn(each -> each.kind() == Changes.Kind.NEW_GAP)
        .extracting(each -> each.rule().id())
        .containsExactly(new RuleId("contract/data-ownership"));
    assertThat(changes.verdicts())
        .filteredOn(each -> each.rule().id().equals(new RuleId("contract/liability")))
        .extracting(Changes.Judged::kind)
        .containsExactly(Changes.Kind.UNCHANGED);
    assertThat(changes.duties()).extracting(Changes.Owed::fate).contains(Changes.Fate.CHANGED);
  }

  @Test
  void a_second_version_of_a_contract_shows_what_is_fixed_gone_added_and_changed()
      throws Exception {
    Changes changes =
        compare(
            ROOT.resolve("corpus/contracts/saas-agreement-brackenfield.md").toString(),
            ROOT.resolve("src/test/resources/observe/saas-agreement-brackenfield-2.md").toString());
    assertThat(changes.duties())
        .filteredOn(owed -> owed.fate() == Changes.Fate.CHANGED)
        .singleElement()
        .satisfies(
            owed -> {
              assertThat(owed.before().orElseThrow().evidence().quote()).contains("twenty");
              assertThat(owed.after().orElseThrow().evidence().quote()).contains("thirty");
            });
    assertThat(changes.duties())
        .filteredOn(owed -> owed.fate() == Changes.Fate.ADDED)
        .extracting(owed -> owed.after().orElseThrow().evidence().quote())
        .singleElement()
        .asString()
        .contains("personal data breach within 24 hours");
    assertThat(changes.duties())
        .filteredOn(owed -> owed.fate() == Changes.Fate.GONE)
        .extracting(owed -> owed.before().orElseThrow().evidence().quote())
        .anyMatch(quote -> quote.contains("change request"));
  }

  @Test
  void a_strategy_traced_into_two_contracts_gives_the_same_grid_every_time() throws Exception {
    TraceMatrix matrix =
        new Across(samsvar, new FileExtractor())
            .trace(
                inputs(ROOT.resolve("corpus/strategies/ikt-strategi-haugdal.odt").toString()),
                Inputs.of(
                    List.of(
                        ROOT.resolve("corpus/contracts/driftsavtale-nordvik.docx").toString(),
                        ROOT.resolve("corpus/contracts/utviklingsavtale-moldjord.md").toString()),
                    java.io.InputStream.nullInputStream()),
                CheckRequest.asOf(LocalDate.of(2026, 11, 21)));
    StringBuilder grid = new StringBuilder();
    for (TraceMatrix.Row row : matrix.rows()) {
      for (TraceMatrix.Cell cell : row.cells()) {
        String contract = cell.contract().id().value().replaceAll("^.*/", "");
        String verdict = cell.finding().verdict().getClass().getSimpleName();
        List<String> cells =
            List.of(
                row.commitment().rule().id().value(),
                contract,
                cell.finding().rule().id().value(),
                verdict,
                cell.lacks() ? "lacks" : "has");
        grid.append(String.join("\t", cells)).append('\n');
      }
    }
    Path golden = ROOT.resolve("src/test/resources/observe/trace-haugdal.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, grid);
    }
    assertThat(grid).hasToString(Files.readString(golden));
  }

  @Test
  void a_contract_compared_with_itself_has_no_changes() throws Exception {
    String path = ROOT.resolve("corpus/contracts/driftsavtale-nordvik.docx").toString();
    Changes changes = compare(path, path);
    assertThat(changes.verdicts())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.kind()).isEqualTo(Changes.Kind.UNCHANGED));
    assertThat(changes.duties()).isEmpty();
  }

  private static Changes compare(String before, String after) throws Exception {
    return new Across(samsvar, new FileExtractor())
        .compare(inputs(before), inputs(after), CheckRequest.asOf(LocalDate.of(2026, 11, 21)));
  }

  private static Inputs inputs(String path) throws Exception {
    return Inputs.of(List.of(path), java.io.InputStream.nullInputStream());
  }

  private static String write(Path folder, String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static List<Duty> duties(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return DutyReader.read(
            samsvar.analyse(new DocumentId("own.md"), bytes, Optional.of(DocumentKind.CONTRACT)))
        .duties();
  }
}
