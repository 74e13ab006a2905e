package no.samsvar.pack;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.rule.Concept;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Lexicon;
import no.samsvar.rule.Rule;
import no.samsvar.rule.RuleId;
import no.samsvar.rule.Term;

/** Built packs as bytes and back. The bytes come from the same build as this class. */
final class BuiltPacksCodec {
  private static final int NOTHING = 0;
  private static final int SCALAR = 1;
  private static final int SEQUENCE = 2;
  private static final int MAPPING = 3;

  private static final Term.Match[] MATCHES = Term.Match.values();

  private BuiltPacksCodec() {}

  /** How long the first part is, the first part, and the examples, which few runs need. */
  static byte[] write(BuiltPacks packs) {
    byte[] first = first(packs);
    WordTable.Out examples = new WordTable.Out();
    examples.list(packs.rules().values(), new RuleCodec.Out(examples)::texts);
    ByteBuffer length = ByteBuffer.allocate(Integer.BYTES).putInt(first.length);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(length.array());
    all.writeBytes(first);
    all.writeBytes(examples.bytes());
    return all.toByteArray();
  }

  private static byte[] first(BuiltPacks packs) {
    WordTable.Out out = new WordTable.Out();
    out.list(packs.lexicon().concepts().values(), concept -> concept(concept, out));
    out.list(packs.rules().values(), new RuleCodec.Out(out)::rule);
    out.list(
        packs.hashes().entrySet(),
        hash -> {
          out.text(hash.getKey());
          out.text(hash.getValue());
        });
    out.list(
        packs.files().entrySet(),
        file -> {
          out.text(file.getKey());
          out.text(file.getValue().sha256());
          tree(file.getValue().tree(), out);
        });
    return out.bytes();
  }

  static BuiltPacks read(BuiltPacks.Source source) throws IOException {
    try (DataInputStream bytes = new DataInputStream(source.open())) {
      int length = bytes.readInt();
      return read(new WordTable.In(bytes.readNBytes(length)), new BuiltExamples(source));
    }
  }

  /** The part with the examples. */
  static byte[] examples(BuiltPacks.Source source) throws IOException {
    try (DataInputStream bytes = new DataInputStream(source.open())) {
      bytes.skipNBytes(bytes.readInt());
      return bytes.readAllBytes();
    }
  }

  private static BuiltPacks read(WordTable.In in, BuiltExamples examples) {
    SortedMap<ConceptId, Concept> concepts = new TreeMap<>();
    in.list(() -> concept(in)).forEach(concept -> concepts.put(concept.id(), concept));
    RuleCodec.In compiled = new RuleCodec.In(in);
    SortedMap<RuleId, Rule> rules = new TreeMap<>();
    in.list(() -> compiled.rule(examples)).forEach(rule -> rules.put(rule.id(), rule));
    SortedMap<String, String> hashes = new TreeMap<>();
    for (int count = in.number(); count > 0; count--) {
      hashes.put(in.text(), in.text());
    }
    SortedMap<String, PackSources.Built> files = new TreeMap<>();
    int count = in.number();
    for (int i = 0; i < count; i++) {
      String path = in.text();
      String sha256 = in.text();
      files.put(path, new PackSources.Built(sha256, (YamlTree.Mapping) tree(in)));
    }
    return new BuiltPacks(new Lexicon(concepts), rules, files, hashes);
  }

  private static void concept(Concept concept, WordTable.Out out) {
    out.text(concept.id().value());
    for (List<Term> terms :
        List.of(concept.norwegian(), concept.english(), concept.falseFriends())) {
      out.list(terms, term -> term(term, out));
    }
    out.list(concept.narrower(), narrower -> out.text(narrower.value()));
  }

  private static Concept concept(WordTable.In in) {
    ConceptId id = new ConceptId(in.text());
    List<Term> norwegian = in.list(() -> term(in));
    List<Term> english = in.list(() -> term(in));
    List<Term> falseFriends = in.list(() -> term(in));
    return new Concept(
        id, norwegian, english, falseFriends, in.list(() -> new ConceptId(in.text())));
  }

  private static void term(Term term, WordTable.Out out) {
    out.text(term.written());
    out.list(
        term.parts(),
        part -> {
          switch (part) {
            case Term.Part.Gap gap -> out.number(gap.most() + 1);
            case Term.Part.Word word -> {
              out.number(0);
              out.list(word.choices(), form -> form(form, out));
            }
          }
        });
  }

  private static Term term(WordTable.In in) {
    return new Term(in.text(), in.list(() -> part(in)));
  }

  private static Term.Part part(WordTable.In in) {
    int gap = in.number();
    return gap > 0 ? new Term.Part.Gap(gap - 1) : new Term.Part.Word(in.list(() -> form(in)));
  }

  private static void form(Term.Form form, WordTable.Out out) {
    out.text(form.text());
    out.choice(form.match());
  }

  private static Term.Form form(WordTable.In in) {
    return new Term.Form(in.text(), in.choice(MATCHES));
  }

  private static void tree(YamlTree tree, WordTable.Out out) {
    switch (tree) {
      case YamlTree.Nothing _ -> start(NOTHING, tree.at(), out);
      case YamlTree.Scalar scalar -> {
        start(SCALAR, tree.at(), out);
        out.text(scalar.text());
      }
      case YamlTree.Sequence sequence -> {
        start(SEQUENCE, tree.at(), out);
        out.list(sequence.items(), item -> tree(item, out));
      }
      case YamlTree.Mapping mapping -> {
        start(MAPPING, tree.at(), out);
        out.list(
            mapping.entries().entrySet(),
            entry -> {
              out.text(entry.getKey());
              at(mapping.keyAt(entry.getKey()), out);
              tree(entry.getValue(), out);
            });
      }
    }
  }

  private static YamlTree tree(WordTable.In in) {
    int kind = in.number();
    YamlTree.At at = at(in);
    return switch (kind) {
      case NOTHING -> new YamlTree.Nothing(at);
      case SCALAR -> new YamlTree.Scalar(in.text(), at);
      case SEQUENCE -> new YamlTree.Sequence(in.list(() -> tree(in)), at);
      default -> mapping(in, at);
    };
  }

  private static YamlTree mapping(WordTable.In in, YamlTree.At at) {
    int count = in.number();
    Map<String, YamlTree> entries = LinkedHashMap.newLinkedHashMap(count);
    Map<String, YamlTree.At> keys = LinkedHashMap.newLinkedHashMap(count);
    for (int i = 0; i < count; i++) {
      String key = in.text();
      keys.put(key, at(in));
      entries.put(key, tree(in));
    }
    return new YamlTree.Mapping(entries, keys, at);
  }

  private static void start(int kind, YamlTree.At at, WordTable.Out out) {
    out.number(kind);
    at(at, out);
  }

  private static void at(YamlTree.At at, WordTable.Out out) {
    out.number(at.line());
    out.number(at.column());
  }

  private static YamlTree.At at(WordTable.In in) {
    int line = in.number();
    return new YamlTree.At(line, in.number());
  }
}
