package no.samsvar.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.clause.Normaliser;
import no.samsvar.rule.Lexicon;
import no.samsvar.rule.Rule;
import no.samsvar.rule.RuleId;

/**
 * Packs that were read and checked when the program was built: the compiled lexicon, the compiled
 * rules as their own files have them, and the values of every other file with their places. Reading
 * them needs neither YAML nor stems.
 */
public final class BuiltPacks {
  /** No packs, no words. */
  static final BuiltPacks NONE =
      new BuiltPacks(
          new Lexicon(new TreeMap<>()), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

  private final Lexicon lexicon;
  private final SortedMap<RuleId, Rule> rules;
  private final SortedMap<String, PackSources.Built> files;
  private final SortedMap<String, String> hashes;

  /** Where {@link #bytes} are; opened again when a rule's examples are asked for. */
  public interface Source {
    /** The bytes from their beginning. */
    InputStream open() throws IOException;
  }

  BuiltPacks(
      Lexicon lexicon,
      SortedMap<RuleId, Rule> rules,
      SortedMap<String, PackSources.Built> files,
      SortedMap<String, String> hashes) {
    this.lexicon = lexicon;
    this.rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    this.hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
  }

  /**
   * Reads and checks packs.
   *
   * @throws PackException with every fault, when there is any
   */
  public static BuiltPacks of(PackFiles files, Normaliser normaliser) throws PackException {
    PackSet packs = PackReader.read(files, normaliser);
    Lexicon lexicon = packs.lexicon();
    SortedMap<String, String> hashes = new TreeMap<>();
    packs.packs().forEach((name, pack) -> hashes.put(name, pack.sha256()));
    SortedMap<String, PackSources.Built> all =
        new PackSources(files.texts(), BuiltPacks.NONE).all();
    all.replaceAll((path, file) -> PackSources.compiled(path) ? file.hashOnly() : file);
    return new BuiltPacks(lexicon, PackReader.asWritten(files, lexicon, normaliser), all, hashes);
  }

  /** The packs that {@link #bytes} wrote. */
  public static BuiltPacks read(Source source) throws IOException {
    return BuiltPacksCodec.read(source);
  }

  /** All of it; the same packs give the same bytes. */
  public byte[] bytes() {
    return BuiltPacksCodec.write(this);
  }

  /**
   * Whether other files may stand on these: none takes the place of words that the lexicon was
   * compiled from, or of what a pack says of all its rules.
   */
  public boolean bears(PackFiles others) {
    return others.texts().keySet().stream()
        .filter(path -> files.containsKey(path))
        .noneMatch(path -> PackSources.lexical(path) || PackSources.pack(path));
  }

  /** The hash of each pack, as long as nothing stands on these packs. */
  SortedMap<String, String> hashes() {
    return hashes;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  SortedMap<RuleId, Rule> rules() {
    return rules;
  }

  SortedMap<String, PackSources.Built> files() {
    return files;
  }
}
