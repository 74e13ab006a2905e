package no.samsvar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.index.IndexFault;
import no.samsvar.index.IndexStore;
import no.samsvar.index.IndexedContent;
import no.samsvar.index.Labelled;
import no.samsvar.index.Ledger;
import no.samsvar.index.SearchWords;
import no.samsvar.language.LexicalNormaliser;
import no.samsvar.pack.PackException;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Topics;

/**
 * Writes indexes: what is new or changed is read and analysed, what is known is left alone. Safe to
 * use for several indexes, one at a time for each.
 */
public final class Indexer {
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(19[89]|20[0-9])[0-9](?![0-9])");

  private final Samsvar samsvar;
  private final SearchWords words;
  private final IndexedContent.Versions versions;
  private final Set<ConceptId> topics;

  private Indexer(Samsvar samsvar, IndexedContent.Versions versions) {
    this.samsvar = samsvar;
    this.words = words(samsvar);
    this.versions = versions;
    this.topics = Set.copyOf(topics(samsvar));
  }

  /** An indexer that reads and labels as this program does. */
  public static Indexer of(Samsvar samsvar) {
    return new Indexer(samsvar, versions(samsvar));
  }

  /**
   * A name for all that decides what an index holds besides the documents: the program, its rules,
   * and what else was asked for. Found without reading the rules.
   *
   * @throws PackException when a folder holds what can't be a rule
   */
  public static String made(List<Path> ruleFolders, List<String> options)
      throws IOException, PackException {
    return ProgramVersion.hash(
        (ProgramVersion.whole() + Rules.laidOver(ruleFolders) + options)
            .getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Tells without the rules that an index holds these inputs as they are and nothing need be done;
   * empty when it may be otherwise.
   */
  public static Optional<IndexSummary> unchanged(Path folder, IndexRequest request) {
    return Standing.unchanged(folder, request);
  }

  /** What analyses are made with today. */
  static IndexedContent.Versions versions(Samsvar samsvar) {
    try {
      String lexicon =
          samsvar.packs().lexicon().toString()
              + topics(samsvar)
              + ProgramVersion.of("index", "check");
      return new IndexedContent.Versions(
          ProgramVersion.of("text", "document", "clause", "extract", "language"),
          ProgramVersion.hash(lexicon.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("the program can't read its own classes", e);
    }
  }

  /** What verdicts and observations are made with, besides rules and lexicon. */
  static String judging() {
    try {
      return ProgramVersion.of(
          "text", "document", "clause", "extract", "language", "rule", "check", "observe", "index");
    } catch (IOException e) {
      throw new UncheckedIOException("the program can't read its own classes", e);
    }
  }

  /** The words to file and look up clauses by; compounds are made of those of the lexicon. */
  static SearchWords words(Samsvar samsvar) {
    Set<String> vocabulary = new TreeSet<>();
    samsvar
        .packs()
        .lexicon()
        .concepts()
        .values()
        .forEach(
            concept ->
                concept
                    .norwegian()
                    .forEach(
                        term ->
                            vocabulary.addAll(
                                List.of(
                                    term.written()
                                        .toLowerCase(Locale.ROOT)
                                        .split("[^\\p{L}]+", -1)))));
    return new SearchWords(new LexicalNormaliser(), vocabulary);
  }

  /** The SHA-256 of a file's bytes, in hexadecimal. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The name of a content: the hash of its bytes, and the ending that says how to read them. */
  static String key(String sha256, DocumentId id) {
    return sha256.substring(0, 32) + "." + Inputs.ending(id.value());
  }

  /**
   * Brings an index up to date with these inputs: new and changed files are read, known ones are
   * not, and what lay under the roots and is gone is taken out.
   *
   * @throws IndexFault when the index can't be written; what was committed stays
   */
  public IndexSummary refresh(Path folder, IndexRequest request) throws IndexFault {
    try (IndexStore store = IndexStore.open(folder, words)) {
      IndexRefresh refresh = new IndexRefresh(this, store, request);
      IndexSummary summary = refresh.run();
      sweep(folder, refresh.held());
      return summary;
    }
  }

  /** What a check that is running now leaves of files that are gone is swept the next time. */
  private static void sweep(Path folder, Set<DocumentId> held) throws IndexFault {
    try {
      Ledger.retain(folder, held);
    } catch (IndexFault busy) {
      if (busy.reason() != IndexFault.Reason.IN_USE) {
        throw busy;
      }
    }
  }

  /**
   * Takes documents and every trace of them out of an index; gives those that were in it.
   *
   * @throws IndexFault when the index can't be written
   */
  public Set<DocumentId> forget(Path folder, List<String> paths) throws IndexFault {
    try (IndexStore store = IndexStore.open(folder, words)) {
      Set<DocumentId> gone =
          store.catalogue().files().keySet().stream()
              .filter(id -> paths.stream().anyMatch(path -> below(id, path)))
              .collect(Collectors.toCollection(TreeSet::new));
      Set<DocumentId> left = new TreeSet<>(store.catalogue().files().keySet());
      left.removeAll(gone);
      Ledger.retain(folder, left);
      store.remove(gone, store.catalogue().orphans(gone));
      store.expunge();
      return gone;
    }
  }

  /** Whether a document is this path, lies below it as a folder, or inside it as an archive. */
  static boolean below(DocumentId id, String path) {
    String root = Path.of(path).normalize().toString().replace('\\', '/');
    String own = id.value();
    boolean everything = root.isEmpty() && !Path.of(own).isAbsolute() && !own.startsWith("../");
    return everything
        || own.equals(root)
        || own.startsWith(root.endsWith("/") ? root : root + "/")
        || own.startsWith(root + Inputs.INSIDE);
  }

  IndexedContent.Versions versions() {
    return versions;
  }

  Samsvar samsvar() {
    return samsvar;
  }

  /** Analyses a document as what its own words say it is. */
  AnalysedDocument analyse(Document document) {
    return samsvar.analysed(document, Optional.empty());
  }

  /** Puts an analysis in under its key. */
  IndexedContent put(IndexStore store, AnalysedDocument analysed) throws IndexFault {
    Document document = analysed.document();
    IndexedContent content =
        new IndexedContent(
            key(document.sha256(), document.id()),
            document.kind(),
            document.language(),
            year(document),
            document.title(),
            versions);
    store.put(content, labelled(analysed));
    return content;
  }

  /** An analysis with what each of its clauses is about. */
  Labelled labelled(AnalysedDocument analysed) {
    return new Labelled(
        analysed,
        samsvar.checker().examine(analysed).concepts().stream().map(this::names).toList());
  }

  private static Set<ConceptId> topics(Samsvar samsvar) {
    return Topics.of(
        samsvar.packs().packs().values().stream()
            .flatMap(pack -> pack.rules().values().stream())
            .toList());
  }

  private Set<String> names(Set<ConceptId> concepts) {
    return concepts.stream()
        .filter(topics::contains)
        .map(ConceptId::value)
        .collect(Collectors.toSet());
  }

  /** The last year in the title, else in the file's name, else the first in the text. */
  private static OptionalInt year(Document document) {
    int slash = document.id().value().lastIndexOf('/');
    OptionalInt titled = last(document.title().orElse(""));
    OptionalInt named = last(document.id().value().substring(slash + 1));
    if (titled.isPresent() || named.isPresent()) {
      return titled.isPresent() ? titled : named;
    }
    Matcher matcher = YEAR.matcher(document.text().content());
    return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group())) : OptionalInt.empty();
  }

  private static OptionalInt last(String text) {
    return YEAR.matcher(text).results().mapToInt(year -> Integer.parseInt(year.group())).max();
  }
}
