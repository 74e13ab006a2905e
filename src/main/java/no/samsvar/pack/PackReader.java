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
 * Reads a tree of rule packs: {@code lexicon/*.yaml}, and for each pack {@code <name>/pack.yaml},
 * its rules and its own {@code lexicon}. A pack's hash is over its files and all words.
 */
public final class PackReader {
  private static final String LEXICON = "lexicon/";
  private static final String PACK = "/pack.yaml";

  private final Normaliser normaliser;
  private final List<Problem> problems = new ArrayList<>();
  private final LexiconAdvice advice = new LexiconAdvice();

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
    tellStrays(files);
    Lexicon lexicon = lexicon(files);
    RuleReader reader = new RuleReader(lexicon, advice);
    SortedMap<RuleId, Rule> rules = new TreeMap<>();
    SortedMap<String, PackFile> packFiles = new TreeMap<>();
    for (String name : packNames(files)) {
      Faults faults = new Faults(name + PACK, problems);
      String yaml = files.texts().getOrDefault(name + PACK, "");
      packFiles.put(name, new PackFileReader(reader).read(name, yaml, faults));
      rules.putAll(rules(files.of(name), reader));
    }
    reader.checkRefinements(written(files));
    Overrides overrides = new Overrides(packFiles, written(files), rules);
    overrides.apply();
    TraceReader traces = new TraceReader(written(files));
    files.texts().forEach((path, text) -> trace(path, text, traces));
    return new PackSet(
        lexicon,
        packs(files, packFiles, overrides),
        overrides.off(),
        overrides.changedBy(),
        traces.answers(),
        advice.all());
  }

  private void trace(String path, String text, TraceReader traces) {
    if (path.endsWith(TraceReader.FILE)) {
      traces.read(text, new Faults(path, problems));
    }
  }

  /** Files that would be read by nobody. */
  private void tellStrays(PackFiles files) {
    Set<String> names = packNames(files);
    for (String path : files.texts().keySet()) {
      YamlTree.At start = new YamlTree.At(1, 1);
      Faults faults = new Faults(path, problems);
      if (path.endsWith(".yml")) {
        faults.add(start, "the file's name ends in .yml", "let it end in .yaml");
      } else if (!lexical(path) && !names.contains(path.replaceFirst("/.*", ""))) {
        faults.add(start, "there is no pack.yaml beside this file", "write one with its name");
      }
    }
  }

  private Lexicon lexicon(PackFiles files) {
    LexiconReader reader = new LexiconReader(normaliser, advice);
    files
        .texts()
        .forEach(
            (path, text) -> {
              if (lexical(path)) {
                reader.read(text, new Faults(path, problems));
              }
            });
    return reader.lexicon();
  }

  /** Words lie beside the packs, for all of them, or in a pack's own folder. */
  private static boolean lexical(String path) {
    return path.startsWith(LEXICON) || path.contains("/" + LEXICON);
  }

  private static Set<String> packNames(PackFiles files) {
    Set<String> names = new TreeSet<>();
    for (String path : files.texts().keySet()) {
      if (path.endsWith(PACK)) {
        names.add(path.substring(0, path.indexOf('/')));
      }
    }
    return names;
  }

  private static Set<RuleId> written(PackFiles files) {
    Set<RuleId> ids = new TreeSet<>();
    for (String path : files.texts().keySet()) {
      if (rule(path)) {
        ids.add(id(path));
      }
    }
    return ids;
  }

  private static boolean rule(String path) {
    boolean special = path.endsWith(PACK) || path.endsWith(TraceReader.FILE) || lexical(path);
    return path.endsWith(".yaml") && !special && path.contains("/");
  }

  private static RuleId id(String path) {
    return new RuleId(path.replaceFirst("\\.yaml$", ""));
  }

  private SortedMap<RuleId, Rule> rules(SortedMap<String, String> own, RuleReader reader) {
    SortedMap<RuleId, Rule> found = new TreeMap<>();
    own.forEach(
        (path, text) -> {
          if (rule(path)) {
            RuleId id = id(path);
            reader
                .read(id, text, new Faults(path, problems))
                .ifPresent(rule -> found.put(id, rule));
          }
        });
    return found;
  }

  private static SortedMap<String, RulePack> packs(
      PackFiles files, SortedMap<String, PackFile> packFiles, Overrides overrides) {
    SortedMap<String, String> words = new TreeMap<>(files.texts());
    words.keySet().removeIf(path -> !lexical(path));
    SortedMap<String, RulePack> packs = new TreeMap<>();
    packFiles.forEach(
        (name, file) -> {
          SortedMap<String, String> hashed = new TreeMap<>(words);
          hashed.putAll(files.of(name));
          SortedMap<RuleId, Rule> own = new TreeMap<>(overrides.rules());
          own.keySet().removeIf(id -> !id.pack().equals(name));
          packs.put(
              name,
              new RulePack(
                  name, file.version(), sha256(hashed), file.titles(), file.descriptions(), own));
        });
    return packs;
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
