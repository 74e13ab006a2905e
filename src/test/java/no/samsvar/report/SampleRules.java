package no.samsvar.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Language;
import no.samsvar.rule.Binding;
import no.samsvar.rule.Component;
import no.samsvar.rule.Condition;
import no.samsvar.rule.Examples;
import no.samsvar.rule.Reference;
import no.samsvar.rule.Rule;
import no.samsvar.rule.RuleId;
import no.samsvar.rule.RulePack;
import no.samsvar.rule.Severity;
import no.samsvar.rule.Wording;

/** Rules for tests of reports; their conditions are never evaluated. */
final class SampleRules {
  private static final List<Language> LANGUAGES =
      List.of(Language.BOKMAAL, Language.NYNORSK, Language.ENGLISH);
  static final Rule NOTICE =
      rule(
          "contract/incident-notice",
          Severity.WARNING,
          List.of(
              "Leverandøren varsler om feil og forsinkelser|Avtalen sier ikke at leverandøren skal"
                  + " varsle om feil|Si hvem som varsles, om hva og hvor raskt.|Leverandøren skal"
                  + " uten ugrunnet opphold varsle Kunden om forhold som kan føre til forsinkelse"
                  + " eller feil.",
              "Leverandøren varslar om feil og forseinkingar|Avtalen seier ikkje at leverandøren"
                  + " skal varsle om feil|Sei kven som skal varslast, om kva og kor raskt.|",
              "The supplier gives notice of faults and delay|The contract does not oblige the"
                  + " supplier to give notice of faults|Say who is told, of what and how fast.|The"
                  + " Supplier shall without undue delay notify the Customer of faults."),
          "action:plikt til å varsle:plikt til å varsle:duty to notify",
          "deadline:frist:frist:time limit");
  static final Rule REPORTING =
      rule(
          "contract/supplier-reporting",
          Severity.ERROR,
          List.of(
              "Leverandøren rapporterer jevnlig til kunden|Avtalen krever ingen rapportering fra"
                  + " leverandøren|Skriv hva leverandøren skal rapportere, til hvem og hvor"
                  + " ofte.|Leverandøren skal hver måned levere en rapport om drift, feil og"
                  + " måloppnåelse til Kunden.",
              "Leverandøren rapporterer jamleg til kunden|Avtalen krev inga rapportering frå"
                  + " leverandøren|Skriv kva leverandøren skal rapportere, til kven og kor ofte.|",
              "The supplier reports regularly to the customer|The contract demands no reporting"
                  + " from the supplier|Write what is reported, to whom and how often.|"),
          "content:hva som rapporteres:kva som blir rapportert:what is reported",
          "frequency:hvor ofte:kor ofte:how often",
          "recipient:hvem som får rapporten:kven som får rapporten:who receives it");
  static final Rule EXIT =
      rule(
          "contract/exit-assistance",
          Severity.WARNING,
          List.of(
              "Leverandøren hjelper til når avtalen tar slutt|Ingen plikt for leverandøren til å"
                  + " hjelpe ved overgang|Skriv at leverandøren skal bistå ved overføring til"
                  + " kunden eller en ny leverandør.|Ved opphør skal Leverandøren bistå Kunden med"
                  + " å overføre tjenesten.",
              "Leverandøren hjelper til når avtalen tek slutt|Inga plikt for leverandøren til å"
                  + " hjelpe ved overgang|Skriv at leverandøren skal hjelpe til ved overføring.|",
              "The supplier helps when the contract ends|No duty for the supplier to help with"
                  + " transition|Write that the supplier shall help with the transfer.|"),
          "assistance:plikt til å bistå:plikt til å hjelpe:duty to assist");
  static final Rule OWNERSHIP =
      rule(
          "contract/data-ownership",
          Severity.WARNING,
          List.of(
              "Avtalen sier hvem som eier dataene|Avtalen sier ikke hvem som eier dataene|Si at"
                  + " kunden eier dataene.|",
              "Avtalen seier kven som eig dataa|Avtalen seier ikkje kven som eig dataa|Sei at"
                  + " kunden eig dataa.|",
              "The contract says who owns the data|The contract does not say who owns the data|Say"
                  + " that the customer owns the data.|"),
          "owner:eier:eigar:owner");
  static final Rule API =
      rule(
          "contract/open-api",
          Severity.NOTE,
          List.of(
              "Kunden får bruke åpne grensesnitt|Avtalen gir ikke tilgang til åpne grensesnitt|Krev"
                  + " dokumenterte grensesnitt.|",
              "Kunden får bruke opne grensesnitt|Avtalen gjev ikkje tilgang til opne"
                  + " grensesnitt|Krev dokumenterte grensesnitt.|",
              "The customer may use open interfaces|The contract gives no access to open"
                  + " interfaces|Demand documented interfaces.|"),
          "access:tilgang:tilgang:access");
  static final Rule DPA =
      rule(
          "contract/data-processing",
          Severity.ERROR,
          List.of(
              "Personopplysninger er regulert i en databehandleravtale|Avtalen regulerer ikke"
                  + " behandling av personopplysninger|Legg ved en databehandleravtale.|",
              "Personopplysningar er regulerte i ein databehandlaravtale|Avtalen regulerer ikkje"
                  + " handsaming av personopplysningar|Legg ved ein databehandlaravtale.|",
              "Personal data are governed by a processing agreement|The contract does not govern"
                  + " personal data|Annex a data processing agreement.|"),
          "agreement:databehandleravtale:databehandlaravtale:processing agreement");
  static final Rule AUDIT =
      rule(
          "contract/audit-right",
          Severity.WARNING,
          List.of(
              "Kunden kan føre kontroll med leveransen|Kunden har ingen rett til kontroll|Gi kunden"
                  + " rett til innsyn og revisjon.|",
              "Kunden kan føre kontroll med leveransen|Kunden har ingen rett til kontroll|Gje"
                  + " kunden rett til innsyn og revisjon.|",
              "The customer may audit the delivery|The customer has no right of audit|Grant a right"
                  + " of audit.|"),
          "right:rett til kontroll:rett til kontroll:right of audit");

  private SampleRules() {}

  static RulePack contract() {
    TreeMap<RuleId, Rule> rules = new TreeMap<>();
    for (Rule rule : List.of(NOTICE, REPORTING, EXIT, OWNERSHIP, API, DPA, AUDIT)) {
      rules.put(rule.id(), rule);
    }
    return new RulePack(
        "contract",
        "1.0.0",
        "9c56cc51b374c3ba189210d5b6d4bf57790d351c96c47c02190ecf1e430635ab",
        Map.of(),
        Map.of(),
        rules);
  }

  private static Rule rule(String id, Severity severity, List<String> wordings, String... parts) {
    Map<Language, Wording> worded = new EnumMap<>(Language.class);
    for (int i = 0; i < wordings.size(); i++) {
      String[] cut = wordings.get(i).split("\\|", -1);
      worded.put(LANGUAGES.get(i), new Wording(cut[0], cut[1], cut[2], cut[3]));
    }
    Reference basis =
        new Reference(
            severity == Severity.ERROR ? "kommuneloven" : "ssa-d",
            severity == Severity.ERROR ? "§ 25-1" : "2.3",
            severity == Severity.ERROR ? Binding.REQUIRED : Binding.LISTED,
            true,
            Optional.of(Reference.Audience.MUNICIPALITY),
            Optional.of(LocalDate.of(2021, 1, 1)),
            Optional.empty());
    return new Rule(
        new RuleId(id),
        severity,
        "1.0.0",
        Set.of(DocumentKind.CONTRACT),
        worded,
        List.of(basis),
        Arrays.stream(parts).map(SampleRules::component).toList(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Examples.of(List.of()),
        Examples.of(List.of()));
  }

  private static Component component(String line) {
    String[] cut = line.split(":", -1);
    return new Component(
        cut[0],
        true,
        new Condition.AllOf(List.of()),
        Optional.empty(),
        Map.of(Language.BOKMAAL, cut[1], Language.NYNORSK, cut[2], Language.ENGLISH, cut[3]));
  }
}
