package no.samsvar.extract.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import no.samsvar.document.FileTrait;
import no.samsvar.document.Notice;
import no.samsvar.extract.layout.FormatReader;
import no.samsvar.extract.layout.Piece;
import no.samsvar.extract.layout.Reading;
import no.samsvar.extract.layout.StyledPieces;
import no.samsvar.extract.layout.Traits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;

/** Reads HTML pages: the page's own words, not its menus, scripts and hidden parts. */
public final class HtmlReader implements FormatReader {
  private static final String HIDDEN =
      "[hidden], [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";

  @Override
  public Reading read(byte[] bytes) {
    Document page = parsed(decoded(bytes));
    List<Notice> notices = new ArrayList<>();
    notice(Notice.Kind.TRACKED_CHANGES, page.select("ins").size() + drop(page, "del"), notices);
    notice(Notice.Kind.HIDDEN_TEXT, drop(page, HIDDEN), notices);
    Optional<String> title = Optional.of(page.title().strip()).filter(text -> !text.isEmpty());
    List<Piece> pieces = StyledPieces.finish(pieces(page));
    Set<FileTrait> traits =
        Traits.of(FileTrait.WEB)
            .with(title, FileTrait.TITLE)
            .with(Optional.of(page.select("html").attr("lang")), FileTrait.LANGUAGE)
            .when(!page.select("h1, h2, h3, h4, h5, h6").isEmpty(), FileTrait.HEADINGS)
            .all();
    return new Reading(pieces, OptionalInt.empty(), title, notices, List.of(), traits);
  }

  /** The pieces of a stretch of HTML. */
  static List<Piece> pieces(String html) {
    Document page = parsed(html);
    drop(page, "del");
    drop(page, HIDDEN);
    return pieces(page);
  }

  private static Document parsed(String html) {
    return Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
  }

  private static List<Piece> pieces(Document page) {
    HtmlNotes notes = new HtmlNotes(page.body());
    HtmlWalk walk = new HtmlWalk(notes);
    walk.children(page.body());
    walk.endParagraph();
    List<Piece> pieces = new ArrayList<>(walk.pieces());
    pieces.addAll(notes.left());
    return pieces;
  }

  /** Takes out what fits, in one walk, and says how many stretches with words that were. */
  private static int drop(Document page, String what) {
    Evaluator wanted = QueryParser.parse(what);
    AtomicInteger dropped = new AtomicInteger();
    page.body()
        .filter(
            (node, depth) -> {
              if (depth == 0 || !(node instanceof Element element) || !element.is(wanted)) {
                return NodeFilter.FilterResult.CONTINUE;
              }
              dropped.addAndGet(element.hasText() ? 1 : 0);
              return NodeFilter.FilterResult.REMOVE;
            });
    return dropped.get();
  }

  private static void notice(Notice.Kind kind, int count, List<Notice> notices) {
    if (count > 0) {
      notices.add(new Notice(kind, count));
    }
  }

  private static String decoded(byte[] bytes) {
    String head =
        new String(
            bytes, 0, Math.min(bytes.length, 2048), java.nio.charset.StandardCharsets.ISO_8859_1);
    boolean latin = head.matches("(?is).*charset\\s*=\\s*[\"']?(?:iso-8859-1|windows-1252).*");
    return latin
        ? new String(bytes, java.nio.charset.Charset.forName("windows-1252"))
        : Charsets.decode(bytes);
  }
}
