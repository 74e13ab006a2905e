package no.samsvar.index;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.samsvar.check.Bearing;
import no.samsvar.check.Evidence;
import no.samsvar.check.Verdict;
import no.samsvar.document.Language;
import no.samsvar.text.Span;

/**
 * Verdicts with their quotes as bytes and back. Every record is taken apart by its pattern, so that
 * a component added to one is not forgotten here.
 */
final class VerdictCodec {
  private static final Language[] LANGUAGES = Language.values();
  private static final Bearing[] BEARINGS = Bearing.values();
  private static final Evidence.Reason[] REASONS = Evidence.Reason.values();

  private VerdictCodec() {}

  static void pack(Verdict verdict, PackedOut out) {
    switch (verdict) {
      case Verdict.Met(List<Evidence> evidence) -> quotes(0, evidence, out);
      case Verdict.Partial(List<Evidence> evidence, List<String> missing, List<String> weak) -> {
        quotes(1, evidence, out);
        out.list(missing, out::string);
        out.list(weak, out::string);
      }
      case Verdict.Denied(List<Evidence> evidence) -> quotes(2, evidence, out);
      case Verdict.Missing(List<Evidence> nearest) -> quotes(3, nearest, out);
      case Verdict.NotApplicable(List<Evidence> evidence) -> quotes(4, evidence, out);
      case Verdict.Unreadable() -> quotes(5, List.of(), out);
      case Verdict.NotShown(List<Evidence> nearest) -> quotes(6, nearest, out);
    }
  }

  static Verdict unpack(PackedIn in) {
    int form = in.number();
    List<Evidence> quotes = in.list(() -> evidence(in));
    return switch (form) {
      case 0 -> new Verdict.Met(quotes);
      case 1 -> new Verdict.Partial(quotes, in.list(in::string), in.list(in::string));
      case 2 -> new Verdict.Denied(quotes);
      case 3 -> new Verdict.Missing(quotes);
      case 4 -> new Verdict.NotApplicable(quotes);
      case 5 -> new Verdict.Unreadable();
      case 6 -> new Verdict.NotShown(quotes);
      default -> throw new IllegalArgumentException("unknown form of verdict: " + form);
    };
  }

  private static void quotes(int form, List<Evidence> quotes, PackedOut out) {
    out.number(form);
    out.list(quotes, quote -> pack(quote, out));
  }

  static void pack(Evidence evidence, PackedOut out) {
    switch (evidence) {
      case Evidence(
              Span span,
              String quote,
              Language language,
              OptionalInt page,
              int line,
              Optional<String> section,
              Optional<String> heading,
              Bearing bearing,
              String component,
              Evidence.Reason why) -> {
        out.span(span, 0);
        out.string(quote);
        out.one(language);
        out.maybe(page);
        out.signed(line);
        out.maybe(section, out::string);
        out.maybe(heading, out::string);
        out.one(bearing);
        out.string(component);
        out.one(why);
      }
    }
  }

  static Evidence evidence(PackedIn in) {
    return new Evidence(
        in.span(0),
        in.string(),
        LANGUAGES[in.number()],
        in.maybeNumber(),
        in.signed(),
        in.maybe(in::string),
        in.maybe(in::string),
        BEARINGS[in.number()],
        in.string(),
        REASONS[in.number()]);
  }
}
