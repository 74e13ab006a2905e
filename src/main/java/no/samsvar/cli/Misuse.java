package no.samsvar.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samsvar.check.Problem;
import no.samsvar.pack.Spelling;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in the words of people and with the nearest spelling. */
final class Misuse {
  private static final String WHERE = "command line";
  private static final int SHORT = 3;

  private Misuse() {}

  /** The problem behind what the parser says. */
  static Problem of(ParameterException fault) {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (fault.getArgSpec() instanceof PositionalParamSpec choice
        && fault.getValue() != null
        && choice.paramLabel().contains("|")) {
      String known = "known: " + choice.paramLabel().replace("|", ", ");
      return new Problem(WHERE, "unknown value \"" + fault.getValue() + "\"", known);
    }
    return fault.getArgSpec() instanceof OptionSpec option && fault.getValue() != null
        ? value(option.longestName(), fault)
        : new Problem(WHERE, sentence(fault), seeHelp(fault.getCommandLine()));
  }

  /** A word that is no command where one is due, an option that there isn't, or a word too many. */
  private static Problem unmatched(UnmatchedArgumentException fault) {
    CommandLine line = fault.getCommandLine();
    String word = fault.getUnmatched().getFirst();
    boolean option = word.startsWith("-");
    if (!option && line.getSubcommands().isEmpty()) {
      return new Problem(WHERE, sentence(fault), seeHelp(line));
    }
    Set<String> known =
        option ? line.getCommandSpec().optionsMap().keySet() : line.getSubcommands().keySet();
    String help = nearest(word.replaceFirst("=.*", ""), known);
    return new Problem(
        WHERE,
        option ? sentence(fault) : "unknown command \"" + word + "\"",
        help.isEmpty() ? seeHelp(line) : help);
  }

  /** What follows the first colon was said by the converter: what may be written. */
  private static Problem value(String option, ParameterException fault) {
    String said = String.valueOf(fault.getMessage());
    int colon = said.indexOf(": ");
    String help = colon < 0 ? seeHelp(fault.getCommandLine()) : said.substring(colon + 2);
    return new Problem(option, "unknown value \"" + fault.getValue() + "\"", help);
  }

  /** "did you mean …?" before the words that are known. */
  static String known(String word, List<String> known, String list) {
    return known(word, known, list, Optional.empty());
  }

  /** The same, with what is meant where no known word is spelt nearly so. */
  static String known(String word, List<String> known, String list, Optional<String> otherwise) {
    String nearest = nearest(word, known);
    String meant = nearest.isEmpty() ? otherwise.map(Misuse::meant).orElse("") : nearest;
    return (meant.isEmpty() ? "" : meant + " ") + list + String.join(", ", known);
  }

  /** Very short words are near to everything. */
  private static String nearest(String word, Collection<String> known) {
    Optional<String> nearest =
        word.length() < SHORT ? Optional.empty() : Spelling.nearest(word, known);
    return nearest.map(Misuse::meant).orElse("");
  }

  private static String meant(String word) {
    return "did you mean \"" + word + "\"?";
  }

  private static String seeHelp(CommandLine line) {
    String name = line.getCommandSpec().qualifiedName();
    return "see " + name + " --help";
  }

  private static String sentence(ParameterException fault) {
    String line = String.valueOf(fault.getMessage()).lines().findFirst().orElse("wrong use");
    return Character.toLowerCase(line.charAt(0)) + line.substring(1);
  }
}
