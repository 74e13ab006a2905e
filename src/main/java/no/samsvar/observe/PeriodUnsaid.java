package no.samsvar.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.samsvar.text.Span;

/** A plan that does not say which years it is for. */
final class PeriodUnsaid {
  private static final int FEWEST_PASSAGES = 20;
  private static final int SHOWN = 3;
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?iuU)\\b(?:(?:plan|strategi)perioden|plan period|period of (?:this|the) (?:plan|strategy))\\b");
  private static final Pattern OWN =
      Pattern.compile(
          "(?iuU)\\b(?:(?:plan|strategi)perioden(?: er|,| \\()?|(?:strategien|planen|strategy|plan) (?:gjelder|gjeld|skal gjelde|har en varighet|varer|varar|covers|runs|is for)|(?:gjelder|gjeld) (?:for|i|fra|frå)|i perioden|for perioden|fram til|frem til|towards|until|over (?:de|dei|the) neste|(?:de|dei) (?:neste|kommende|komande) (?:\\p{L}+ )?år\\w*|next \\p{L}+ years|mot|vision)\\s*(?:\\p{L}+\\s+){0,3}?(?:er\\s+)?\\(?(?:(?:19|20)\\d\\d|(?:to|tre|fire|fem|two|three|four|five)\\s+(?:år|years))");

  static final Pattern OTHER =
      Pattern.compile(
          "(?iuU)(?:kommuneplan\\w*|planstrategi\\w*|økonomiplan\\w*|kommunedelplan\\w*|corporate plan)");
  private static final int SIGHT = 80;

  private PeriodUnsaid() {}

  /** Whether no other plan is named just before. */
  private static boolean own(Hit hit) {
    return !OTHER.matcher(hit.before(SIGHT) + hit.match().group()).find();
  }

  static List<Sighting> in(View view) {
    boolean applies = view.plan() && view.passages().size() >= FEWEST_PASSAGES;
    if (!applies || PlanPeriod.of(view).isPresent() || view.find(OWN).anyMatch(PeriodUnsaid::own)) {
      return List.of();
    }
    List<Span> places = new ArrayList<>(view.own(PERIOD).map(Hit::span).limit(SHOWN).toList());
    if (!places.isEmpty()) {
      return List.of(new Sighting("spoken", List.of(), places));
    }
    if (!PlanPeriod.named(view)) {
      return List.of();
    }
    view.sections().stream()
        .flatMap(section -> section.heading().stream())
        .limit(1)
        .forEach(places::add);
    return List.of(new Sighting("none", List.of(), places));
  }
}
