package no.samsvar.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Citations of acts that are no longer in force on the day of the check. */
final class StaleLaws {
  private static final int SIGHT = 60;

  /** Words by which the document shows that it knows. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?iu)\\b(?:tidligere|tidlegare|gamle|forrige|førre|opphev\\p{L}*|dagjeldende|erstatt\\p{L}*|avløs\\p{L}*|den gang\\p{L}*|da gjeldende"
              + "|former\\p{L}*|previous|old|repeal\\p{L}*|replaced|superseded|no longer)\\b");

  private static final int LEAD_IN = 250;
  private static final Pattern ENDS = Pattern.compile("(?iu)\\b(?:opphev\\p{L}*|repeal\\p{L}*)");

  private StaleLaws() {}

  static List<Sighting> in(View view) {
    List<Sighting> found = new ArrayList<>();
    for (OldLaws.OldLaw law : OldLaws.ALL) {
      List<Hit> hits =
          view.day().after(law.ended().minusDays(1))
              ? view.find(law.citation()).filter(hit -> !known(view, hit)).toList()
              : List.of();
      if (!hits.isEmpty()) {
        found.add(
            Sighting.at(
                hits.stream().map(Hit::span).toList(),
                View.shortened(hits.getFirst().match().group().strip()),
                law.name(),
                law.ended().toString(),
                law.successor()));
      }
    }
    return found;
  }

  /** A list of acts that are repealed says so in its lead-in. */
  private static boolean known(View view, Hit hit) {
    int start = hit.passage().block().span().start();
    String above = view.document().text().content().substring(Math.max(0, start - LEAD_IN), start);
    return ENDS.matcher(above).find()
        || KNOWN.matcher(hit.before(SIGHT)).find()
        || KNOWN.matcher(hit.after(SIGHT)).find();
  }
}
