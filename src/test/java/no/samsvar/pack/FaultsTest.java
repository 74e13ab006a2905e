package no.samsvar.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.samsvar.check.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Files that are wrong in one way each, and what the reader is told of it, in the text file beside.
 * The first word of a file's name says in whose place it stands; -Dgolden.update rewrites the
 * texts.
 */
final class FaultsTest {
  private static final Path FAULTS = Path.of("src/test/resources/pack/faults");

  @Test
  void the_files_they_were_made_from_have_no_fault() {
    for (String role : TrialPack.ROLES) {
      assertThatCode(() -> TrialPack.read(role, TrialPack.valid(role))).doesNotThrowAnyException();
    }
  }

  @Test
  void there_are_many_of_them() throws IOException {
    assertThat(files()).hasSizeGreaterThanOrEqualTo(60);
  }

  @TestFactory
  Stream<DynamicTest> every_fault_is_told_with_its_place_and_what_to_do() throws IOException {
    return files().stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
  }

  private static void compare(Path file) throws IOException {
    String name = file.getFileName().toString();
    String role = name.substring(0, name.indexOf('-'));
    String told = told(TrialPack.problems(role, Files.readString(file)));
    assertThat(told).isNotEmpty();
    Path expected = file.resolveSibling(name.replace(".yaml", ".txt"));
    if (System.getProperty("golden.update") != null) {
      Files.writeString(expected, told);
    }
    assertThat(told).isEqualTo(Files.readString(expected));
  }

  private static String told(List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    for (Problem problem : problems) {
      text.append("error: ").append(problem.where()).append(": ").append(problem.what());
      text.append("\n  help: ").append(problem.help()).append('\n');
    }
    return text.toString();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FAULTS)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}
