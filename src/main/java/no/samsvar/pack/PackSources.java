package no.samsvar.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samsvar.rule.Rule;
import no.samsvar.rule.RuleId;

/**
 * The files of packs by their paths: texts that are still to be read as YAML, and files that were
 * read when the program was built. A text takes the place of a built file.
 */
record PackSources(
    SortedMap<String, String> texts,
    SortedMap<String, Built> built,
    SortedMap<RuleId, Rule> rules,
    SortedMap<String, String> hashes) {
  private static final String LEXICON = "lexicon/";
  private static final String PACK = "/pack.yaml";

  /** A file as values, with the hash of its text. */
  record Built(String sha256, YamlTree.Mapping tree) {
    /** The file without its values, for one whose values are known otherwise. */
    Built hashOnly() {
      return new Built(sha256, new YamlTree.Mapping(Map.of(), Map.of(), tree.at()));
    }
  }

  PackSources {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    built = Collections.unmodifiableSortedMap(new TreeMap<>(built));
    rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
  }

  /** Texts that stand on packs read before. */
  PackSources(SortedMap<String, String> texts, BuiltPacks packs) {
    this(texts, packs.files(), packs.rules(), packs.hashes());
  }

  SortedMap<String, Built> all() {
    SortedMap<String, Built> all = new TreeMap<>(built);
    texts.forEach((path, text) -> all.put(path, built(path, text)));
    return all;
  }

  private static Built built(String path, String text) {
    return new Built(digest(text), YamlTree.parse(text, new Faults(path)));
  }

  Set<String> paths() {
    if (texts.isEmpty()) {
      return built.keySet();
    }
    Set<String> paths = new TreeSet<>(texts.keySet());
    paths.addAll(built.keySet());
    return paths;
  }

  /** The rule that a file holds, where it was compiled when the program was built. */
  Optional<Rule> compiledRule(String path, RuleId id) {
    return texts.containsKey(path) ? Optional.empty() : Optional.ofNullable(rules.get(id));
  }

  /** What stands in a file; faults of its form go to the list. */
  YamlTree.Mapping tree(String path, Faults faults) {
    Built known = built.get(path);
    return known == null || texts.containsKey(path)
        ? YamlTree.parse(texts.getOrDefault(path, ""), faults)
        : known.tree();
  }

  /** One hash over the lexicon and the files in one pack's folder. */
  String sha256(String pack) {
    return Optional.ofNullable(hashes.get(pack))
        .filter(_ -> texts.isEmpty())
        .orElseGet(() -> hashed(pack));
  }

  private String hashed(String pack) {
    StringBuilder lines = new StringBuilder();
    for (String path : paths()) {
      if (lexical(path) || path.startsWith(pack + "/")) {
        lines.append(path).append(' ').append(hash(path)).append('\n');
      }
    }
    return digest(lines.toString());
  }

  private String hash(String path) {
    return Optional.ofNullable(texts.get(path))
        .map(PackSources::digest)
        .or(() -> Optional.ofNullable(built.get(path)).map(Built::sha256))
        .orElse("");
  }

  /** Words lie beside the packs, for all of them, or in a pack's own folder. */
  static boolean lexical(String path) {
    return path.startsWith(LEXICON) || path.contains("/" + LEXICON);
  }

  /** Whether a built file is kept compiled, without its values. */
  static boolean compiled(String path) {
    return lexical(path) || rule(path);
  }

  /** Whether a file says what a pack is. */
  static boolean pack(String path) {
    return path.endsWith(PACK);
  }

  /** Whether a file holds one rule. */
  static boolean rule(String path) {
    boolean special = path.endsWith(PACK) || path.endsWith(TraceReader.FILE) || lexical(path);
    return path.endsWith(".yaml") && !special && path.contains("/");
  }

  /** The names of the packs that have a file of their own. */
  Set<String> packNames() {
    Set<String> names = new TreeSet<>();
    for (String path : paths()) {
      if (path.endsWith(PACK)) {
        names.add(path.substring(0, path.indexOf('/')));
      }
    }
    return names;
  }

  private static String digest(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
