package no.samsvar;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Packages, their direction and the bans of the architecture page. Each failure says which rule and
 * why.
 */
final class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("no.samsvar");

  /** What each package may use of ours, beside itself. */
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("text", List.of()),
          Map.entry("document", List.of("text")),
          Map.entry("clause", List.of("document", "text")),
          Map.entry("rule", List.of("clause", "document")),
          Map.entry("check", List.of("rule", "clause", "document", "text")),
          Map.entry("observe", List.of("check", "rule", "clause", "document", "text")),
          Map.entry("measure", List.of("check", "rule", "clause", "document", "text")),
          Map.entry("extract", List.of("document", "text")),
          Map.entry("language", List.of("clause", "document", "text")),
          Map.entry("index", List.of("observe", "check", "rule", "clause", "document", "text")),
          Map.entry("pack", List.of("measure", "check", "rule", "clause", "document", "text")),
          Map.entry(
              "report",
              List.of("measure", "observe", "check", "rule", "clause", "document", "text")));

  /** Libraries, and the packages that alone may use them. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("org.apache.tika..", Set.of("no.samsvar.extract..")),
          Map.entry(
              "org.apache.pdfbox..", Set.of("no.samsvar.extract.pdf..", "no.samsvar.report.pdf..")),
          Map.entry(
              "org.apache.poi..",
              Set.of("no.samsvar.extract.office..", "no.samsvar.report.docx..")),
          Map.entry("org.jsoup..", Set.of("no.samsvar.extract.markup..")),
          Map.entry("org.commonmark..", Set.of("no.samsvar.extract.markup..")),
          Map.entry("opennlp..", Set.of("no.samsvar.language..")),
          Map.entry("org.apache.lucene..", Set.of("no.samsvar.language..", "no.samsvar.index..")),
          Map.entry("org.yaml.snakeyaml..", Set.of("no.samsvar.pack..")),
          Map.entry("freemarker..", Set.of("no.samsvar.report..")),
          Map.entry("picocli..", Set.of("no.samsvar.cli..")),
          Map.entry("net.fortuna.ical4j..", Set.of("no.samsvar.report.exchange..")),
          Map.entry("com.github.difflib..", Set.of("no.samsvar.report.view..")),
          Map.entry("me.tongfei..", Set.of("no.samsvar.cli..")));

  private static final Set<String> CORE =
      Set.of("text", "document", "clause", "rule", "check", "observe", "measure");

  @Test
  void packages_depend_in_one_direction() {
    MAY_USE.forEach(
        (name, allowed) -> {
          DescribedPredicate<JavaClass> ours = resideInAPackage("no.samsvar..");
          DescribedPredicate<JavaClass> fine = resideInAPackage("no.samsvar." + name + "..");
          for (String other : allowed) {
            fine = fine.or(resideInAPackage("no.samsvar." + other + ".."));
          }
          noClasses()
              .that()
              .resideInAPackage("no.samsvar." + name + "..")
              .should()
              .dependOnClassesThat(ours.and(DescribedPredicate.not(fine)))
              .allowEmptyShould(true)
              .because(name + " may use only " + allowed)
              .check(CLASSES);
        });
  }

  @Test
  void each_library_has_one_home() {
    LIBRARIES.forEach(
        (library, homes) ->
            noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage(homes.toArray(new String[0]))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(library + " belongs to " + homes)
                .check(CLASSES));
  }

  @Test
  void the_core_uses_the_jdk_only_and_reads_no_files() {
    for (String name : CORE) {
      classes()
          .that()
          .resideInAPackage("no.samsvar." + name + "..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("no.samsvar..", "java..", "org.jspecify..")
          .allowEmptyShould(true)
          .check(CLASSES);
      noClasses()
          .that()
          .resideInAPackage("no.samsvar." + name + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "java.io..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.time.Clock")
          .allowEmptyShould(true)
          .because("the core is pure")
          .check(CLASSES);
    }
  }

  @Test
  void packages_form_no_cycles() {
    slices().matching("no.samsvar.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void names_say_what_a_thing_is() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveNameMatching(".*(Utils|Helper|Manager|Service|Processor|Handler|Impl|Data|Info)$")
        .orShould()
        .haveNameMatching(".*\\.(Abstract|Base)[A-Z][A-Za-z]*$")
        .because("such names hide what the type is")
        .check(CLASSES);
  }

  @Test
  void there_is_no_static_mutable_state() {
    fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage("no.samsvar..")
        .should()
        .beFinal()
        .check(CLASSES);
  }

  @Test
  void only_main_ends_the_process_and_no_one_reaches_for_the_standard_streams() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("no.samsvar.cli.Main")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }
}
