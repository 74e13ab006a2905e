package no.samsvar.index;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import no.samsvar.check.RuleMark;
import no.samsvar.check.Seen;
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
  private static final DocumentKind[] KINDS = DocumentKind.values();
  private static final Language[] LANGUAGES = Language.values();
  private static final Notice.Kind[] NOTICES = Notice.Kind.values();
  private static final Severity[] SEVERITIES = Severity.values();

  private PageCodec() {}

  static byte[] pack(Page page) {
    PackedOut out = new PackedOut();
    out.text(page.key());
    out.text(page.made());
    front(page.front(), out);
    map(
        page.kept().verdicts(),
        rule -> out.text(rule.value()),
        judged -> {
          out.text(judged.mark().value());
          VerdictCodec.pack(judged.verdict(), out);
          out.text(judged.fingerprint().value());
        },
        out);
    out.maybe(page.kept().seen(), seen -> seen(seen, out));
    out.maybe(page.particulars(), told -> particulars(told, out));
    return out.compressed();
  }

  /** Empty when another program made it, whose form is unknown. */
  static Optional<Page> unpack(byte[] packed, DocumentId id, String made) {
    PackedIn in = PackedIn.of(packed);
    String key = in.text();
    return in.text().equals(made)
        ? Optional.of(page(key, made, front(in, id), in))
        : Optional.empty();
  }

  private static Page page(String key, String made, Front front, PackedIn in) {
    return new Page(
        key,
        made,
        front,
        new Kept(
            map(
                () -> new RuleId(in.text()),
                () ->
                    new Kept.Judged(
                        new RuleMark(in.text()),
                        VerdictCodec.unpack(in),
                        new Fingerprint(in.text())),
                in),
            in.maybe(() -> seen(in))),
        in.maybe(() -> particulars(in)));
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

  private static void seen(Seen seen, PackedOut out) {
    out.list(List.copyOf(seen.checks()), check -> out.text(check.value()));
    out.text(seen.first().toString());
    out.text(seen.last().toString());
    out.list(
        seen.observations(),
        one -> {
          out.text(one.check().value());
          out.one(one.severity());
          out.text(one.variant());
          out.list(one.arguments(), out::text);
          out.list(one.evidence(), evidence -> VerdictCodec.pack(evidence, out));
          out.text(one.fingerprint().value());
        });
  }

  private static Seen seen(PackedIn in) {
    return new Seen(
        new TreeSet<>(in.list(() -> new RuleId(in.text()))),
        LocalDate.parse(in.text()),
        LocalDate.parse(in.text()),
        in.list(
            () ->
                new Observation(
                    new RuleId(in.text()),
                    SEVERITIES[in.number()],
                    in.text(),
                    in.list(in::text),
                    in.list(() -> VerdictCodec.evidence(in)),
                    new Fingerprint(in.text()),
                    Optional.empty(),
                    Optional.empty())));
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
