package no.samsvar.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.Language;
import no.samsvar.document.Notice;
import no.samsvar.document.Section;
import no.samsvar.text.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * Sets the language of each block and of the document by function words; a short block takes the
 * document's.
 */
final class BlockLanguages {
  private static final Set<String> BOKMAAL =
      words(
          """
          ikke at og er en et det den seg ble var to som av på til fra noen hva hvordan hvor hver hvilke være
          blir de eller jeg vi samt mellom også bare kun mer uten etter ved gjøre innen hvis
          dersom hvert denne disse dette sine deres dem tjenester skal må for med om å i har kan
          """);
  private static final Set<String> NYNORSK =
      words(
          """
          ikkje at og er ein eit ei det den seg vart var to som av på til frå nokon noko kva korleis kor kvar kvart vere
          vert blir dei eller eg vi samt mellom også berre meir utan etter ved gjere innan viss
          dersom desse denne dette sine deira tenester skal må for med om å i har kan kommunane ho
          me medan saman gjennom
          """);
  private static final Set<String> ENGLISH =
      words(
          """
          the no are such and of to in is are for that this with shall will by or be as on any not which from
          it its their we our you has have may must an at if where such other each these
          """);

  /** Danish and Swedish words that hardly any Norwegian text holds. */
  private static final Set<String> FOREIGN =
      words(
          """
          af efter bliver blevet mellem hvad uden nogle sig således aftale aftalen aftaler
          løses sker hverdage gennem ydelser ydelsen opgaver hvorefter ugen
          fejl opgave leverancer medarbejdere bruges herved
          och att är inte för från skall ska till också åtgärder genom avtalet
          """);

  private static final int LONGEST =
      Stream.of(BOKMAAL, NYNORSK, ENGLISH, FOREIGN)
          .flatMap(Set::stream)
          .mapToInt(String::length)
          .max()
          .orElse(0);

  /** How many votes each of those words gives to each language, in their order. */
  private static final WordTable<List<Integer>> VOTES = votes();

  private static final List<String> BOKMAAL_ENDINGS =
      List.of("ene", "ingen", "elsen", "heten", "het", "else", "eren", "isk", "lig", "erer");
  private static final List<String> NYNORSK_ENDINGS =
      List.of("ane", "inga", "leik", "leiken", "heita", "leg", "aste", "ast", "eigar");
  private static final List<String> ENGLISH_ENDINGS =
      List.of("tion", "ment", "ness", "ity", "ies", "ing", "ive", "able", "ure", "ed", "ous");

  private static final Pattern WORD = Pattern.compile("[^\\p{L}-]+");

  /** Shorter words end so by chance. */
  private static final int SHORT = 4;

  private static final int ENOUGH = 2;

  /** Shorter documents say too little to tell their language. */
  private static final int LANGUAGE_SHOWS = 500;

  /** A Danish text holds one such word in fewer than so many function words. */
  private static final int FOREIGN_WEIGHT = 6;

  private BlockLanguages() {}

  static Document set(Document document) {
    String text = document.text().content();
    Votes votes = guess(text);
    Language whole =
        (votes.counts().isEmpty() ? byEnding(text) : votes).orElseOther(Language.OTHER, 1);
    Section body = section(document.body(), text, whole);
    return new Document(
        document.id(),
        document.sha256(),
        document.kind(),
        whole,
        document.text(),
        body,
        document.pages(),
        document.title(),
        document.quality(),
        notices(document, body, whole),
        document.contents(),
        document.traits());
  }

  /** What was noticed, and how many blocks stand in a language that the program does not read. */
  private static List<Notice> notices(Document document, Section body, Language whole) {
    List<Notice> notices = new ArrayList<>(document.notices());
    notices.removeIf(notice -> notice.kind() == Notice.Kind.OTHER_LANGUAGE);
    int foreign = foreign(body);
    boolean shows = whole != Language.OTHER || document.text().length() > LANGUAGE_SHOWS;
    if (foreign > 0 && shows) {
      notices.add(new Notice(Notice.Kind.OTHER_LANGUAGE, foreign));
    }
    return notices;
  }

  private static int foreign(Section section) {
    long own =
        section.blocks().stream().filter(block -> block.language() == Language.OTHER).count();
    return (int) own + section.subsections().stream().mapToInt(BlockLanguages::foreign).sum();
  }

  private static Section section(Section section, String text, Language whole) {
    List<Block> blocks = section.blocks().stream().map(block -> block(block, text, whole)).toList();
    List<Section> subsections =
        section.subsections().stream().map(sub -> section(sub, text, whole)).toList();
    return new Section(
        section.path(), section.number(), section.heading(), blocks, subsections, section.span());
  }

  private static Block block(Block block, String text, Language whole) {
    String words = text.substring(block.span().start(), block.span().end());
    return block.in(guess(words).orElseOther(whole, ENOUGH));
  }

  /** Votes for each language. */
  private record Votes(Map<Language, Integer> counts) {
    static Votes of(int[] counts) {
      Map<Language, Integer> votes = new EnumMap<>(Language.class);
      Language[] languages = Language.values();
      for (int i = 0; i < languages.length; i++) {
        vote(votes, languages[i], counts[i]);
      }
      return new Votes(votes);
    }

    /** The language with most votes; the other when the lead is too small to say. */
    Language orElseOther(Language other, int lead) {
      Language best = other;
      int own = counts.getOrDefault(other, 0);
      int most = own;
      for (Language language : Language.values()) {
        int votes = counts.getOrDefault(language, 0);
        boolean clear = votes >= own + lead;
        if (language != other && clear && votes > most) {
          best = language;
          most = votes;
        }
      }
      return best;
    }
  }

  private static Votes guess(String text) {
    int[] counts = new int[Language.values().length];
    boolean odd = false;
    int start = 0;
    for (int at = 0; at <= text.length(); ) {
      int letter = at < text.length() ? text.codePointAt(at) : ' ';
      int after = at + Character.charCount(letter);
      boolean plain = plain(letter);
      if (plain || Character.isLetter(letter)) {
        odd |= !plain;
      } else {
        add(odd ? lower(text, start, at) : VOTES.get(text, start, at), counts);
        start = after;
        odd = false;
      }
      at = after;
    }
    return Votes.of(counts);
  }

  /** What most words are made of. */
  private static boolean plain(int c) {
    return (c >= 'a' && c <= 'z') || c == '-' || c == 'å' || c == 'ø' || c == 'æ';
  }

  /** The votes of a word with capitals or the like; longer words than those that vote have none. */
  private static @Nullable List<Integer> lower(String text, int from, int to) {
    if (to - from > LONGEST) {
      return null;
    }
    String written = text.substring(from, to);
    return initials(written) ? null : VOTES.get(written.toLowerCase(Locale.ROOT));
  }

  private static void add(@Nullable List<Integer> votes, int[] counts) {
    for (int i = 0; votes != null && i < counts.length; i++) {
      counts[i] += votes.get(i);
    }
  }

  /** One vote for a word of a language, and one more where it tells bokmål from nynorsk. */
  private static WordTable<List<Integer>> votes() {
    WordTable<List<Integer>> votes = new WordTable<>();
    Stream.of(BOKMAAL, NYNORSK, ENGLISH, FOREIGN)
        .flatMap(Set::stream)
        .forEach(word -> votes.put(word, votes(word)));
    return votes;
  }

  /** In the order of the languages. */
  private static List<Integer> votes(String word) {
    int bokmaal = BOKMAAL.contains(word) ? 1 : 0;
    int nynorsk = NYNORSK.contains(word) ? 1 : 0;
    return Stream.of(Language.values())
        .map(
            language ->
                switch (language) {
                  case BOKMAAL -> bokmaal * (2 - nynorsk);
                  case NYNORSK -> nynorsk * (2 - bokmaal);
                  case ENGLISH -> ENGLISH.contains(word) ? 1 : 0;
                  case OTHER -> FOREIGN.contains(word) ? FOREIGN_WEIGHT : 0;
                })
        .toList();
  }

  /** "AS" and "IT" in capitals are no English words. */
  private static boolean initials(String word) {
    return word.length() == 2 && word.chars().allMatch(Character::isUpperCase);
  }

  /** What a few words without any of the small ones look like: "IT-avdelinga driftar nettet". */
  private static Votes byEnding(String text) {
    Map<Language, Integer> counts = new EnumMap<>(Language.class);
    for (String word : WORD.split(text.toLowerCase(Locale.ROOT), -1)) {
      boolean norwegian = word.chars().anyMatch(c -> c == 'æ' || c == 'ø' || c == 'å');
      boolean nynorsk = ends(word, NYNORSK_ENDINGS);
      boolean bokmaal = !nynorsk && (norwegian || ends(word, BOKMAAL_ENDINGS));
      vote(counts, Language.NYNORSK, nynorsk ? 1 : 0);
      vote(counts, Language.BOKMAAL, bokmaal ? 1 : 0);
      vote(counts, Language.ENGLISH, ends(word, ENGLISH_ENDINGS) ? 1 : 0);
    }
    return new Votes(counts);
  }

  private static boolean ends(String word, List<String> endings) {
    return word.length() > SHORT && endings.stream().anyMatch(word::endsWith);
  }

  private static void vote(Map<Language, Integer> counts, Language language, int votes) {
    if (votes > 0) {
      counts.merge(language, votes, Integer::sum);
    }
  }

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.strip().split("\\s+", -1)));
  }
}
