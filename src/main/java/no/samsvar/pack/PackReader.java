package no.samsvar.pack;

import java.util.ArrayList;
import java.util.List;
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
  private static final String ENDING = ".yaml";

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
    return read(files, BuiltPacks.NONE, normaliser);
  }

  /**
   * Reads and checks packs that stand on packs read before, all of which come along. Files of the
   * same path must be none of the lexicon's.
   *
   * @throws PackException with every fault, when there is any
   */
  public static PackSet read(PackFiles files, BuiltPacks built, Normaliser normaliser)
      throws PackException {
    PackReader reader = new PackReader(normaliser);
    PackSet packs = reader.read(new PackSources(files.texts(), built), built.lexicon());
    if (!reader.problems.isEmpty()) {
      throw new PackException(reader.problems);
    }
    return packs;
  }

  private PackSet read(PackSources files, Lexicon known) {
    tellStrays(files);
    Lexicon lexicon = lexicon(files, known);
    RuleReader reader = new RuleReader(lexicon, advice);
    SortedMap<String, PackFile> packFiles = packFiles(files, reader);
    SortedMap<RuleId, Rule> rules = rules(files, packFiles, reader);
    reader.checkRefinements(written(files));
    Overrides overrides = new Overrides(packFiles, written(files), rules);
    overrides.apply();
    TraceReader traces = new TraceReader(written(files));
    for (String path : files.paths()) {
      if (path.endsWith(TraceReader.FILE)) {
        Faults faults = new Faults(path, problems);
        traces.read(files.tree(path, faults), faults);
      }
    }
    return new PackSet(
        lexicon,
        packs(files, packFiles, overrides),
        overrides.off(),
        overrides.changedBy(),
        traces.answers(),
        advice.all(),
        advice.terms());
  }

  /** The rules as their own files have them, before packs change those of others. */
  static SortedMap<RuleId, Rule> asWritten(
      PackFiles texts, Lexicon lexicon, Normaliser normaliser) {
    PackSources files = new PackSources(texts.texts(), BuiltPacks.NONE);
    PackReader reader = new PackReader(normaliser);
    RuleReader rules = new RuleReader(lexicon, reader.advice);
    return reader.rules(files, reader.packFiles(files, rules), rules);
  }

  private SortedMap<String, PackFile> packFiles(PackSources files, RuleReader reader) {
    SortedMap<String, PackFile> packs = new TreeMap<>();
    for (String name : files.packNames()) {
      Faults faults = new Faults(name + "/pack.yaml", problems);
      YamlTree.Mapping tree = files.tree(name + "/pack.yaml", faults);
      packs.put(name, new PackFileReader(reader).read(name, tree, faults));
    }
    return packs;
  }

  private SortedMap<RuleId, Rule> rules(
      PackSources files, SortedMap<String, PackFile> packs, RuleReader reader) {
    SortedMap<RuleId, Rule> rules = new TreeMap<>();
    packs.forEach((name, pack) -> rules.putAll(rules(files, name, reader.barring(pack.barred()))));
    return rules;
  }

  /** Files that would be read by nobody. */
  private void tellStrays(PackSources files) {
    Set<String> names = files.packNames();
    for (String path : files.paths()) {
      YamlTree.At start = new YamlTree.At(1, 1);
      Faults faults = new Faults(path, problems);
      if (path.endsWith(".yml")) {
        faults.add(start, "the file's name ends in .yml", "let it end in .yaml");
      } else if (!PackSources.lexical(path) && !names.contains(folder(path))) {
        faults.add(start, "there is no pack.yaml beside this file", "write one with its name");
      }
    }
  }

  private static String folder(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash);
  }

  private Lexicon lexicon(PackSources files, Lexicon known) {
    LexiconReader reader = new LexiconReader(normaliser, advice, known);
    for (String path : files.texts().keySet()) {
      if (PackSources.lexical(path)) {
        Faults faults = new Faults(path, problems);
        reader.read(files.tree(path, faults), faults);
      }
    }
    return reader.lexicon();
  }

  private static Set<RuleId> written(PackSources files) {
    Set<RuleId> ids = new TreeSet<>();
    files.paths().stream().filter(PackSources::rule).map(PackReader::id).forEach(ids::add);
    return ids;
  }

  private static RuleId id(String path) {
    return new RuleId(path.substring(0, path.length() - ENDING.length()));
  }

  private SortedMap<RuleId, Rule> rules(PackSources files, String pack, RuleReader reader) {
    SortedMap<RuleId, Rule> found = new TreeMap<>();
    for (String path : files.paths()) {
      if (path.startsWith(pack + "/") && PackSources.rule(path)) {
        Faults faults = new Faults(path, problems);
        files
            .compiledRule(path, id(path))
            .or(() -> reader.read(id(path), files.tree(path, faults), faults))
            .ifPresent(rule -> found.put(rule.id(), rule));
      }
    }
    return found;
  }

  private static SortedMap<String, RulePack> packs(
      PackSources files, SortedMap<String, PackFile> packFiles, Overrides overrides) {
    SortedMap<String, RulePack> packs = new TreeMap<>();
    packFiles.forEach(
        (name, file) -> {
          SortedMap<RuleId, Rule> own = new TreeMap<>(overrides.rules());
          own.keySet().removeIf(id -> !id.pack().equals(name));
          packs.put(
              name,
              new RulePack(
                  name,
                  file.version(),
                  files.sha256(name),
                  file.titles(),
                  file.descriptions(),
                  own));
        });
    return packs;
  }
}
