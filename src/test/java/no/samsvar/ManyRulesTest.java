package no.samsvar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.samsvar.check.Checker;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.rule.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** What many rules cost: one document, checked by 200 and by 2,000 made-up rules. */
final class ManyRulesTest {
  private static final int ROUNDS = 3;

  @TempDir Path folder;

  @Test
  @Tag("slow")
  void ten_times_the_rules_at_most_double_the_time_of_a_check(TestReporter reporter)
      throws Exception {
    Path pack = folder.resolve("many");
    Files.createDirectories(pack);
    Files.writeString(pack.resolve("pack.yaml"), "name: many\nversion: 1.0.0\n");
    for (int number = 0; number < 2000; number++) {
      Files.writeString(pack.resolve("rule-%04d.yaml".formatted(number)), rule(number));
    }
    Samsvar samsvar = Samsvar.with(List.of(pack));
    List<Rule> rules =
        samsvar.packs().rules().stream().filter(rule -> rule.id().pack().equals("many")).toList();
    String text = text();
    time(samsvar, text, rules);
    long few = time(samsvar, text, rules.subList(0, 200));
    long many = time(samsvar, text, rules);
    reporter.publishEntry("200 rules", few / 1_000_000 + " ms");
    reporter.publishEntry("2000 rules", many / 1_000_000 + " ms");
    assertThat((double) many / few).as("%d ns against %d ns", many, few).isLessThan(2.0);
  }

  /** The shortest of some rounds, reading and analysing included, as a check does. */
  private static long time(Samsvar samsvar, String text, List<Rule> rules) throws Exception {
    long best = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      AnalysedDocument document =
          samsvar.analyse(
              new DocumentId("avtale.txt"),
              text.getBytes(StandardCharsets.UTF_8),
              Optional.of(DocumentKind.CONTRACT));
      samsvar.checker().check(document, rules, Checker.Question.of(document));
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }

  private static String text() {
    StringBuilder text = new StringBuilder("Driftsavtale\n\n");
    for (int section = 1; section <= 60; section++) {
      text.append(section).append(" Krav til driften\n\n");
      text.append("Leverandøren skal hver måned sende Kunden en rapport om oppnådd nivå. ");
      text.append("Kunden kan si opp avtalen med tre måneders varsel. ");
      text.append("Feil skal rettes innen fire timer, og sikkerhetskopi tas hver natt.\n\n");
    }
    return text.toString();
  }

  /** No two ask the same: the concepts, parties and facts go round. */
  private static String rule(int number) {
    List<String> concepts = List.of("report", "supplier", "customer", "agreement", "denying");
    String one = concepts.get(number % concepts.size());
    String other = concepts.get((number / 5) % concepts.size());
    String fact = List.of("frequency", "deadline", "duration", "bearer").get((number / 25) % 4);
    String words = "{ nb: Punkt %d, nn: Punkt %d, en: Item %d }".formatted(number, number, number);
    return """
        id: many/rule-%04d
        severity: note
        since: 1.0.0
        applies-to: [contract]
        title: %s
        message: %s
        remedy: %s
        basis:
          - { source: made up, binding: derived, verified: false }
        components:
          duty:
            label: %s
            commits: { all: [%s, %s] }
          time:
            label: %s
            near: { to: duty, facts: [%s] }
        """
        .formatted(number, words, words, words, words, one, other, words, fact);
  }
}
