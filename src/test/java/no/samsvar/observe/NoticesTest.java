package no.samsvar.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.Notice;
import no.samsvar.extract.FileExtractor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tracked changes and comments, given as the notices of a file. */
class NoticesTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 8, 13, 21, 34, 55, 89, 144})
  void tracked_changes_and_comments_are_told_of_by_their_number(int count) throws Exception {
    View changed = view(new Notice(Notice.Kind.TRACKED_CHANGES, count));
    View commented = view(new Notice(Notice.Kind.COMMENTS, count));
    assertThat(Notices.changes(changed))
        .singleElement()
        .extracting(Sighting::arguments)
        .isEqualTo(List.of(String.valueOf(count)));
    assertThat(Notices.comments(commented)).hasSize(1);
    assertThat(Notices.comments(changed)).isEmpty();
    assertThat(Notices.changes(commented)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Notice.Kind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"TRACKED_CHANGES", "COMMENTS"})
  void other_notices_are_no_leftovers(Notice.Kind kind) throws Exception {
    View view = view(new Notice(kind, 7));
    assertThat(Notices.changes(view)).isEmpty();
    assertThat(Notices.comments(view)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Endringer skal være skriftlige.",
        "Endringene er godkjent.",
        "Kommentarer sendes til leder.",
        "Partene kan kommentere utkastet.",
        "Slettet tekst tas vare på.",
        "Innsatt: tre skjermer.",
        "Merknader er tatt inn.",
        "Comments are welcome.",
        "Changes are made in writing.",
        "Track changes before you sign.",
        "Kommentar: ingen.",
        "Endringslogg: versjon 2.",
      })
  void words_about_changes_and_comments_are_none(String words) throws Exception {
    View view = view(words, List.of());
    assertThat(Notices.changes(view)).isEmpty();
    assertThat(Notices.comments(view)).isEmpty();
  }

  private static View view(Notice notice) throws Exception {
    return view("Avtalen gjelder drift.", List.of(notice));
  }

  private static View view(String words, List<Notice> notices) throws Exception {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    Document read = new FileExtractor().extract(new DocumentId("notice.md"), bytes);
    Document noticed =
        new Document(
            read.id(),
            read.sha256(),
            read.kind(),
            read.language(),
            read.text(),
            read.body(),
            read.pages(),
            read.title(),
            read.quality(),
            notices,
            read.contents(),
            read.traits());
    return View.of(new AnalysedDocument(noticed, List.of()), LocalDate.of(2026, 11, 21));
  }
}
