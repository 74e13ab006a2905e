package no.samsvar.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samsvar.document.AnnexTitle;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.KindGuess;
import no.samsvar.document.Section;
import no.samsvar.language.KindProfiles.Profile;
import no.samsvar.text.Sightings;

/**
 * Tells the kind of a document by its title, headings and words; UNKNOWN rather than a guess. The
 * score is 10 for the name in the title, 3 for the name on the first page, up to 8 for headings,
 * and up to 6 for words that are frequent.
 */
public final class DocumentKinds {
  private static final int ENOUGH = 5;

  /** A title counts when the text bears it out by so much. */
  private static final int BORNE_OUT = 2;

  private static final int TITLE = 10;
  private static final int FRONT = 3;
  private static final int MOST_HEADINGS = 8;
  private static final int MOST_WORDS = 6;
  private static final int FIRST_PAGE = 500;
  private static final int SHORT = 4;
  private static final int THOUSAND = 1000;

  /** What an annex may be by its headings and words though its title doesn't name it. */
  private static final Set<DocumentKind> ANNEXED =
      Set.of(DocumentKind.SLA, DocumentKind.DPA, DocumentKind.REQUIREMENTS);

  /** How laws and regulations begin their titles; an association calls its statutes "lover". */
  private static final Pattern LAW =
      Pattern.compile(
          "(?iu)[\\s#]*(?:(?:midlertidig |mellombels )?lov (?:om|av|nr\\.?|\\d)|forskrift"
              + " (?:om|av|til|nr\\.?|\\d)|(?:lov|for)-\\d{4}-|regulation \\(eu\\)|directive"
              + " \\(eu\\))(?!\\p{L})");

  /** Any document of a name, "anchored in a contract", is another; "this is a contract" is not. */
  private static final Pattern OTHERS =
      Pattern.compile("(?<!\\b(?:is|er) )\\b(?:an?|any|en|ein|ei) \\p{L}+");

  private static final Sightings BODY_WORDS =
      Sightings.of(KindProfiles.ALL.stream().flatMap(one -> one.body().stream()).toList());

  private DocumentKinds() {}

  /** The likeliest kind with its score and reasons; UNKNOWN when no kind shows clearly. */
  public static KindGuess guess(Document document) {
    Page page = page(document);
    Optional<String> law = law(page);
    if (law.isPresent()) {
      return new KindGuess(DocumentKind.LAW, TITLE, List.of(law.get()));
    }
    return AnnexTitle.of(document)
        .map(title -> annex(page.under(title.words()), title))
        .orElseGet(() -> best(page, KindProfiles.ALL));
  }

  /** How its title or its first line begins, if it is as laws and regulations do. */
  private static Optional<String> law(Page page) {
    return Stream.of(page.title(), page.front())
        .map(LAW::matcher)
        .filter(Matcher::lookingAt)
        .map(law -> law.group().replace("#", "").strip())
        .findFirst();
  }

  /** The kind that a document with this title says that it is; UNKNOWN when it says nothing. */
  public static DocumentKind titled(String title) {
    String small = title.toLowerCase(Locale.ROOT);
    return KindProfiles.ALL.stream()
        .filter(profile -> profile.titles().stream().anyMatch(word -> names(small, word)))
        .map(Profile::kind)
        .findFirst()
        .orElse(DocumentKind.UNKNOWN);
  }

  /**
   * The kind of an annex: the one its title names, else what it is full of, else an annex to an
   * agreement when the words of agreements are all that shows. Every annex talks of the agreement,
   * so that the names of agreements say nothing.
   */
  private static KindGuess annex(Page page, AnnexTitle title) {
    KindGuess found = best(page, KindProfiles.ALL);
    return switch (found.kind()) {
      case CONTRACT, FRAMEWORK_AGREEMENT -> ofAgreement(page, title);
      case UNKNOWN -> signs(page, DocumentKind.CONTRACT) ? ofAgreement(page, title) : found;
      default -> found;
    };
  }

  private static KindGuess ofAgreement(Page page, AnnexTitle title) {
    List<Profile> others =
        KindProfiles.ALL.stream().filter(profile -> ANNEXED.contains(profile.kind())).toList();
    KindGuess other = best(page, others);
    return other.kind() == DocumentKind.UNKNOWN
        ? new KindGuess(DocumentKind.ANNEX, TITLE, List.of(title.words()))
        : other;
  }

  private static boolean signs(Page page, DocumentKind kind) {
    return KindProfiles.ALL.stream()
        .anyMatch(profile -> profile.kind() == kind && score(profile, page).score() > 0);
  }

  private static KindGuess best(Page page, List<Profile> profiles) {
    KindGuess best = new KindGuess(DocumentKind.UNKNOWN, 0, List.of());
    for (Profile profile : profiles) {
      KindGuess guess = score(profile, page);
      if (guess.score() >= TITLE + BORNE_OUT) {
        return guess;
      }
      best = guess.score() > best.score() ? guess : best;
    }
    return best.score() >= ENOUGH
        ? best
        : new KindGuess(DocumentKind.UNKNOWN, best.score(), best.reasons());
  }

  /** What is looked at, in lower case. */
  private record Page(
      String title, String front, List<String> headings, Sightings.Count body, int words) {
    boolean heads(String word) {
      for (String heading : headings) {
        if (heading.contains(word)) {
          return true;
        }
      }
      return false;
    }

    /** The same with this title alone: what stands beside it names the agreement. */
    Page under(String other) {
      return new Page(other.toLowerCase(Locale.ROOT), "", headings, body, words);
    }
  }

  private static Page page(Document document) {
    String text = document.text().content().toLowerCase(Locale.ROOT);
    List<String> headings = new ArrayList<>();
    headings(document, document.body(), headings);
    String title =
        document.title().orElse("") + (headings.isEmpty() ? "" : " " + headings.getFirst());
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) == ' ' || text.charAt(i) == '\n' ? 1 : 0;
    }
    String front =
        OTHERS.matcher(text.substring(0, Math.min(FIRST_PAGE, text.length()))).replaceAll("");
    return new Page(title.toLowerCase(Locale.ROOT), front, headings, BODY_WORDS.in(text), words);
  }

  private static void headings(Document document, Section section, List<String> headings) {
    section
        .heading()
        .ifPresent(span -> headings.add(document.text().slice(span).toLowerCase(Locale.ROOT)));
    section.subsections().forEach(sub -> headings(document, sub, headings));
  }

  private static KindGuess score(Profile profile, Page page) {
    List<String> reasons = new ArrayList<>();
    int score = named(profile, page, reasons);
    int headed = 0;
    for (String word : profile.headings()) {
      if (page.heads(word)) {
        headed++;
        reasons.add(word);
      }
    }
    double frequent = 0;
    for (String word : profile.body()) {
      int count = page.body().all(word);
      double density = (double) count * THOUSAND / page.words();
      if (density >= 0.5) {
        frequent += Math.min(2, density / 2);
        reasons.add(word);
      }
    }
    int total = score + Math.min(MOST_HEADINGS, headed) + (int) Math.min(MOST_WORDS, frequent);
    return new KindGuess(profile.kind(), total, reasons.stream().distinct().toList());
  }

  private static int named(Profile profile, Page page, List<String> reasons) {
    for (String word : profile.titles()) {
      if (names(page.title(), word)) {
        reasons.add(word);
        return TITLE;
      }
    }
    for (String word : profile.titles()) {
      if (names(page.front(), word)) {
        reasons.add(word);
        return FRONT;
      }
    }
    return 0;
  }

  /**
   * Whether a name stands in a text: as part of a compound, but a short one only as a word, and no
   * "rapportering".
   */
  private static boolean names(String text, String name) {
    for (int i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 1)) {
      int end = i + name.length();
      boolean alone =
          (i == 0 || !Character.isLetter(text.charAt(i - 1)))
              && (end == text.length() || !Character.isLetter(text.charAt(end)));
      if (alone || (name.length() > SHORT && !text.startsWith("ering", end))) {
        return true;
      }
    }
    return false;
  }
}
