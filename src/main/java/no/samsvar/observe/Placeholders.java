package no.samsvar.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.samsvar.document.Block;
import no.samsvar.text.Span;

/** Blanks that nobody has filled in. All of a document's are told of together. */
final class Placeholders {
  private static final int SHOWN = 20;
  private static final Keyed BLANK =
      Keyed.of(
          "(?iu)\\[(?:\\s*|x{1,4}|sett inn[^\\]]*|fyll inn[^\\]]*|navn[^\\]]{0,30}|namn[^\\]]{0,30}"
              + "|dato|beløp|insert[^\\]]*|name[^\\]]{0,40}|x|årstall\\??|fyll ut[^\\]]*|date|amount|tbd|tba|to be[^\\]]*)\\]"
              + "|<(?:antall|tal|nr|status|sett|fyll|insert|navn|namn|name|dato|date|beløp|amount|angi|skriv)[^>\\n]{0,60}>"
              + "|\\b(?:xx|dd)[./-](?:xx|mm)[./-](?:20)?(?:xx|åå|yy|åååå|yyyy|xxxx)\\b|\\b20xx\\b"
              + "|(?<![\\dx] )\\bxxx+\\b(?! \\d)|\\bNN kommune\\b|\\blorem ipsum\\b|\\bTBD\\b|_{5,}|(?:\\.{8,}|…{3,})",
          "[",
          "<",
          "xx",
          "dd",
          "lorem ipsum",
          "tbd",
          "nn kommune",
          "_____",
          "........",
          "………");

  /** Left over from a page's mark-up, or an omission in a quotation. */
  private static final Pattern MARKUP =
      Pattern.compile("(?iu)\\s*(?:\\{|\\[?\\s*(?:…|\\.\\.\\.)\\s*\\]?\\W*$|[\\W_]{60,}$)");

  /** Words beside the lines on which somebody is to sign by hand. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?iuU)\\W*(?:(?:signatur\\w*|signature|underskrift\\w*|sign|st[ae]d|place|dat[oe]|print|legal|name|title|navn|namn|stilling|by|og|and|for|customer|supplier|kunden|leverandøren|blokkbokstaver)\\W+)*\\W*");

  private Placeholders() {}

  private static boolean signed(Passage passage) {
    String words = passage.words();
    boolean lines = words.contains("_____") || words.contains(".....");
    return lines && SIGNED.matcher(words.replaceAll("[_.]{5,}", " ") + " ").matches();
  }

  static List<Sighting> in(View view) {
    List<Span> places = new ArrayList<>();
    Keyed blank = view.here(BLANK);
    for (Passage passage : view.passages()) {
      if (Guidance.note(passage) || signed(passage)) {
        continue;
      }
      if (passage.block() instanceof Block.Placeholder
          && !MARKUP.matcher(passage.words()).lookingAt()) {
        places.add(passage.block().span());
      } else if (!(passage.block() instanceof Block.Quotation)
          && !MARKUP.matcher(passage.words()).lookingAt()) {
        passage.find(blank).map(Hit::span).findFirst().ifPresent(places::add);
      }
    }
    return places.isEmpty()
        ? List.of()
        : List.of(
            Sighting.at(
                places.subList(0, Math.min(SHOWN, places.size())), String.valueOf(places.size())));
  }
}
