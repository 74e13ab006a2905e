package no.samsvar.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.Language;
import no.samsvar.document.Section;
import no.samsvar.document.SectionPath;
import no.samsvar.text.Span;
import no.samsvar.text.WordSet;

/**
 * Reads a document, whose languages and kind are set, into clauses. One reader reads one document:
 * it keeps count of blocks and sentences, and knows the headings above and the lead-in of a list.
 */
public final class ClauseReader {
  /** Cells with more words than this are cut into sentences. */
  private static final int LONG_CELL = 14;

  private static final WordSet PRONOUNS =
      WordSet.of("han", "hun", "ho", "vedkommende", "he", "she", "disse", "de", "dei", "they");

  private final Document document;
  private final SentenceCutter sentences;
  private final Normaliser normaliser;
  private final String text;
  private final DefinedTerms terms;
  private final List<Clause> clauses = new ArrayList<>();
  private Spot home = new Spot(SectionPath.ROOT, List.of(), Mood.PLAIN);
  private Spot under = home;
  private Proposing proposing;
  private int block;
  private int sentence;

  private ClauseReader(Document document, SentenceCutter sentences, Normaliser normaliser) {
    this.document = document;
    this.sentences = sentences;
    this.normaliser = normaliser;
    this.text = document.text().content();
    this.terms = TermFinder.find(document, normaliser);
    this.proposing = new Proposing(terms.proposed());
  }

  /** The clauses of a document, in the order of its text. */
  public static List<Clause> read(
      Document document, SentenceCutter sentences, Normaliser normaliser) {
    ClauseReader reader = new ClauseReader(document, sentences, normaliser);
    reader.section(document.body(), new Spot(SectionPath.ROOT, List.of(), Mood.PLAIN));
    return List.copyOf(reader.clauses);
  }

  /** Where in the tree of sections the reader is. */
  private record Spot(SectionPath path, List<Integer> headings, Mood mood) {
    Spot {
      headings = List.copyOf(headings);
    }

    Spot(SectionPath path, Spot above) {
      this(path, above.headings(), above.mood());
    }
  }

  private void section(Section section, Spot above) {
    Spot here = heading(section, above);
    LeadIns leadIns = new LeadIns(text);
    home = here;
    proposing = new Proposing(terms.proposed());
    under = here;
    for (Block one : section.blocks()) {
      int first = clauses.size();
      block(one, under, leadIns);
      leadIns.after(one, clauses.subList(first, clauses.size()));
    }
    section.subsections().forEach(sub -> section(sub, here));
  }

  private Spot heading(Section section, Spot above) {
    Optional<Span> heading = section.heading().filter(span -> span.length() > 0);
    if (heading.isEmpty()) {
      return new Spot(section.path(), above);
    }
    Language language =
        section.blocks().isEmpty() ? document.language() : section.blocks().getFirst().language();
    List<Token> tokens =
        normaliser.tokens(
            text.substring(heading.get().start(), heading.get().end()),
            heading.get().start(),
            language);
    Words words = new Words(text, heading.get(), tokens);
    Spot spot = headed(words, heading.get(), language, new Spot(section.path(), above));
    block++;
    return spot;
  }

  /** The place under a heading that stands there. */
  private Spot headed(Words words, Span span, Language language, Spot above) {
    Where where = new Where(above, Place.HEADING, language, Optional.empty(), false);
    add(where, above.path(), new ClauseCutter(setting(where)).row(words, span, Quotes.NONE));
    sentence++;
    List<Integer> headings = new ArrayList<>(above.headings());
    headings.add(clauses.size() - 1);
    Mood mood = Moods.of(words);
    return new Spot(above.path(), headings, mood == Mood.PLAIN ? above.mood() : mood);
  }

  /** What the clauses of one block share. */
  private record Where(
      Spot at, Place place, Language language, Optional<Clause> leadIn, boolean retold) {
    Where asRetold() {
      return new Where(at, place, language, leadIn, true);
    }

    Where under(Spot heading) {
      return new Where(heading, place, language, leadIn, retold);
    }
  }

  private Setting setting(Where where) {
    return new Setting(
        document.kind(),
        where.language(),
        where.place(),
        proposing.mood(where.at().mood()),
        where.leadIn(),
        where.retold(),
        terms);
  }

  private void block(Block one, Spot at, LeadIns leadIns) {
    switch (one) {
      case Block.TableRow row -> row(row, at, leadIns);
      case Block.Paragraph _ ->
          running(
              one, new Where(at, Place.PARAGRAPH, one.language(), Optional.empty(), foreign(one)));
      case Block.ListItem item ->
          running(
              one,
              new Where(
                  at,
                  Place.LIST_ITEM,
                  one.language(),
                  leadIns.of(item),
                  leadIns.retold() || foreign(one)));
      case Block.Note _ ->
          running(one, new Where(at, Place.NOTE, one.language(), Optional.empty(), foreign(one)));
      case Block.Quotation _ ->
          running(
              one, new Where(at, Place.QUOTATION, one.language(), Optional.empty(), foreign(one)));
      case Block.Caption _ ->
          running(
              one, new Where(at, Place.CAPTION, one.language(), Optional.empty(), foreign(one)));
      case Block.Placeholder _ ->
          running(
              one,
              new Where(at, Place.PLACEHOLDER, one.language(), Optional.empty(), foreign(one)));
    }
    block++;
  }

  /**
   * Words in the other Norwegian language are somebody else's, where a report retells what it was
   * told.
   */
  private boolean foreign(Block one) {
    return one.language() != document.language()
        && one.language().norwegian()
        && document.language().norwegian();
  }

  private void running(Block one, Where where) {
    Quotes quotes =
        where.place() == Place.QUOTATION
            ? new Quotes(List.of(one.span()))
            : Quotes.in(text, one.span());
    stretch(one.span(), where, quotes);
  }

  private void stretch(Span span, Where whole, Quotes quotes) {
    Where where = whole;
    for (Span one : sentences.sentences(text, span, where.language())) {
      Words words = words(one, where.language());
      if (runsIn(words, one, span, where)) {
        where = where.under(headed(words, one, where.language(), home));
        under = where.place() == Place.PARAGRAPH ? where.at() : under;
      } else if (words.size() > 0) {
        Where here = goesOn(words, span) ? where.asRetold() : where;
        int first = clauses.size();
        new ClauseCutter(setting(here))
            .cut(words, one, quotes)
            .forEach(reading -> add(here, here.at().path(), reading));
        TakenUp.putOff(clauses, first);
        sentence++;
      }
    }
  }

  private boolean runsIn(Words words, Span sentence, Span block, Where where) {
    return words.size() > 0
        && text.substring(block.start(), sentence.start()).isBlank()
        && sentence.end() < block.end()
        && (where.place() == Place.PARAGRAPH || where.place() == Place.LIST_ITEM)
        && new RunIn(words, setting(where)).heads();
  }

  /** "Hun har heller ikke sett avtalen": goes on with what somebody was just said to have said. */
  private boolean goesOn(Words words, Span block) {
    boolean pronoun = PRONOUNS.contains(words.form(0));
    return pronoun
        && !clauses.isEmpty()
        && block.contains(clauses.getLast().span())
        && clauses.getLast().stance() == Stance.ATTRIBUTED;
  }

  private Words words(Span span, Language language) {
    return new Words(
        text,
        span,
        normaliser.tokens(text.substring(span.start(), span.end()), span.start(), language));
  }

  private void row(Block.TableRow row, Spot at, LeadIns leadIns) {
    Optional<Clause> header = leadIns.header(row);
    if (header.isEmpty() && !row.header().isEmpty()) {
      Span span = row.header().getFirst().cover(row.header().getLast());
      Where above = new Where(at, Place.TABLE_HEADER, row.language(), Optional.empty(), false);
      cells(span, row.header(), above);
      header = Optional.of(clauses.getLast());
      leadIns.table(row, clauses.getLast());
      block++;
    }
    Mood mood = row.header().isEmpty() ? at.mood() : columns(row, at.mood());
    Spot under = new Spot(at.path(), at.headings(), mood);
    Where where = new Where(under, Place.TABLE_ROW, row.language(), header, foreign(row));
    boolean shortCells =
        row.cells().stream().noneMatch(cell -> words(cell, row.language()).size() > LONG_CELL);
    if (shortCells) {
      cells(row.span(), row.cells(), where);
      return;
    }
    row.cells().stream()
        .filter(cell -> cell.length() > 0)
        .forEach(cell -> stretch(cell, where, Quotes.in(text, cell)));
  }

  private Mood columns(Block.TableRow row, Mood above) {
    Span header = row.header().getFirst().cover(row.header().getLast());
    return Columns.mood(words(header, row.language()), above);
  }

  private void cells(Span span, List<Span> cells, Where where) {
    Words words = words(span, where.language()).cells(cells);
    if (words.size() > 0) {
      ClauseCutter.Reading reading =
          new ClauseCutter(setting(where)).row(words, span, Quotes.in(text, span));
      add(where, where.at().path(), reading);
      sentence++;
    }
  }

  private void add(Where where, SectionPath path, ClauseCutter.Reading reading) {
    OptionalInt leadIn =
        where.leadIn().map(clause -> OptionalInt.of(clause.index())).orElseGet(OptionalInt::empty);
    clauses.add(
        new Clause(
            clauses.size(),
            block,
            sentence,
            path,
            where.at().headings(),
            leadIn,
            where.place(),
            reading.span(),
            where.language(),
            reading.axes().force(),
            reading.axes().polarity(),
            reading.axes().stance(),
            reading.facts(),
            reading.tokens(),
            reading.parts()));
    proposing.after(clauses.getLast(), setting(where).retells());
  }
}
