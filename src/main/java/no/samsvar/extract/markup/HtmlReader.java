package no.samsvar.extract.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.samsvar.document.Notice;
import no.samsvar.extract.layout.FormatReader;
import no.samsvar.extract.layout.Piece;
import no.samsvar.extract.layout.Reading;
import no.samsvar.extract.layout.StyledPieces;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads HTML pages: the page's own words, not its menus, scripts and hidden parts. */
public final class HtmlReader implements FormatReader {
  @Override
  public Reading read(byte[] bytes) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Document page = Jsoup.parse(decoded(bytes), "", parser);
    HtmlNotes notes = new HtmlNotes(page.body());
    HtmlWalk walk = new HtmlWalk(notes);
    walk.children(page.body());
    walk.endParagraph();
    List<Piece> pieces = new ArrayList<>(walk.pieces());
    pieces.addAll(notes.left());
    List<Notice> notices =
        walk.hidden() > 0 ? List.of(new Notice(Notice.Kind.HIDDEN_TEXT, walk.hidden())) : List.of();
    Optional<String> title = Optional.of(page.title().strip()).filter(text -> !text.isEmpty());
    return new Reading(StyledPieces.finish(pieces), OptionalInt.empty(), title, notices, List.of());
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
