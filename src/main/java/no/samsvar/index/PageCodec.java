package no.samsvar.index;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.samsvar.check.Fingerprint;
import no.samsvar.check.Kept;
import no.samsvar.check.Observation;
import no.samsvar.check.Reach;
import no.samsvar.check.RuleMark;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Front;
import no.samsvar.document.Language;
import no.samsvar.document.Notice;
import no.samsvar.document.Quality;
import no.samsvar.observe.Particulars;
import no.samsvar.rule.RuleId;
import no.samsvar.rule.Severity;

/** A page of the ledger as bytes and back, all but the path. */
final class PageCodec {
  /** Two lengths go before everything. */
  private static final int LENGTHS = 2 * Integer.BYTES;

  private static final DocumentKind[] KINDS = DocumentKind.values();
  private static final Language[] LANGUAGES = Language.values();
  private static final Notice.Kind[] NOTICES = Notice.Kind.values();
  private static final Severity[] SEVERITIES = Severity.values();

  private PageCodec() {}

  /** The head, what was written once and the later verdicts, each compressed by itself. */
  static byte[] pack(Page page) {
    Page.Sheets sheets = page.sheets().orElseGet(() -> sheets(page.kept().whole()));
    byte[] head = head(page);
    byte[] once = sheets.once().bytes();
    byte[] later = sheets.later().bytes();
    return ByteBuffer.allocate(LENGTHS + head.length + once.length + later.length)
        .putInt(head.length)
        .putInt(once.length)
        .put(head)
        .put(once)
        .put(later)
        .array();
  }

  private static byte[] head(Page page) {
    PackedOut out = new PackedOut();
    out.text(page.key());
    out.text(page.made());
    front(page.front(), out);
    map(
        page.kept().noted(),
        rule -> out.text(rule.value()),
        noted -> {
          out.text(noted.mark().value());
          out.flag(noted.met());
        },
        out);
    out.maybe(page.kept().reach(), reach -> reach(reach, out));
    out.maybe(page.particulars(), told -> particulars(told, out));
    return out.compressed();
  }

  private static Page.Sheets sheets(Kept.Whole whole) {
    PackedOut out = new PackedOut();
    verdicts(whole.verdicts(), out);
    out.list(whole.observations(), one -> observation(one, out));
    return new Page.Sheets(new Packed(out.compressed()), packed(new TreeMap<>()));
  }

  static Packed packed(SortedMap<RuleId, Kept.Judged> verdicts) {
    PackedOut out = new PackedOut();
    verdicts(verdicts, out);
    return new Packed(out.compressed());
  }

  private static void verdicts(SortedMap<RuleId, Kept.Judged> verdicts, PackedOut out) {
    map(
        verdicts,
        rule -> out.text(rule.value()),
        judged -> {
          out.text(judged.mark().value());
          VerdictCodec.pack(judged.verdict(), out);
          out.text(judged.fingerprint().value());
        },
        out);
  }

  /** Empty when another program made it, whose form is unknown. */
  static Optional<Page> unpack(byte[] packed, DocumentId id, String made) {
    ByteBuffer bytes = ByteBuffer.wrap(packed);
    PackedIn in = PackedIn.of(part(packed, LENGTHS, bytes.getInt()));
    String key = in.text();
    if (!in.text().equals(made)) {
      return Optional.empty();
    }
    Front front = front(in, id);
    SortedMap<RuleId, Kept.Noted> noted =
        map(
            () -> new RuleId(in.text()),
            () -> new Kept.Noted(new RuleMark(in.text()), in.flag()),
            in);
    Optional<Reach> reach = in.maybe(() -> reach(in));
    Optional<Particulars> particulars = in.maybe(() -> particulars(in));
    int once = LENGTHS + bytes.getInt(0);
    int later = once + bytes.getInt();
    Page.Sheets sheets =
        new Page.Sheets(
            new Packed(part(packed, once, later - once)),
            new Packed(part(packed, later, packed.length - later)));
    return Optional.of(
        new Page(
            new Page.Head(key, made, front, particulars),
            new Kept(noted, reach, () -> whole(sheets)),
            Optional.of(sheets)));
  }

  private static byte[] part(byte[] packed, int from, int length) {
    if (length < 0 || length > packed.length - from) {
      throw new IllegalArgumentException("a page is cut short");
    }
    return Arrays.copyOfRange(packed, from, from + length);
  }

  private static Kept.Whole whole(Page.Sheets sheets) {
    PackedIn in = sheets.once().in();
    SortedMap<RuleId, Kept.Judged> verdicts = verdicts(in);
    List<Observation> observations = in.list(() -> observation(in));
    verdicts.putAll(verdicts(sheets.later()));
    return new Kept.Whole(verdicts, observations);
  }

  static SortedMap<RuleId, Kept.Judged> verdicts(Packed packed) {
    return verdicts(packed.in());
  }

  private static SortedMap<RuleId, Kept.Judged> verdicts(PackedIn in) {
    return map(
        () -> new RuleId(in.text()),
        () ->
            new Kept.Judged(
                new RuleMark(in.text()), VerdictCodec.unpack(in), new Fingerprint(in.text())),
        in);
  }

  private static void front(Front front, PackedOut out) {
    out.text(front.sha256());
    out.one(front.kind());
    out.one(front.language());
    out.maybe(front.pages());
    out.maybe(front.title(), out::text);
    out.wide(Double.doubleToLongBits(front.quality().score()));
    out.flag(front.quality().readable());
    out.list(front.quality().pagesWithoutText(), out::signed);
    out.list(
        front.notices(),
        notice -> {
          out.one(notice.kind());
          out.signed(notice.count());
          out.list(notice.pages(), out::signed);
        });
  }

  private static Front front(PackedIn in, DocumentId id) {
    return new Front(
        id,
        in.text(),
        KINDS[in.number()],
        LANGUAGES[in.number()],
        in.maybeNumber(),
        in.maybe(in::text),
        new Quality(Double.longBitsToDouble(in.wide()), in.flag(), in.list(in::signed)),
        in.list(() -> new Notice(NOTICES[in.number()], in.signed(), in.list(in::signed))));
  }

  private static void reach(Reach reach, PackedOut out) {
    out.list(List.copyOf(reach.checks()), check -> out.text(check.value()));
    out.text(reach.first().toString());
    out.text(reach.last().toString());
  }

  private static Reach reach(PackedIn in) {
    return new Reach(
        new TreeSet<>(in.list(() -> new RuleId(in.text()))),
        LocalDate.parse(in.text()),
        LocalDate.parse(in.text()));
  }

  private static void observation(Observation one, PackedOut out) {
    out.text(one.check().value());
    out.one(one.severity());
    out.text(one.variant());
    out.list(one.arguments(), out::text);
    out.list(one.evidence(), evidence -> VerdictCodec.pack(evidence, out));
    out.text(one.fingerprint().value());
  }

  private static Observation observation(PackedIn in) {
    return new Observation(
        new RuleId(in.text()),
        SEVERITIES[in.number()],
        in.text(),
        in.list(in::text),
        in.list(() -> VerdictCodec.evidence(in)),
        new Fingerprint(in.text()),
        Optional.empty(),
        Optional.empty());
  }

  private static void particulars(Particulars told, PackedOut out) {
    out.flag(told.agreement());
    out.list(List.copyOf(told.parties()), out::text);
    map(
        told.figures(),
        out::text,
        values ->
            map(
                values,
                out::text,
                places ->
                    map(
                        places,
                        value -> out.text(value.toString()),
                        place -> out.span(place, 0),
                        out),
                out),
        out);
    map(
        told.companies(),
        out::text,
        written -> {
          out.text(written.form());
          out.span(written.place(), 0);
        },
        out);
  }

  private static Particulars particulars(PackedIn in) {
    return new Particulars(
        in.flag(),
        new TreeSet<>(in.list(in::text)),
        map(
            in::text,
            () ->
                map(in::text, () -> map(() -> new BigDecimal(in.text()), () -> in.span(0), in), in),
            in),
        map(in::text, () -> new Particulars.Written(in.text(), in.span(0)), in));
  }

  private static <K, V> void map(
      SortedMap<K, V> map, Consumer<K> key, Consumer<V> value, PackedOut out) {
    out.list(
        List.copyOf(map.entrySet()),
        (Map.Entry<K, V> entry) -> {
          key.accept(entry.getKey());
          value.accept(entry.getValue());
        });
  }

  private static <K, V> SortedMap<K, V> map(Supplier<K> key, Supplier<V> value, PackedIn in) {
    SortedMap<K, V> map = new TreeMap<>();
    in.list(() -> Map.entry(key.get(), value.get()))
        .forEach(entry -> map.put(entry.getKey(), entry.getValue()));
    return map;
  }
}
