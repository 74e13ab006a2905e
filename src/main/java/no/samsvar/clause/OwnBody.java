package no.samsvar.clause;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samsvar.document.Document;
import no.samsvar.document.Language;

/**
 * What a strategy or plan calls the body that it is of: "vi", "kommunen", its name. In an agreement
 * between municipalities "vi" are its members. Reports and agreements of other kinds speak of
 * others.
 */
record OwnBody(Document document, String text) {
  private static final List<String> WE = List.of("vi", "oss", "we", "us");

  private static final List<String> ALWAYS =
      List.of("kommunen", "heradet", "etaten", "foretaket", "helseforetaket", "bydelen");

  private static final List<String> ENGLISH =
      List.of("council", "municipality", "trust", "university");

  /** "Strategi for Nordvik kommune" */
  private static final Pattern NAME =
      Pattern.compile("(\\p{Lu}[\\p{L}-]+) (?:kommune|fylkeskommune|herad)\\b");

  /** Puts the names that the body has here. */
  void name(Map<String, Role> names) {
    Optional<Role> own =
        switch (document.kind()) {
          case STRATEGY, ACTION_PLAN, ARCHITECTURE -> Optional.of(Role.OWN_BODY);
          case COOPERATION -> Optional.of(Role.MEMBERS);
          case REQUIREMENTS,
              CONTRACT,
              FRAMEWORK_AGREEMENT,
              ANNEX,
              SLA,
              DPA,
              BUSINESS_CASE,
              REPORT,
              LAW,
              UNKNOWN ->
              Optional.empty();
        };
    own.ifPresent(role -> we().forEach(word -> names.putIfAbsent(word, role)));
    if (own.filter(role -> role == Role.OWN_BODY).isPresent()) {
      bodies().forEach(word -> names.putIfAbsent(word, Role.OWN_BODY));
    }
  }

  private Stream<String> we() {
    boolean nynorsk = document.language() == Language.NYNORSK;
    return nynorsk ? Stream.concat(WE.stream(), Stream.of("me")) : WE.stream();
  }

  private Stream<String> bodies() {
    if (document.language() == Language.ENGLISH) {
      return ENGLISH.stream();
    }
    String title = document.title().orElse("");
    boolean county = title.toLowerCase(Locale.ROOT).contains("fylkeskommun");
    Stream<String> said = county ? Stream.of("fylkeskommunen") : ALWAYS.stream();
    boolean company = !text.contains("kommunen");
    Stream<String> firm = company ? Stream.of("selskapet", "konsernet") : Stream.of();
    Matcher name = NAME.matcher(title);
    Stream<String> named =
        name.find() ? Stream.of(name.group(1).toLowerCase(Locale.ROOT)) : Stream.of();
    return Stream.of(said, firm, named).flatMap(words -> words);
  }
}
