package no.samsvar.check;

import java.util.List;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Normaliser;
import no.samsvar.document.DocumentKind;
import no.samsvar.rule.Lexicon;
import no.samsvar.rule.Rule;

/** Checks analysed documents against rules. Immutable, safe to share between threads. */
public final class Checker {
  private final ConceptMatcher matcher;
  private final RuleWords ruleWords;

  /**
   * A checker whose rules use the concepts of this lexicon, and whose words have the normal forms
   * of the documents' words.
   */
  public Checker(Lexicon lexicon, Normaliser normaliser) {
    this.matcher = new ConceptMatcher(lexicon);
    this.ruleWords = new RuleWords(normaliser);
  }

  /**
   * What the rules are asked of: the document as a kind, or (about) what it says of another
   * document of that kind; annexes holds the labels ("2", "a") of annexes that are there though no
   * heading of the text says so, since they are files of the same agreement.
   */
  public record Question(DocumentKind kind, boolean about, List<String> annexes) {
    public Question {
      annexes = List.copyOf(annexes);
    }

    /** The document by itself, as its own kind. */
    public static Question of(AnalysedDocument document) {
      return new Question(document.document().kind(), false, List.of());
    }
  }

  /** The document made ready to be asked, once for all that it is asked. */
  public Examination examine(AnalysedDocument document) {
    return new Examination(document, matcher, ruleWords);
  }

  /** A finding for every rule, sorted by rule id. */
  public List<Finding> check(AnalysedDocument document, List<Rule> rules, Question question) {
    return examine(document).check(rules, question);
  }

  /** How the verdict on one rule comes about. */
  public RuleTrace explain(AnalysedDocument document, Rule rule, Question question) {
    return examine(document).explain(rule, question);
  }
}
