package no.samsvar.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samsvar.Samsvar;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.Section;
import no.samsvar.text.SourceText;

/**
 * Makes documents out of sections of the corpus: one kind and language each, in another order, with
 * other figures and some names that were never written before. The same seed gives the same bytes.
 */
final class Mill {
  private static final Pattern FIGURE = Pattern.compile("[0-9]+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final String[] BEGINNINGS = {"Ås", "Brek", "Dal", "Eid", "Fjell", "Hol", "Skar"};
  private static final String[] MIDDLES = {"e", "a", "ar", "en", "ing", "u", "ol"};
  private static final String[] ENDINGS = {"vik", "stad", "nes", "mo", "berg", "sund", "gard"};

  private final List<List<Part>> shelves;

  private Mill(List<List<Part>> shelves) {
    this.shelves = shelves;
  }

  /** A heading with what stands under it. */
  record Part(String heading, List<String> blocks, int words) {
    Part {
      blocks = List.copyOf(blocks);
    }
  }

  /** Takes apart the documents of the corpus that are not held back. */
  static Mill of(Samsvar samsvar, Path corpus) throws IOException {
    Map<String, List<Part>> shelves = new TreeMap<>();
    for (Path file : open(corpus)) {
      try {
        AnalysedDocument read =
            samsvar.analyse(
                new DocumentId(file.toString()), Files.readAllBytes(file), Optional.empty());
        Document document = read.document();
        String shelf = document.kind() + "/" + document.language();
        collect(
            document.body(),
            document.text(),
            shelves.computeIfAbsent(shelf, _ -> new ArrayList<>()));
      } catch (ExtractionException e) {
        throw new IOException("the corpus holds what can't be read: " + file, e);
      }
    }
    return new Mill(shelves.values().stream().filter(parts -> parts.size() > 8).toList());
  }

  private static List<Path> open(Path corpus) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(corpus, 2)) {
      for (Path truth : all.filter(f -> f.toString().endsWith(".expected.yaml")).sorted().toList()) {
        List<String> lines = Files.readAllLines(truth);
        if (lines.contains("split: dev")) {
          lines.stream()
              .filter(line -> line.startsWith("document: "))
              .map(line -> truth.resolveSibling(line.substring("document: ".length()).strip()))
              .filter(file -> !files.contains(file))
              .forEach(files::add);
        }
      }
    }
    return files;
  }

  private static void collect(Section section, SourceText text, List<Part> parts) {
    List<String> blocks = section.blocks().stream().map(block -> markdown(block, text)).toList();
    int words = blocks.stream().mapToInt(Mill::words).sum();
    if (words > 8) {
      parts.add(new Part(section.heading().map(text::slice).map(Mill::line).orElse(""), blocks, words));
    }
    section.subsections().forEach(below -> collect(below, text, parts));
  }

  private static String markdown(Block block, SourceText text) {
    String words = line(text.slice(block.span()));
    return switch (block) {
      case Block.ListItem _ -> "- " + words;
      case Block.Quotation _ -> "> " + words;
      default -> words;
    };
  }

  private static String line(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** How many words a text has, as "wc -w" counts them. */
  static int words(String text) {
    return text.isBlank() ? 0 : BLANKS.split(text.strip()).length;
  }

  /** A document of about so many words, its first line the title. */
  List<Part> document(RandomGenerator random, int words) {
    List<Part> shelf = shelves.get(random.nextInt(shelves.size()));
    List<Part> made = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (int have = 0; have < words; ) {
      if (order.isEmpty()) {
        for (int i = 0; i < shelf.size(); i++) {
          order.add(random.nextInt(order.size() + 1), i);
        }
      }
      Part part = varied(shelf.get(order.removeLast()), random);
      made.add(part);
      have += part.words();
    }
    return made;
  }

  private static Part varied(Part part, RandomGenerator random) {
    List<String> blocks = new ArrayList<>();
    for (String block : part.blocks()) {
      String figures =
          FIGURE
              .matcher(block)
              .replaceAll(
                  found ->
                      random.nextInt(3) > 0
                          ? found.group()
                          : String.valueOf(1 + random.nextInt(limit(found.group()))));
      blocks.add(random.nextInt(12) == 0 ? figures + " " + remark(random) : figures);
    }
    return new Part(part.heading(), blocks, part.words());
  }

  private static int limit(String figure) {
    return (int) Math.pow(10, Math.min(8, figure.length()));
  }

  /** A sentence with a name that few other documents have. */
  private static String remark(RandomGenerator random) {
    return String.format(
        Locale.ROOT,
        "Sak %d/%d gjelder %s.",
        2010 + random.nextInt(16),
        1 + random.nextInt(9000),
        name(random));
  }

  /** An invented place. */
  static String name(RandomGenerator random) {
    StringBuilder name = new StringBuilder(BEGINNINGS[random.nextInt(BEGINNINGS.length)]);
    for (int i = random.nextInt(3); i >= 0; i--) {
      name.append(MIDDLES[random.nextInt(MIDDLES.length)]);
    }
    return name.append(ENDINGS[random.nextInt(ENDINGS.length)]).toString();
  }
}
