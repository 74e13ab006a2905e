package no.samsvar.clause;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samsvar.clause.VerbForms.Kind;

/** Verbs of English that governance documents use. Base forms count as infinitives only. */
final class EnglishVerbs {
  private EnglishVerbs() {}

  /** Past forms that are participles too. */
  static final Set<String> PARTICIPLES =
      Set.of(
          "made", "kept", "held", "set", "paid", "sent", "found", "said", "meant", "stood",
          "agreed", "become", "begun", "run", "put", "brought", "bought", "built", "left", "lost",
          "had");

  /** Third persons that are plural nouns too. */
  static final Set<String> NOUNLIKE =
      Set.of(
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
      "be have do give take go come make keep hold begin know see set pay find";

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
    return new VerbForms(List.of())
        .with(Kind.FINITE, FINITE)
        .with(Kind.INFINITIVE, INFINITIVE)
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
}
