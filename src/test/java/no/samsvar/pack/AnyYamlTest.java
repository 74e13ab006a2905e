package no.samsvar.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever stands in a file of a pack, reading it ends soon, with the pack or with faults that have
 * a place. Packs may come from strangers.
 */
final class AnyYamlTest {
  private static final long SEED = Long.getLong("seed", 20261121L);
  private static final int CHANGED_FILES = 250;
  private static final List<String> ODD =
      List.of(
          "&a x",
          "*a",
          "!!java.io.File [x]",
          "[",
          "{",
          "}",
          "- ",
          ": ",
          "? ",
          "| ",
          "\"",
          "'",
          "\t",
          "\u0000",
          "\u2028",
          "\ud83d\ude00",
          "..",
          "=",
          "*",
          "/",
          "null",
          "~",
          "1e9",
          "<<: {}",
          "#",
          "%YAML 9.9",
          "---",
          "...",
          "[[",
          "]]",
          "a|b",
          "2024-13-45",
          "-1",
          "99999999999999");

  @TestFactory
  List<DynamicTest> changed_files_give_the_pack_or_faults() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String role : TrialPack.ROLES) {
      tests.add(DynamicTest.dynamicTest(role, () -> changed(role)));
    }
    return tests;
  }

  private static void changed(String role) {
    Random random = new Random(SEED + role.hashCode());
    for (int round = 0; round < CHANGED_FILES; round++) {
      String text = TrialPack.valid(role);
      for (int change = 0; change <= random.nextInt(4); change++) {
        text = changed(text, random);
      }
      holds(role, text);
    }
  }

  private static String changed(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    if (lines.isEmpty()) {
      return pick(ODD, random);
    }
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(9)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, line);
      case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
      case 3 -> lines.set(at, " ".repeat(random.nextInt(5)) + line);
      case 4 -> lines.set(at, line.strip());
      case 5 -> lines.set(at, line.replaceFirst(":.*", ": " + pick(ODD, random)));
      case 6 -> lines.set(at, inserted(line, random));
      case 7 -> lines.set(at, line.replaceFirst("\\[[^\\[\\]]*\\]", "{ a: b }"));
      default -> lines.set(at, line.replaceFirst("\\{.*\\}", "[a, [b], {c: d}]"));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String inserted(String line, Random random) {
    int at = random.nextInt(line.length() + 1);
    boolean odd = random.nextBoolean();
    String more = odd ? pick(ODD, random) : String.valueOf((char) random.nextInt(0xFFFF));
    return line.substring(0, at) + more + line.substring(at);
  }

  private static String pick(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }

  @Test
  void hostile_files_give_faults() {
    for (String role : TrialPack.ROLES) {
      for (String text : hostile()) {
        holds(role, text);
        assertThat(TrialPack.problems(role, text)).isNotEmpty();
      }
    }
  }

  private static List<String> hostile() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    return List.of(
        bomb.toString(),
        "a: " + "[".repeat(100_000),
        "a: " + "{a: ".repeat(5_000),
        "a:\n" + "- ".repeat(50_000) + "x\n",
        "concepts:\n  a:\n    no: [\"" + "ord .. ".repeat(20_000) + "ord\"]\n",
        "id: " + "x".repeat(900_000) + "\n",
        "x".repeat(2_000_000),
        "a: b\n".repeat(100_000),
        "\ufeff\u0000\u0001",
        "? [a, b]\n: c\n",
        "--- a\n--- b\n");
  }

  private static void holds(String role, String text) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          try {
            TrialPack.read(role, text);
          } catch (PackException e) {
            assertThat(e.problems()).isNotEmpty();
          }
        },
        () ->
            "seed "
                + SEED
                + ", in the place of "
                + role
                + ":\n"
                + text.substring(0, Math.min(2000, text.length())));
  }
}
