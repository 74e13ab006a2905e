package no.samsvar.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samsvar.clause.Action;
import no.samsvar.clause.Actor;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Blank;
import no.samsvar.clause.Clause;
import no.samsvar.clause.DateMention;
import no.samsvar.clause.Deadline;
import no.samsvar.clause.Facts;
import no.samsvar.clause.Figure;
import no.samsvar.clause.Force;
import no.samsvar.clause.Frequency;
import no.samsvar.clause.Part;
import no.samsvar.clause.Place;
import no.samsvar.clause.Polarity;
import no.samsvar.clause.Reference;
import no.samsvar.clause.Role;
import no.samsvar.clause.Stance;
import no.samsvar.clause.Token;
import no.samsvar.clause.Unit;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.FileTrait;
import no.samsvar.document.Language;
import no.samsvar.document.Notice;
import no.samsvar.document.Quality;
import no.samsvar.document.Section;
import no.samsvar.document.SectionPath;
import no.samsvar.extract.FileExtractor;
import no.samsvar.language.LanguageAnalyser;
import no.samsvar.text.SourceText;
import no.samsvar.text.Span;
import org.junit.jupiter.api.Test;

final class StoredAnalysisTest {
  private static final int RUNS = 300;
  private static final DocumentId ID = new DocumentId("a/b.md");

  @Test
  void any_analysis_comes_back_as_it_was() {
    for (int seed = 0; seed < RUNS; seed++) {
      AnalysedDocument analysed = new Any(new Random(seed)).analysed();
      assertThat(StoredAnalysis.of(analysed).analysed(ID)).as("seed %d", seed).isEqualTo(analysed);
    }
  }

  @Test
  void the_corpus_comes_back_as_it_was_and_takes_less_room_than_its_text()
      throws IOException, ExtractionException {
    long text = 0;
    long stored = 0;
    for (Path file : corpus()) {
      DocumentId id = new DocumentId(file.toString());
      AnalysedDocument analysed =
          new LanguageAnalyser().analyse(new FileExtractor().extract(id, Files.readAllBytes(file)));
      StoredAnalysis kept = StoredAnalysis.of(analysed);
      assertThat(kept.analysed(id)).isEqualTo(analysed);
      text += analysed.document().text().content().getBytes(StandardCharsets.UTF_8).length;
      stored += kept.documentBytes().length + kept.clauseBytes().length;
    }
    System.out.printf("stored analyses: %.2f of the text%n", (double) stored / text);
    assertThat(stored).isLessThan(text * 3 / 2);
  }

  @Test
  void damaged_bytes_are_refused() {
    byte[] bytes = StoredAnalysis.of(new Any(new Random(1)).analysed()).documentBytes();
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length / 2);
    assertThatThrownBy(() -> DocumentCodec.unpack(cut, ID))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Path> corpus() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("corpus"))) {
      return files
          .filter(file -> file.toString().matches(".*[.](md|txt|html|docx|odt|pdf)"))
          .filter(file -> !file.toString().contains("/src/") && file.getNameCount() == 3)
          .sorted()
          .toList();
    }
  }

  /** Values without sense, from a seed. */
  private record Any(Random random) {
    AnalysedDocument analysed() {
      return new AnalysedDocument(document(), list(this::clause));
    }

    private Document document() {
      return new Document(
          ID,
          word(),
          one(DocumentKind.values()),
          one(Language.values()),
          new SourceText(
              word() + " \ud83d\ude00 \ud800 \n" + word(),
              list(() -> new SourceText.Anchor(number(), maybeNumber(), number()))),
          section(2),
          maybeNumber(),
          maybe(this::word),
          new Quality(random.nextDouble(), random.nextBoolean(), list(this::number)),
          list(() -> new Notice(one(Notice.Kind.values()), number(), list(this::number))),
          list(this::word),
          Set.copyOf(list(() -> one(FileTrait.values()))));
    }

    private Section section(int depth) {
      return new Section(
          path(),
          maybe(this::word),
          maybe(this::span),
          list(this::block),
          depth == 0 ? List.of() : list(() -> section(depth - 1)),
          span());
    }

    private Block block() {
      Language language = one(Language.values());
      return switch (random.nextInt(7)) {
        case 0 -> new Block.Paragraph(span(), language);
        case 1 -> new Block.ListItem(span(), language, maybe(this::word), number());
        case 2 -> new Block.TableRow(span(), language, list(this::span), list(this::span));
        case 3 -> new Block.Note(span(), language, word());
        case 4 -> new Block.Quotation(span(), language, maybe(this::word));
        case 5 -> new Block.Caption(span(), language);
        default -> new Block.Placeholder(span(), language);
      };
    }

    private Clause clause() {
      return new Clause(
          number(),
          number(),
          number(),
          path(),
          list(this::number),
          maybeNumber(),
          one(Place.values()),
          span(),
          one(Language.values()),
          one(Force.values()),
          one(Polarity.values()),
          one(Stance.values()),
          random.nextBoolean() ? Facts.NONE : facts(),
          list(() -> new Token(span(), word(), word())),
          list(
              () ->
                  new Part(
                      one(Part.Kind.values()),
                      span(),
                      one(Force.values()),
                      one(Polarity.values()),
                      one(Stance.values()),
                      facts())));
    }

    private Facts facts() {
      return new Facts(
          maybe(this::actor),
          maybe(this::actor),
          list(this::actor),
          maybe(() -> new Action(span(), word())),
          maybe(this::span),
          maybe(() -> new Deadline(span(), one(Deadline.Kind.values()))),
          maybe(() -> new Frequency(span(), one(Frequency.Kind.values()))),
          list(() -> new Figure(span(), new BigDecimal(number() + ".50"), one(Unit.values()))),
          list(() -> new DateMention(span(), maybe(this::day), maybe(this::day))),
          list(this::reference),
          maybe(this::span),
          maybe(this::reference),
          maybe(this::span),
          one(Blank.values()));
    }

    private Actor actor() {
      return new Actor(span(), one(Role.values()));
    }

    private Reference reference() {
      return new Reference(span(), one(Reference.Kind.values()), word());
    }

    private LocalDate day() {
      return LocalDate.ofEpochDay(number() - 500L);
    }

    private SectionPath path() {
      return new SectionPath(list(this::number));
    }

    private Span span() {
      int start = number();
      return new Span(start, start + number());
    }

    private int number() {
      return random.nextInt(random.nextBoolean() ? 9 : 90_000);
    }

    private OptionalInt maybeNumber() {
      return random.nextBoolean() ? OptionalInt.of(number()) : OptionalInt.empty();
    }

    private String word() {
      return IntStream.range(0, random.nextInt(9))
          .mapToObj(_ -> String.valueOf("aåøz-–\u00ad1«".charAt(random.nextInt(9))))
          .reduce("", String::concat);
    }

    private <T> T one(T[] values) {
      return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
      return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> list(Supplier<T> value) {
      List<T> all = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        all.add(value.get());
      }
      return all;
    }
  }
}
