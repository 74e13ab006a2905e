package no.samsvar.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.document.Language;
import no.samsvar.rule.Example.Expectation;
import no.samsvar.rule.RuleId;

/**
 * Whether rules' examples of what is met are there in all three languages, and fare alike. An
 * example's language is what its name says, else what it was read as; rules about the file itself
 * ask for none. Traps need no translation: they are about one language's words.
 */
public record LanguageParity(List<RuleTester.Result> results) {
  private static final List<Language> LANGUAGES =
      List.of(Language.BOKMAAL, Language.NYNORSK, Language.ENGLISH);

  private static final Pattern NOT_LETTERS = Pattern.compile("\\P{L}+");

  public LanguageParity {
    results = List.copyOf(results);
  }

  /** What each rule lacks, by its id: nothing where all is well. */
  public SortedMap<RuleId, List<String>> notes() {
    SortedMap<RuleId, List<RuleTester.Result>> byRule = new TreeMap<>();
    for (RuleTester.Result result : results) {
      byRule.computeIfAbsent(result.rule().id(), _ -> new ArrayList<>()).add(result);
    }
    byRule.values().removeIf(all -> all.stream().anyMatch(r -> !r.example().file().isEmpty()));
    SortedMap<RuleId, List<String>> notes = new TreeMap<>();
    byRule.forEach((rule, all) -> notes.put(rule, notes(all).toList()));
    return notes;
  }

  private static Stream<String> notes(List<RuleTester.Result> all) {
    Map<Language, List<RuleTester.Result>> there =
        all.stream()
            .filter(result -> result.example().expectation() == Expectation.MET)
            .collect(Collectors.groupingBy(LanguageParity::language));
    Predicate<Language> right =
        language ->
            there.getOrDefault(language, List.of()).stream()
                .allMatch(result -> result.outcome() == RuleTester.Outcome.VALIDATED);
    String absent = tags(language -> !there.containsKey(language));
    String well = tags(language -> there.containsKey(language) && right.test(language));
    String amiss = tags(right.negate());
    return Stream.concat(
        absent.isEmpty() ? Stream.empty() : Stream.of("no met example in " + absent),
        well.isEmpty() || amiss.isEmpty()
            ? Stream.empty()
            : Stream.of("met examples right in " + well + ", not in " + amiss));
  }

  private static String tags(Predicate<Language> which) {
    return LANGUAGES.stream().filter(which).map(Language::tag).collect(Collectors.joining(", "));
  }

  private static Language language(RuleTester.Result result) {
    Set<String> words =
        NOT_LETTERS
            .splitAsStream(result.example().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return LANGUAGES.stream()
        .filter(language -> words.contains(language.tag()) || words.contains(name(language)))
        .findFirst()
        .orElse(result.language());
  }

  private static String name(Language language) {
    return switch (language) {
      case BOKMAAL -> "bokmål";
      case NYNORSK -> "nynorsk";
      case ENGLISH -> "english";
      case OTHER -> "";
    };
  }
}
