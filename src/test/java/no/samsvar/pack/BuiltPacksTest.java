package no.samsvar.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samsvar.check.Problem;
import no.samsvar.clause.Normaliser;
import no.samsvar.language.LexicalNormaliser;
import org.junit.jupiter.api.Test;

final class BuiltPacksTest {
  private static final Normaliser STEMS = new LexicalNormaliser();
  private static final Map<String, String> OWN =
      Map.of(
          "elvdal/pack.yaml",
          """
          name: elvdal
          version: 1.0.0
          depends-on: [contract]
          overrides:
            contract/open-api: { off: "Elvdal stiller kravet i en egen arkitekturstandard" }
          """,
          "elvdal/lexicon/elvdal.yaml",
          """
          concepts:
            climate-account:
              no: [klimaregnskap]
              en: ["climate account"]
              includes: [report]
          adds-to:
            supplier:
              nb: [klimaleverandør]
          """);

  @Test
  void shipped_packs_are_the_same_built_and_read() throws Exception {
    PackFiles shipped = shipped();
    PackSet read = PackReader.read(shipped, STEMS);

    PackSet built = PackReader.read(new PackFiles(new TreeMap<>()), built(shipped), STEMS);

    assertThat(built.lexicon()).isEqualTo(read.lexicon());
    assertThat(built.packs()).isEqualTo(read.packs());
    assertThat(built.answers()).isEqualTo(read.answers());
  }

  @Test
  void a_pack_of_a_users_on_top_is_read_as_if_all_were_read() throws Exception {
    PackFiles shipped = shipped();
    SortedMap<String, String> all = new TreeMap<>(shipped.texts());
    all.putAll(OWN);
    PackSet read = PackReader.read(new PackFiles(all), STEMS);

    PackSet built = PackReader.read(new PackFiles(new TreeMap<>(OWN)), built(shipped), STEMS);

    assertThat(built.lexicon()).isEqualTo(read.lexicon());
    assertThat(built.packs()).isEqualTo(read.packs());
    assertThat(built.off()).isEqualTo(read.off());
    assertThat(built.changedBy()).isEqualTo(read.changedBy());
  }

  @Test
  void the_same_packs_give_the_same_bytes() throws Exception {
    BuiltPacks packs = BuiltPacks.of(shipped(), STEMS);

    assertThat(packs.bytes()).isEqualTo(BuiltPacks.of(shipped(), STEMS).bytes());
    assertThat(BuiltPacks.read(() -> new ByteArrayInputStream(packs.bytes())).bytes())
        .isEqualTo(packs.bytes());
  }

  @Test
  void a_fault_on_top_of_built_packs_is_told_with_its_place() throws Exception {
    SortedMap<String, String> own = new TreeMap<>(OWN);
    own.put("elvdal/lexicon/elvdal.yaml", "concepts:\n  supplier:\n    no: [klimaleverandør]\n");
    BuiltPacks built = built(shipped());

    assertThatThrownBy(() -> PackReader.read(new PackFiles(own), built, STEMS))
        .isInstanceOfSatisfying(
            PackException.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::where)
                    .containsExactly("elvdal/lexicon/elvdal.yaml:2:3"));
  }

  @Test
  void other_words_and_packs_in_the_place_of_shipped_ones_need_all_of_it_read() throws Exception {
    BuiltPacks built = BuiltPacks.of(shipped(), STEMS);

    assertThat(built.bears(new PackFiles(new TreeMap<>(OWN)))).isTrue();
    for (String path : List.of("lexicon/contract.yaml", "contract/pack.yaml")) {
      assertThat(built.bears(new PackFiles(new TreeMap<>(Map.of(path, ""))))).as(path).isFalse();
    }
  }

  private static BuiltPacks built(PackFiles files) throws IOException, PackException {
    byte[] bytes = BuiltPacks.of(files, STEMS).bytes();
    return BuiltPacks.read(() -> new ByteArrayInputStream(bytes));
  }

  private static PackFiles shipped() throws IOException {
    Path rules = Path.of("rules");
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(rules)) {
      List<Path> yaml = files.filter(file -> file.toString().endsWith(".yaml")).toList();
      for (Path file : yaml) {
        texts.put(rules.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return new PackFiles(texts);
  }
}
