package no.samsvar.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ways to change the words of a met example so that it is met no longer. They work on any text with
 * a word of duty in it, in bokmål, nynorsk and English, and leave a text alone that has none.
 */
enum Mutation {
  /** "skal ikke", "shall not". */
  NEGATED,
  /** "bør vurdere å", "should". */
  HEDGED,
  /** Somebody else's words in quotation marks. */
  QUOTED;

  private static final Pattern DUTY =
      Pattern.compile("\\b([Ss]kal|[Mm]å|[Ss]hall|[Mm]ust)\\b(?= )");

  /** A right or promise in the main clause: nothing that opens a subordinate clause before it. */
  private static final Pattern RIGHT =
      Pattern.compile(
          "(?u)^((?:(?!(?i:\\b(?:som|at|der|når|hvis|viss|dersom|om|hva|kva|that|which|who|if|where"
              + "|when|so|to)\\b)).)*?)\\b(kan|vil|may|will)\\b(?= )");

  /** "Leverandøren rapporterer": a party in the definite form and a verb in the present tense. */
  private static final Pattern PRESENT =
      Pattern.compile("(?u)^(\\p{Lu}\\p{Ll}+(?:en|ene|ane) \\p{Ll}+(?:er|ar|ir))(?= )");

  /** "Skal kommunen vurdere …, deltar …" asks or sets a condition; it is no duty. */
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?u)^\\s*(?:(?:Skal|Må|Kan|Vil)\\b.*,|.*\\bsom\\b[^,.]*\\b(?:skal|må) \\p{L}+$)");

  /** Texts with these are not turned round by one more "not": they deny already, or limit it. */
  private static final Pattern DENIAL =
      Pattern.compile(
          "(?iu)\\b(ikke|ikkje|not|ingen|inga|aldri|never|no|uten|utan|without"
              + "|minst|først|fyrst|only|at least)\\b");

  private static final Pattern NYNORSK =
      Pattern.compile(
          "(?iu)\\b(ikkje|ein|eit|kvart|kvar|frå|ho|dei|vert|blir|skriftleg|avtala)\\b");
  private static final Pattern INFINITIVE =
      Pattern.compile("^ (?:gi|få|ha|gå|stå|se|sjå|skje|bli|ta|gje|[a-zæøå]{2,}[eas])\\b.*");
  private static final Pattern ENGLISH = Pattern.compile("\\b(the|and|shall|must)\\b");
  private static final Map<Boolean, String> NOT = Map.of(true, "ikkje", false, "ikke");

  /** The text changed; empty when this way does not fit it. */
  Optional<String> of(String text) {
    return switch (this) {
      case NEGATED -> DENIAL.matcher(text).find() ? Optional.empty() : turned(text);
      case HEDGED -> replaced(text);
      case QUOTED -> quoted(text, ENGLISH.matcher(text).find());
    };
  }

  /** The same for a text whose language is known. */
  Optional<String> of(String text, boolean english) {
    return this == QUOTED ? quoted(text, english) : of(text);
  }

  /** The duty denied, or else the right or promise, or else what is done in the present tense. */
  private Optional<String> turned(String text) {
    String not = NOT.getOrDefault(NYNORSK.matcher(text).find(), "ikke");
    return replaced(text)
        .or(
            () ->
                RIGHT.matcher(text).results().findFirst().stream()
                    .map(
                        m ->
                            text.substring(0, m.end())
                                + (english(m.group(2)) ? " not" : " " + not)
                                + text.substring(m.end()))
                    .findFirst())
        .or(
            () ->
                PRESENT.matcher(text).find()
                    ? Optional.of(PRESENT.matcher(text).replaceFirst("$1 " + not))
                    : Optional.empty());
  }

  private Optional<String> replaced(String text) {
    if (CONDITION.matcher(text).find()) {
      return Optional.empty();
    }
    Matcher duty = DUTY.matcher(text);
    StringBuilder out = new StringBuilder();
    boolean nynorsk = NYNORSK.matcher(text).find();
    boolean any = false;
    while (duty.find()) {
      any = true;
      String word = duty.group();
      String rest = text.substring(duty.end());
      String other = this == NEGATED ? negated(word, nynorsk) : hedged(word, rest);
      duty.appendReplacement(out, Matcher.quoteReplacement(other));
    }
    duty.appendTail(out);
    return any ? Optional.of(out.toString()) : Optional.empty();
  }

  private static String negated(String word, boolean nynorsk) {
    return english(word) ? word + " not" : word + " " + NOT.getOrDefault(nynorsk, "ikke");
  }

  private static String hedged(String word, String rest) {
    if (english(word)) {
      return "should";
    }
    return INFINITIVE.matcher(rest.lines().findFirst().orElse("")).matches()
        ? "bør vurdere å"
        : "bør";
  }

  private static boolean english(String word) {
    return List.of("shall", "must", "may", "will")
        .contains(word.toLowerCase(java.util.Locale.ROOT));
  }

  private static Optional<String> quoted(String text, boolean english) {
    if (text.strip().contains("\n") || text.contains("«") || text.contains("\"")) {
      return Optional.empty();
    }
    return Optional.of(
        english
            ? "In its comments the county governor wrote: “" + text.strip() + "”"
            : "Statsforvalteren skrev i sin uttalelse: «" + text.strip() + "»");
  }
}
