package no.samsvar.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Facts;
import no.samsvar.clause.Force;
import no.samsvar.clause.Part;
import no.samsvar.clause.Place;
import no.samsvar.clause.Polarity;
import no.samsvar.clause.Stance;
import no.samsvar.clause.Token;
import no.samsvar.document.Language;
import no.samsvar.document.SectionPath;
import no.samsvar.text.Span;

/**
 * The clauses of a document as bytes and back. Numbers are told by how far they are from those of
 * the clause before; a word with its stem, a section's path and a row of headings are written once,
 * and a word's form not at all where the text says it.
 */
final class ClauseCodec {
  private static final Place[] PLACES = Place.values();
  private static final Language[] LANGUAGES = Language.values();
  private static final Force[] FORCES = Force.values();
  private static final Polarity[] POLARITIES = Polarity.values();
  private static final Stance[] STANCES = Stance.values();
  private static final Part.Kind[] KINDS = Part.Kind.values();

  private ClauseCodec() {}

  static byte[] pack(List<Clause> clauses, String text) {
    PackedOut out = new PackedOut();
    Writer writer = new Writer(out, text);
    out.number(clauses.size());
    clauses.forEach(writer::clause);
    return out.compressed();
  }

  static List<Clause> unpack(byte[] packed, String text) {
    PackedIn in = PackedIn.of(packed);
    int count = in.number();
    Reader reader = new Reader(in, text);
    List<Clause> clauses = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      clauses.add(reader.clause());
    }
    return clauses;
  }

  /** A word as the normaliser gave it. */
  private record Word(String form, String stem) {}

  private static final class Writer {
    private final PackedOut out;
    private final String text;
    private final Map<List<Integer>, Integer> rows = new HashMap<>();
    private final Map<Word, Integer> words = new HashMap<>();
    private int index = -1;
    private int block;
    private int sentence;
    private int start;

    Writer(PackedOut out, String text) {
      this.out = out;
      this.text = text;
    }

    void clause(Clause clause) {
      out.signed(clause.index() - index - 1);
      out.signed(clause.block() - block);
      out.signed(clause.sentence() - sentence);
      row(clause.section().ordinals());
      row(clause.headings());
      out.maybe(relative(clause.leadIn(), clause.index()));
      out.one(clause.place());
      out.span(clause.span(), start);
      out.one(clause.language());
      out.one(clause.force());
      out.one(clause.polarity());
      out.one(clause.stance());
      index = clause.index();
      block = clause.block();
      sentence = clause.sentence();
      start = clause.span().start();
      FactsCodec.pack(clause.facts(), start, out);
      tokens(clause.tokens());
      out.list(clause.parts(), this::part);
    }

    private void part(Part part) {
      out.one(part.kind());
      out.span(part.span(), start);
      out.one(part.force());
      out.one(part.polarity());
      out.one(part.stance());
      FactsCodec.pack(part.facts(), start, out);
    }

    private static OptionalInt relative(OptionalInt leadIn, int index) {
      return leadIn.isPresent() ? OptionalInt.of(index - leadIn.getAsInt()) : leadIn;
    }

    private void row(List<Integer> numbers) {
      Integer known = rows.putIfAbsent(numbers, rows.size() + 1);
      out.number(known == null ? 0 : known);
      if (known == null) {
        out.list(numbers, out::signed);
      }
    }

    /**
     * A word's number times two; odd when it does not stand one blank after the word before it, or
     * is not as long as its form.
     */
    private void tokens(List<Token> tokens) {
      out.number(tokens.size());
      int end = start - 1;
      for (Token token : tokens) {
        int gap = token.span().start() - end;
        int longer = token.span().length() - token.form().length();
        boolean odd = gap != 1 || longer != 0;
        Integer known = words.putIfAbsent(new Word(token.form(), token.stem()), words.size() + 1);
        out.number((known == null ? 0 : known) * 2 + (odd ? 1 : 0));
        if (odd) {
          out.signed(gap);
          out.signed(longer);
        }
        if (known == null) {
          word(token);
        }
        end = token.span().end();
      }
    }

    /** Length times two, odd when the form is not just the text in lower case; then the stem. */
    private void word(Token token) {
      String form = token.form();
      boolean written = !form.equals(lower(text, token.span().start(), form.length()));
      out.number(form.length() * 2 + (written ? 1 : 0));
      if (written) {
        out.text(form);
      }
      int same = 0;
      int most = Math.min(form.length(), token.stem().length());
      while (same < most && form.charAt(same) == token.stem().charAt(same)) {
        same++;
      }
      out.number(form.length() - same);
      out.text(token.stem().substring(same));
    }
  }

  /** The words of the text in lower case; blank where the text is too short. */
  private static String lower(String text, int start, int length) {
    boolean inside = start >= 0 && start + length <= text.length();
    return inside ? text.substring(start, start + length).toLowerCase(Locale.ROOT) : "";
  }

  private static final class Reader {
    private final PackedIn in;
    private final String text;
    private final List<List<Integer>> rows = new ArrayList<>();
    private final Map<List<Integer>, SectionPath> paths = new HashMap<>();
    private final List<Word> words = new ArrayList<>();
    private int index = -1;
    private int block;
    private int sentence;
    private int start;

    Reader(PackedIn in, String text) {
      this.in = in;
      this.text = text;
    }

    Clause clause() {
      index += in.signed() + 1;
      block += in.signed();
      sentence += in.signed();
      SectionPath section = paths.computeIfAbsent(row(), SectionPath::new);
      List<Integer> headings = row();
      OptionalInt back = in.maybeNumber();
      OptionalInt leadIn =
          back.isPresent() ? OptionalInt.of(index - back.getAsInt()) : OptionalInt.empty();
      Place place = PLACES[in.number()];
      Span span = in.span(start);
      start = span.start();
      Language language = LANGUAGES[in.number()];
      Force force = FORCES[in.number()];
      Polarity polarity = POLARITIES[in.number()];
      Stance stance = STANCES[in.number()];
      Facts facts = FactsCodec.unpack(in, start);
      return new Clause(
          index,
          block,
          sentence,
          section,
          headings,
          leadIn,
          place,
          span,
          language,
          force,
          polarity,
          stance,
          facts,
          tokens(),
          in.list(this::part));
    }

    private Part part() {
      Part.Kind kind = KINDS[in.number()];
      Span span = in.span(start);
      Force force = FORCES[in.number()];
      Polarity polarity = POLARITIES[in.number()];
      Stance stance = STANCES[in.number()];
      return new Part(kind, span, force, polarity, stance, FactsCodec.unpack(in, start));
    }

    private List<Integer> row() {
      int known = in.number();
      if (known > 0) {
        return rows.get(known - 1);
      }
      List<Integer> row = List.copyOf(in.list(in::signed));
      rows.add(row);
      return row;
    }

    private List<Token> tokens() {
      int count = in.number();
      List<Token> tokens = new ArrayList<>(count);
      int end = start - 1;
      for (int i = 0; i < count; i++) {
        int number = in.number();
        boolean odd = (number & 1) == 1;
        int from = end + (odd ? in.signed() : 1);
        int longer = odd ? in.signed() : 0;
        Word word = number < 2 ? word(from) : words.get((number >>> 1) - 1);
        end = from + word.form().length() + longer;
        tokens.add(new Token(new Span(from, end), word.form(), word.stem()));
      }
      return tokens;
    }

    private Word word(int from) {
      int number = in.number();
      String form = (number & 1) == 1 ? in.text() : lower(text, from, number >>> 1);
      String stem = form.substring(0, form.length() - in.number()) + in.text();
      Word word = new Word(form, stem);
      words.add(word);
      return word;
    }
  }
}
