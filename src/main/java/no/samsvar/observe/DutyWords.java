package no.samsvar.observe;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samsvar.clause.Actor;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Deadline;
import no.samsvar.clause.Force;
import no.samsvar.clause.Frequency;
import no.samsvar.clause.Polarity;
import no.samsvar.clause.Role;
import no.samsvar.clause.Token;
import no.samsvar.document.Language;

/** The words of a clause as those of a duty: its verb beside the bearer, and what it is to do. */
final class DutyWords {
  private static final Set<String> ORDERS =
      Set.of("skal", "må", "plikter", "pliktar", "shall", "must", "will");

  /** Verbs in the present that say how things are, or what somebody may, and bind nobody. */
  private static final Set<String> NO_DUTY =
      Set.copyOf(
          Arrays.asList(
              ("er har får blir vert bli eier eig står forblir gjelder gjeld ønsker ønskjer mener meiner"
                      + " ser tilfaller trer består utgjør utgjer inngår omfatter omfattar innebærer"
                      + " beholder beheld bestemmer bestemmar avgjør avgjer velger vel disponerer kjenner"
                      + " misligholder finner oppdager heter heiter representerer mottar mottek"
                      + " tilhører forstår erkjenner krever krev kommer kjem ligger løper går for når"
                      + " før eller etter under over overfor unntatt hos mellom ved per er var hver kvar"
                      + " bruker brukar trenger treng behøver tilligger ligg vet veit fekk fikk "
                      + " godtar aksepterer anser ansvar is has was acknowledges owns means includes"
                      + " retains holds receives becomes requires wishes needs knows")
                  .split(" ", -1)));

  /** Strong verbs of nynorsk and others that have no ending in the present. */
  private static final Set<String> PRESENT =
      Set.copyOf(
          Arrays.asList(
              ("held gjev tek skriv let driv set syt tilbyd overtek deltek føretek gir gjør yt stend"
                      + " legg vedtek overheld opprettheld gjer skaffar syter syner dreg ber stiller")
                  .split(" ", -1)));

  /** Phrases of interpretation, limits and states: no duty when nobody is named. */
  private static final Pattern NOBODYS =
      Pattern.compile(
          "(?U)\\b(forstås|forståast|anses|ansees|reknast|regnes|tolkes|tolkast|overstige|overskride"
              + "|gjelde|bety|tyde|gå foran|gå føre|be deemed|be construed|have the meaning|apply|be governed"
              + "|prevail|exceed|take precedence|survive|be void)\\b");

  private static final Pattern FRAGMENT = Pattern.compile("^(men|og|eller|but|and|or)\\s");

  private static final Pattern BARRED =
      Pattern.compile("(?U)\\b(kan|may|can)\\s+(\\S+\\s+){0,2}?(ikke|ikkje|not)\\b");

  private static final Pattern RESPONSIBLE =
      Pattern.compile(
          "(?U)\\b(har|er|is|are)\\s+(\\S+\\s+){0,2}?(ansvar|ansvaret|ansvarlig|ansvarleg|forpliktet"
              + "|forplikta|pliktig|responsible|obliged|liable)\\b");

  private final AnalysedDocument document;
  private final Clause clause;
  private final Optional<Actor> bearer;

  DutyWords(AnalysedDocument document, Clause clause, Optional<Actor> bearer) {
    this.document = document;
    this.clause = clause;
    this.bearer = bearer;
  }

  /** Who is bound: the view, or else the name right beside the word that orders. */
  static Optional<Actor> bearer(Clause clause) {
    if (clause.facts().bearer().isPresent()) {
      return clause.facts().bearer();
    }
    for (int i = 0; i < clause.tokens().size(); i++) {
      if (ORDERS.contains(clause.tokens().get(i).form())) {
        int before = i == 0 ? -1 : clause.tokens().get(i - 1).span().end();
        int after =
            i + 1 == clause.tokens().size() ? -1 : clause.tokens().get(i + 1).span().start();
        return clause.facts().actors().stream()
            .filter(actor -> actor.span().end() == before || actor.span().start() == after)
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /** Whether an order asks something of somebody. */
  boolean demands() {
    String words = lower();
    if (bearer.isEmpty() && FRAGMENT.matcher(words).find() && clause.tokens().size() <= 5) {
      return false;
    }
    boolean capOnly = clause.polarity() == Polarity.NEGATED && !ordered();
    return bearer.isPresent() || !(NOBODYS.matcher(words).find() || capOnly);
  }

  /** Whether it is to refrain from something. */
  boolean forbids() {
    boolean barred = !ordered() && BARRED.matcher(lower()).find();
    return clause.polarity() == Polarity.NEGATED || (clause.force() == Force.MUST && barred);
  }

  private boolean ordered() {
    return clause.tokens().stream().anyMatch(token -> ORDERS.contains(token.form()));
  }

  /** Whether the present indicative lays a duty on the bearer, or on nobody named by a limit. */
  boolean presentDuty() {
    if (bearer.isEmpty()) {
      return clause.polarity() == Polarity.AFFIRMED && timedPassive();
    }
    return party(bearer.get().role()) && !conditional() && (verb().isPresent() || responsible());
  }

  private boolean responsible() {
    return RESPONSIBLE.matcher(lower()).find();
  }

  private static boolean party(Role role) {
    return switch (role) {
      case SUPPLIER,
          CUSTOMER,
          BOTH_PARTIES,
          EITHER_PARTY,
          CONTROLLER,
          PROCESSOR,
          SUBCONTRACTOR,
          CHIEF_EXECUTIVE,
          GOVERNING_BODY,
          MANAGEMENT,
          UNIT,
          NAMED_ROLE,
          MEMBERS,
          OWN_BODY ->
          true;
      case STAFF, AUDITOR, STATE, OTHER_BODY, USERS -> false;
    };
  }

  /** The bearer stands inside the condition: "Mener Leverandøren at …". */
  private boolean conditional() {
    return clause
        .facts()
        .condition()
        .filter(c -> c.contains(bearer.orElseThrow().span()))
        .isPresent();
  }

  /** "Slettingen bekreftes innen 30 dager": a passive with a limit or pace that can be followed. */
  private boolean timedPassive() {
    boolean limit =
        clause
            .facts()
            .deadline()
            .filter(d -> d.kind() == Deadline.Kind.DURATION || d.kind() == Deadline.Kind.DATE)
            .isPresent();
    boolean pace =
        clause.facts().frequency().filter(f -> f.kind() == Frequency.Kind.PERIODIC).isPresent();
    boolean passive =
        clause.language().norwegian()
            && clause.tokens().stream()
                .limit(6)
                .anyMatch(token -> token.form().matches("\\p{L}{3,}(es|ast|est|ges)"))
            && !NOBODYS.matcher(lower()).find();
    return passive && (limit || pace);
  }

  /** The verb right after the bearer, or right before it. */
  private Optional<Token> verb() {
    List<Token> tokens = clause.tokens();
    int first = -1;
    int last = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (bearer.orElseThrow().span().overlaps(tokens.get(i).span())) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    Optional<Token> after = at(last + 1).filter(this::duty);
    int before = first - 1;
    return first < 0 ? Optional.empty() : after.or(() -> at(before).filter(this::duty));
  }

  private Optional<Token> at(int index) {
    return index < 0 || index >= clause.tokens().size()
        ? Optional.empty()
        : Optional.of(clause.tokens().get(index));
  }

  private boolean duty(Token token) {
    String form = token.form();
    if (NO_DUTY.contains(form)) {
      return false;
    }
    boolean norwegian = form.length() > 3 && (form.endsWith("er") || form.endsWith("ar"));
    boolean english = form.length() > 4 && form.endsWith("s") && !form.endsWith("ss");
    return clause.language() == Language.ENGLISH
        ? english
        : norwegian || PRESENT.contains(form) || form.matches("\\p{L}*(gjør|gjer|går|står|yter)");
  }

  /** What is to be done: from the verb on, the bearer left out; then what the items add. */
  String action(List<Clause> items) {
    String own = tidy(actionWords());
    String added =
        items.stream().map(document::quote).map(DutyWords::tidy).collect(Collectors.joining("; "));
    return added.isEmpty() ? own : own + ": " + added;
  }

  private String actionWords() {
    int from = clause.span().start();
    int end = clause.span().end();
    Optional<Token> verb = bearer.isEmpty() ? Optional.empty() : orderOrVerb();
    if (verb.isEmpty()) {
      boolean leads = bearer.filter(actor -> actor.span().start() == from).isPresent();
      return slice(leads ? bearer.orElseThrow().span().end() : from, end);
    }
    int bearerEnd = bearer.orElseThrow().span().end();
    boolean order = ORDERS.contains(verb.get().form());
    int start = order ? verb.get().span().end() : verb.get().span().start();
    if (bearerEnd <= start) {
      return slice(start, end);
    }
    String head = order ? "" : slice(start, verb.get().span().end()) + " ";
    return head + slice(bearerEnd, end);
  }

  private Optional<Token> orderOrVerb() {
    return clause.tokens().stream()
        .filter(token -> ORDERS.contains(token.form()))
        .filter(token -> !inCondition(token))
        .findFirst()
        .or(this::verb);
  }

  private boolean inCondition(Token token) {
    return clause.facts().condition().filter(span -> span.contains(token.span())).isPresent();
  }

  private String slice(int from, int to) {
    return document.document().text().content().substring(from, to);
  }

  private String lower() {
    return document.quote(clause).toLowerCase(Locale.ROOT);
  }

  private static String tidy(String words) {
    return words
        .strip()
        .replaceAll("\\s+", " ")
        .replaceAll("^[,;:–\\s]+", "")
        .replaceAll("[,;:.\\s]*( og| and|, og| eller| or)?$", "")
        .replaceAll("[,;:.\\s]+$", "");
  }
}
