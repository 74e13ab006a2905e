package no.samsvar.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samsvar.check.Problem;
import no.samsvar.clause.Normaliser;
import no.samsvar.rule.Lexicon;
import no.samsvar.rule.Rule;
import no.samsvar.rule.RuleId;
import no.samsvar.rule.RulePack;

/**
 * Reads a tree of rule packs: {@code lexicon/*.yaml}, and for each pack {@code <name>/pack.yaml}
 * and its rules.
 */
public final class PackReader {
  private static final String LEXICON = "lexicon/";
  private static final Set<String> PACK_KEYS = Set.of("name", "version", "title", "description");

  private final Normaliser normaliser;
  private final List<Problem> problems = new ArrayList<>();

  private PackReader(Normaliser normaliser) {
    this.normaliser = normaliser;
  }

  /**
   * Reads and checks all packs.
   *
   * @throws PackException with every fault, when there is any
   */
  public static PackSet read(PackFiles files, Normaliser normaliser) throws PackException {
    PackReader reader = new PackReader(normaliser);
    PackSet packs = reader.read(files);
    if (!reader.problems.isEmpty()) {
      throw new PackException(reader.problems);
    }
    return packs;
  }

  private PackSet read(PackFiles files) {
    Lexicon lexicon = lexicon(files);
    RuleReader rules = new RuleReader(lexicon);
    SortedMap<String, RulePack> packs = new TreeMap<>();
    for (String name : packNames(files)) {
      packs.put(name, pack(name, files, rules));
    }
    return new PackSet(lexicon, packs);
  }

  private Lexicon lexicon(PackFiles files) {
    LexiconReader reader = new LexiconReader(normaliser);
    files
        .texts()
        .forEach(
            (path, text) -> {
              if (path.startsWith(LEXICON)) {
                reader.read(text, new Faults(path, problems));
              }
            });
    return reader.lexicon();
  }

  private static Set<String> packNames(PackFiles files) {
    Set<String> names = new TreeSet<>();
    for (String path : files.texts().keySet()) {
      if (path.endsWith("/pack.yaml")) {
        names.add(path.substring(0, path.indexOf('/')));
      }
    }
    return names;
  }

  private RulePack pack(String name, PackFiles files, RuleReader rules) {
    SortedMap<RuleId, Rule> found = new TreeMap<>();
    Map<String, String> own = files.texts().subMap(name + "/", name + "0");
    String version = "";
    for (Map.Entry<String, String> file : own.entrySet()) {
      Faults faults = new Faults(file.getKey(), problems);
      if (file.getKey().equals(name + "/pack.yaml")) {
        version =
            new Fields(YamlTree.parse(file.getValue(), faults), faults)
                .known(PACK_KEYS)
                .required("version");
      } else {
        RuleId id = new RuleId(file.getKey().replaceFirst("\\.yaml$", ""));
        rules.read(id, file.getValue(), faults).ifPresent(rule -> found.put(id, rule));
      }
    }
    return new RulePack(name, version, sha256(own), found);
  }

  private static String sha256(Map<String, String> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (path, text) -> {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update(text.getBytes(StandardCharsets.UTF_8));
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
