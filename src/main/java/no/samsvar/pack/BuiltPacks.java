package no.samsvar.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.clause.Normaliser;
import no.samsvar.rule.Lexicon;

/**
 * Packs that were read and checked when the program was built: the compiled lexicon, and the values
 * of every other file with their places. Reading them needs neither YAML nor stems.
 */
public final class BuiltPacks {
  /** No packs, no words. */
  static final BuiltPacks NONE = new BuiltPacks(new Lexicon(new TreeMap<>()), new TreeMap<>());

  private final Lexicon lexicon;
  private final SortedMap<String, PackSources.Built> files;

  BuiltPacks(Lexicon lexicon, SortedMap<String, PackSources.Built> files) {
    this.lexicon = lexicon;
    this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * Reads and checks packs.
   *
   * @throws PackException with every fault, when there is any
   */
  public static BuiltPacks of(PackFiles files, Normaliser normaliser) throws PackException {
    Lexicon lexicon = PackReader.read(files, normaliser).lexicon();
    SortedMap<String, PackSources.Built> all =
        new PackSources(files.texts(), new TreeMap<>()).all();
    all.replaceAll((path, file) -> PackSources.lexical(path) ? file.hashOnly() : file);
    return new BuiltPacks(lexicon, all);
  }

  /** The packs that {@link #bytes} wrote. */
  public static BuiltPacks read(InputStream in) throws IOException {
    return BuiltPacksCodec.read(in.readAllBytes());
  }

  /** All of it; the same packs give the same bytes. */
  public byte[] bytes() {
    return BuiltPacksCodec.write(this);
  }

  /**
   * Whether other files may stand on these: none takes the place of words that the lexicon was
   * compiled from.
   */
  public boolean bears(PackFiles others) {
    return others.texts().keySet().stream()
        .noneMatch(path -> PackSources.lexical(path) && files.containsKey(path));
  }

  Lexicon lexicon() {
    return lexicon;
  }

  SortedMap<String, PackSources.Built> files() {
    return files;
  }
}
