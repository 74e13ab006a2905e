package no.samsvar.report.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import no.samsvar.observe.DutyRegister;
import no.samsvar.observe.Recurrence;
import no.samsvar.report.view.DutyView;
import no.samsvar.report.view.RegisterView;
import no.samsvar.report.view.Words;

/**
 * Duties as a calendar: an all-day event for each day named, and one that recurs from the
 * agreement's first day to its last for each pace of a week or more. What happens daily is
 * operation and fills no calendar.
 */
public record DutyCalendar(Words words, boolean masked) {
  private static final int SUMMARY = 90;

  /** Writes the calendar as UTF-8; the same register gives the same bytes. */
  public void write(DutyRegister register, OutputStream out) throws IOException {
    List<VEvent> events = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    Instant stamp = register.asOf().atStartOfDay(ZoneOffset.UTC).toInstant();
    for (RegisterView document : RegisterView.of(register, words, masked)) {
      for (DutyView duty : document.duties()) {
        days(document, duty)
            .ifPresent(
                days ->
                    events.add(event(document, duty, days.add(uid(document, duty, taken), stamp))));
      }
    }
    PropertyList head =
        new PropertyList(
            List.of(
                new ProdId(
                    "-//samsvar//samsvar//" + words.language().tag().toUpperCase(Locale.ROOT)),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN));
    new CalendarOutputter(false).output(new Calendar(head, new ComponentList<>(events)), out);
  }

  /** When it is: the first day, and the pace it recurs at. */
  private record Days(LocalDate first, Optional<Recur<LocalDate>> recur) {
    List<Property> add(String uid, Instant stamp) {
      List<Property> properties = new ArrayList<>();
      properties.add(new Uid(uid));
      properties.add(new DtStamp(stamp));
      properties.add(new DtStart<>(first));
      recur.ifPresent(rule -> properties.add(new RRule<>(rule)));
      return properties;
    }
  }

  private static Optional<Days> days(RegisterView document, DutyView view) {
    Optional<LocalDate> due = view.duty().due();
    if (due.isPresent()) {
      return Optional.of(new Days(due.get(), Optional.empty()));
    }
    Optional<LocalDate> from = document.period().from();
    return view.duty()
        .recurrence()
        .filter(pace -> from.isPresent() && pace.unit() != Recurrence.Unit.DAY)
        .map(pace -> new Days(from.orElseThrow(), Optional.of(recur(pace, document))));
  }

  private static Recur<LocalDate> recur(Recurrence pace, RegisterView document) {
    Recur.Builder<LocalDate> recur =
        new Recur.Builder<LocalDate>()
            .frequency(
                switch (pace.unit()) {
                  case DAY -> Frequency.DAILY;
                  case WEEK -> Frequency.WEEKLY;
                  case MONTH -> Frequency.MONTHLY;
                  case YEAR -> Frequency.YEARLY;
                });
    if (pace.interval() > 1) {
      recur.interval(pace.interval());
    }
    document.period().to().ifPresent(recur::until);
    return recur.build();
  }

  private VEvent event(RegisterView document, DutyView duty, List<Property> properties) {
    String who = duty.bearer().isEmpty() ? words.text("duty.nobody") : duty.bearer();
    properties.add(new Summary(shortened(who + ": " + duty.action())));
    List<String> lines = new ArrayList<>();
    lines.add(words.text("quote", duty.quote()));
    lines.add(words.text("duty.event.source", document.path(), duty.place()));
    if (!duty.condition().isEmpty()) {
      lines.add(words.text("duty.event.condition", duty.condition()));
    }
    properties.add(new Description(String.join("\n", lines)));
    if (!duty.role().isEmpty()) {
      properties.add(new Categories(duty.role()));
    }
    properties.add(ImmutableTransp.TRANSPARENT);
    return new VEvent(new PropertyList(properties));
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= SUMMARY
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SUMMARY)) + " …";
  }

  /** The same duty keeps its identity from one calendar to the next, so that an import updates. */
  private static String uid(RegisterView document, DutyView duty, Set<String> taken) {
    String identity = document.path() + "\n" + duty.bearer() + "\n" + duty.quote();
    String uid = sha256(identity);
    int again = 1;
    while (!taken.add(uid)) {
      uid = sha256(identity + "\n" + ++again);
    }
    return uid + "@samsvar";
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
