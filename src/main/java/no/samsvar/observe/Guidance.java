package no.samsvar.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.samsvar.document.Block;
import no.samsvar.text.Span;

/** Words for whoever fills in a template, left in the document. Told of together. */
final class Guidance {
  private static final int SHOWN = 20;
  private static final Keyed WORDS =
      Keyed.of(
          "(?iu)\\[?veiledning(?:stekst)?:|\\bveiledningstekst\\p{L}*\\b|\\brettleiingstekst\\p{L}*\\b|\\brettleiing:|\\b(?:slett(?:es)?|fjern(?:es)?|stryk(?:es)?) (?:denne|dette) (?:teksten|avsnittet|boksen|før)"
              + "|\\bslett denne\\b|\\b(?:denne|dette) (?:teksten|avsnittet|rettleiinga|veiledningen) (?:slettes|fjernes|skal slettes|strykes|skal fjernes|skal slettast|blir sletta)"
              + "|\\bher (?:skal|kan) (?:kunden|leverandøren|oppdragsgiver|partene|kommunen) (?:fylle (?:ut|inn)|beskrive|føre inn|sette inn)"
              + "|\\b(?:stryk|velg|slett) det som ikke passer\\b|\\bstryk det som ikkje høver\\b|\\bdelete (?:as (?:applicable|appropriate)|this (?:text|section|paragraph|note|box))\\b"
              + "|(?:^|\\[)\\s*(?:guidance|drafting|instruction)(?: note)?:|\\bnote to (?:draft|drafter|author|template)|\\b(?:insert|describe) here\\b|\\bfyll(?:es)? (?:inn|ut) her\\b|\\bmalteksten?\\b|\\beksempeltekst\\b"
              + "|\\[(?:TODO|NB!|husk\\b|hugs\\b|beskriv\\b|explain\\b|list what\\b|describe\\b|lim inn\\b|mal(?:en)? |her (?:kan|skal)\\b|vurder om\\b|jf\\. \\p{L}{2}:|\\p{L}{2}: )"
              + "|\\[\\p{L}[^\\]\\n]{3,120}[.!?] (?:avklar|avklares|sjekk|sjekkes|spør|hør med|check|ask|confirm)\\b[^\\]\\n]{0,60}\\]|\\(\\p{L}[^()\\n]{5,120}\\? (?:sjekkes|sjekk|avklares|må avklares|må sjekkes|to be checked|check)\\.?\\)"
              + "|\\[\\p{L}[^\\]\\n]{8,160}\\?[^\\]\\n]{0,120}\\]",
          "veiledning",
          "rettleiing",
          "slett",
          "fjern",
          "stryk",
          "her skal ",
          "her kan ",
          "passer",
          "høver",
          "delete",
          "guidance",
          "drafting",
          "instruction",
          "note to ",
          "insert here",
          "describe here",
          "fylles",
          "fyll ",
          "maltekst",
          "eksempeltekst",
          "[",
          "sjekk",
          "avklar",
          "check");

  private Guidance() {}

  /** Whether the passage is a note to whoever writes the document, and no blank to fill in. */
  static boolean note(Passage passage) {
    return NOTE.matcher(passage.words()).lookingAt();
  }

  private static final Pattern NOTE = Pattern.compile("\\W{0,2}\\[\\p{Lu}{2}: ");

  static List<Sighting> in(View view) {
    List<Span> places = new ArrayList<>();
    Keyed words = view.here(WORDS);
    for (Passage passage : view.passages()) {
      if (!(passage.block() instanceof Block.Quotation)) {
        passage.find(words).map(Hit::span).findFirst().ifPresent(places::add);
      }
    }
    return places.isEmpty()
        ? List.of()
        : List.of(
            Sighting.at(
                places.subList(0, Math.min(SHOWN, places.size())), String.valueOf(places.size())));
  }
}
