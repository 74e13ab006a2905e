package no.samsvar.clause;

import java.util.Map;
import no.samsvar.clause.VerbForms.Kind;
import no.samsvar.text.WordSet;

/** Verbs of English that governance documents use. Base forms count as infinitives only. */
final class EnglishVerbs {
  private EnglishVerbs() {}

  /** Past forms that are participles too. */
  static final WordSet PARTICIPLES =
      WordSet.of(
          "made", "kept", "held", "set", "paid", "sent", "found", "said", "meant", "stood",
          "agreed", "become", "begun", "run", "put", "brought", "bought", "built", "left", "lost",
          "had");

  /** Third persons that are plural nouns too. */
  static final WordSet NOUNLIKE =
      WordSet.of(
          "reports",
          "measures",
          "plans",
          "requests",
          "changes",
          "charges",
          "reviews",
          "tests",
          "needs",
          "claims",
          "records",
          "logs",
          "credits",
          "lists",
          "forms",
          "limits",
          "processes",
          "uses",
          "returns",
          "transfers",
          "supports",
          "controls",
          "designs",
          "audits",
          "covers",
          "states",
          "results",
          "grants",
          "lies",
          "ends",
          "starts",
          "supplies",
          "appeals",
          "invoices",
          "amends",
          "sets",
          "keeps",
          "means",
          "makes",
          "notices",
          "answers",
          "terms",
          "warrants",
          "lapses",
          "licences",
          "remains",
          "deliveries",
          "costs",
          "works",
          "services",
          "stores",
          "shares",
          "benefits",
          "targets",
          "updates",
          "accounts",
          "builds",
          "checks",
          "copies");

  private static final String FINITE =
      """
      is are was were has had have does do did shall must should may can could might will would cannot
      says said means meant gives gave takes took goes went comes came makes made keeps kept holds held begins began
      knows knew sees saw sets pays paid owns sends sent runs ran finds found agreed agrees agree undertakes undertake
      becomes became lies lay stands stood ensures includes include requires require reports warrants acknowledges acknowledge
      exists exist remain remains bears lacks expires ends starts continues lasts applies apply grants covers takes follows follow runs costs works bears puts put leads needs wants carries uses outlasts comprises brings depends holds appoints proposes publishes
      """;

  private static final String INFINITIVE =
      "be have do give take go come make keep hold begin know see set pay find answer furnish help"
          + " tell meet send";

  private static final String PAST =
      """
      left met told came grew fell rose got lost won thought felt chose dealt drew drove fought forgot heard hid
      led lent spoke spent struck taught threw understood wrote began became did went gave took saw knew ran
      """;

  /** Verbs whose third person is hardly a noun. */
  private static final String COMMON =
      """
      accept achieve acquire act add adhere affect allow announce appear arise arrange ask assess assume authorise
      avoid await believe begin breach bring calculate carry cease choose collect combine come commit communicate
      compare complete comply comprise concern conclude conduct confirm connect consider consult continue contribute
      correct create decide decline deduct demand demonstrate deny depend determine differ discuss disappear dispose
      drop employ encrypt enforce enter escalate establish evaluate exceed exercise expand explain expire express
      extend fail fall fit foresee fulfil fund gain gather get go grow guarantee handle happen help hold identify
      implement imply incorporate incur inform insure integrate intend introduce involve join keep lead learn lie
      locate lose maintain manage mark meet merge migrate miss modify negotiate obtain occur offer operate originate
      own participate pass perform permit pertain possess prefer prepare prescribe present preserve prevail prevent
      process procure produce promote propose prove provide publish purchase pursue raise reach realise receive
      recommend recover refer reflect refuse register regulate rely remedy remember remind remove render repair repeat
      replace represent reside respect restrict retain reveal revise revoke rise satisfy save see seek select sell
      send separate serve settle sign simplify solve specify speed start stipulate stop store strengthen submit succeed
      suffer suffice suggest supersede supervise supplement support survive suspend take tell terminate tend think
      tolerate train treat try turn understand undertake unlock use vary verify visit wait waive wish withdraw work
      write govern prevail consist draw enjoy deliver pay hear judge reassess digitise accrue pool steer host
      """;

  private static final String STEMS =
      """
      provid notif inform deliver report process delet return transfer disclos assist maintain ensur support perform
      respond restor resolv measur monitor review approv appoint meet us us protect encrypt stor retain record log
      invoic charg credit indemnif warrant own licens terminat renew extend amend chang assign subcontract engag
      contain cover apply govern describ specif defin list consist form exclud limit reserv claim stat expect plan
      build develop creat publish adopt introduc reduc increas improv enabl encourag requir need want lack fail remain
      belong attend chair conven escalat agree decid receiv request accept reject audit inspect test
      """;

  static VerbForms forms() {
    return new VerbForms(Affixes.of())
        .with(Kind.FINITE, FINITE)
        .with(Kind.FINITE, PAST)
        .with(Kind.INFINITIVE, INFINITIVE)
        .with(Kind.INFINITIVE, COMMON)
        .with(Kind.FINITE, thirdPersons())
        .regular(
            STEMS,
            Map.of(
                "s",
                Kind.FINITE,
                "es",
                Kind.FINITE,
                "ies",
                Kind.FINITE,
                "",
                Kind.INFINITIVE,
                "e",
                Kind.INFINITIVE,
                "y",
                Kind.INFINITIVE,
                "ed",
                Kind.PARTICIPLE));
  }

  private static String thirdPersons() {
    StringBuilder out = new StringBuilder();
    for (String verb : COMMON.strip().split("\\s+", -1)) {
      boolean hissing = verb.endsWith("s") || verb.endsWith("h") || verb.endsWith("x");
      boolean vowel = verb.matches(".*[aeou]y");
      String form =
          verb.endsWith("y") && !vowel
              ? verb.substring(0, verb.length() - 1) + "ies"
              : verb + (hissing ? "es" : "s");
      if (!NOUNLIKE.contains(form)) {
        out.append(form).append(' ');
      }
    }
    return out.toString();
  }

  /** "Notified", "given": a participle by its form. */
  static boolean participle(String form) {
    return form.endsWith("ed") || form.endsWith("en") || PARTICIPLES.contains(form);
  }
}
