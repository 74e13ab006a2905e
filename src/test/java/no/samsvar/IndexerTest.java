package no.samsvar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samsvar.check.RunResult;
import no.samsvar.document.DocumentId;
import no.samsvar.index.Hit;
import no.samsvar.index.IndexFault;
import no.samsvar.index.IndexStore;
import no.samsvar.index.QueryFault;
import no.samsvar.index.SearchRequest;
import no.samsvar.index.SearchResult;
import no.samsvar.pack.PackException;
import no.samsvar.rule.Rule;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IndexerTest {
  private static final String CONTRACT =
      """
      # Avtale om drift av kart

      Avtale mellom Kunden og Leverandøren.

      ## 1 Rapportering

      Leverandøren skal hver måned rapportere til Kunden om tilgjengelighet og feil.

      ## 2 Opphør

      Når avtalen opphører, skal Leverandøren bistå Kunden med overføring til ny leverandør.
      """;
  private static final String OTHER =
      """
      # Avtale om arkiv

      Leverandøren skal varsle Kunden om avvik innen 24 timer. Kodeordet er kvitrefugl.
      """;

  private static Samsvar samsvar;
  private static Indexer indexer;

  @TempDir Path folder;
  private Path documents;
  private Path index;

  @BeforeAll
  static void open() throws PackException, IOException {
    samsvar = Samsvar.with(List.of());
    indexer = Indexer.of(samsvar);
  }

  @BeforeEach
  void two_documents() throws IOException {
    documents = Files.createDirectory(folder.resolve("documents"));
    index = folder.resolve("index");
    Files.writeString(documents.resolve("a.md"), CONTRACT);
    Files.writeString(documents.resolve("b.md"), OTHER);
  }

  @Test
  void new_documents_are_read_and_known_ones_are_not() throws Exception {
    assertThat(refresh().read()).extracting(this::name).containsExactly("a.md", "b.md");
    IndexSummary again = refresh();
    assertThat(again.read()).isEmpty();
    assertThat(again.unchanged()).isEqualTo(2);
    assertThat(again.documents()).isEqualTo(2);
  }

  @Test
  void files_that_nobody_touched_are_told_unchanged_without_the_rules() throws Exception {
    age(documents.resolve("a.md"));
    age(documents.resolve("b.md"));
    assertThat(unchanged("one")).isEmpty();
    refresh();
    assertThat(unchanged("one"))
        .hasValueSatisfying(all -> assertThat(all.unchanged()).isEqualTo(2));
    assertThat(unchanged("another program")).isEmpty();
    Files.delete(documents.resolve("b.md"));
    assertThat(unchanged("one")).isEmpty();
  }

  @Test
  void a_file_of_the_same_size_and_time_with_other_bytes_is_read_again() throws Exception {
    assumeTrue(
        folder.getFileSystem().supportedFileAttributeViews().contains("unix"),
        "no file system that keeps the time of a change by itself");
    age(documents.resolve("b.md"));
    refresh();
    Files.writeString(documents.resolve("b.md"), OTHER.replace("kvitrefugl", "svartefugl"));
    age(documents.resolve("b.md"));
    assertThat(unchanged("one")).isEmpty();
    assertThat(refresh().read()).extracting(this::name).containsExactly("b.md");
  }

  @Test
  void a_file_written_a_moment_ago_is_looked_into_until_it_has_settled() throws Exception {
    refresh();
    assertThat(unchanged("one")).isEmpty();
    age(documents.resolve("a.md"));
    age(documents.resolve("b.md"));
    assertThat(refresh().unchanged()).isEqualTo(2);
    assertThat(unchanged("one")).isPresent();
  }

  @Test
  void a_changed_document_is_read_again_and_its_old_words_are_gone() throws Exception {
    refresh();
    Files.writeString(documents.resolve("b.md"), OTHER.replace("kvitrefugl", "steinrøys"));
    assertThat(refresh().read()).extracting(this::name).containsExactly("b.md");
    assertThat(found("kvitrefugl")).isEmpty();
    assertThat(found("steinrøys")).hasSize(1);
  }

  @Test
  void a_renamed_document_is_found_under_its_new_name_without_being_read() throws Exception {
    refresh();
    Files.move(documents.resolve("b.md"), documents.resolve("c.md"));
    IndexSummary summary = refresh();
    assertThat(summary.read()).isEmpty();
    assertThat(summary.linked()).extracting(this::name).containsExactly("c.md");
    assertThat(summary.removed()).extracting(this::name).containsExactly("b.md");
    assertThat(found("kvitrefugl")).extracting(this::name).containsExactly("c.md");
  }

  @Test
  void a_deleted_document_goes() throws Exception {
    refresh();
    Files.delete(documents.resolve("b.md"));
    IndexSummary summary = refresh();
    assertThat(summary.removed()).extracting(this::name).containsExactly("b.md");
    assertThat(found("kvitrefugl")).isEmpty();
    assertThat(summary.documents()).isEqualTo(1);
  }

  @Test
  void what_lies_elsewhere_stays_when_one_folder_is_brought_up_to_date() throws Exception {
    refresh();
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("c.md"), OTHER.replace("kvitrefugl", "lyngmark"));
    refresh(other);
    assertThat(found("kvitrefugl")).hasSize(1);
    assertThat(found("lyngmark")).hasSize(1);
  }

  @Test
  void a_document_that_can_not_be_read_is_a_problem_and_the_others_are_indexed() throws Exception {
    Files.writeString(documents.resolve("broken.pdf"), "%PDF-1.7 nothing");
    IndexSummary summary = refresh();
    assertThat(summary.problems()).hasSize(1);
    assertThat(summary.documents()).isEqualTo(2);
  }

  @Test
  void a_copy_shares_its_analysis_and_both_names_are_told() throws Exception {
    Files.copy(documents.resolve("b.md"), documents.resolve("z.md"));
    refresh();
    SearchResult result = search("kvitrefugl");
    assertThat(result.hits()).hasSize(1);
    assertThat(result.hits().getFirst().copies()).extracting(this::name).containsExactly("z.md");
  }

  @Test
  void a_forgotten_document_leaves_no_trace_in_the_files_of_the_index() throws Exception {
    refresh();
    assertThat(traces("kvitrefugl")).isTrue();
    assertThat(indexer.forget(index, List.of(documents.resolve("b.md").toString()))).hasSize(1);
    assertThat(found("kvitrefugl")).isEmpty();
    assertThat(traces("kvitrefugl")).isFalse();
    assertThat(found("overføring")).isNotEmpty();
  }

  @Test
  void a_second_writer_is_told_that_the_index_is_in_use_and_readers_go_on() throws Exception {
    refresh();
    IndexStore first = IndexStore.open(index, Indexer.words(samsvar));
    try {
      assertThatThrownBy(this::refresh)
          .isInstanceOf(IndexFault.class)
          .extracting(fault -> ((IndexFault) fault).reason())
          .isEqualTo(IndexFault.Reason.IN_USE);
      assertThat(found("kvitrefugl")).hasSize(1);
    } finally {
      first.close();
    }
  }

  @Test
  void only_the_owner_may_look_into_the_folder() throws Exception {
    refresh();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(index)))
        .isEqualTo("rwx------");
  }

  @Test
  void a_folder_without_an_index_is_told_from_one_that_is_damaged() throws Exception {
    assertThatThrownBy(() -> Searcher.open(samsvar, folder.resolve("none")))
        .extracting(fault -> ((IndexFault) fault).reason())
        .isEqualTo(IndexFault.Reason.ABSENT);
    refresh();
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.filter(f -> !f.endsWith("write.lock")).toList()) {
        Files.writeString(file, "x");
      }
    }
    assertThatThrownBy(() -> Searcher.open(samsvar, index))
        .extracting(fault -> ((IndexFault) fault).reason())
        .isEqualTo(IndexFault.Reason.DAMAGED);
  }

  @Test
  void the_files_of_an_archive_are_indexed_once() throws Exception {
    Path archive = documents.resolve("bilag.zip");
    try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new java.util.zip.ZipEntry("inne.md"));
      zip.write(OTHER.replace("kvitrefugl", "lyngmark").getBytes(StandardCharsets.UTF_8));
    }
    refresh();
    assertThat(found("lyngmark"))
        .extracting(DocumentId::value)
        .allMatch(id -> id.endsWith("!/inne.md"));
    assertThat(refresh().read()).isEmpty();
    Files.delete(archive);
    refresh();
    assertThat(found("lyngmark")).isEmpty();
  }

  @Test
  void a_check_of_the_index_gives_the_verdicts_of_a_check_of_the_files() throws Exception {
    refresh();
    InputStream nothing = new ByteArrayInputStream(new byte[0]);
    CheckRequest request = CheckRequest.asOf(LocalDate.of(2026, 1, 1));
    RunResult files = samsvar.check(Inputs.of(List.of(documents.toString()), nothing), request);
    Files.delete(documents.resolve("a.md"));
    try (Searcher searcher = Searcher.open(samsvar, index)) {
      assertThat(searcher.check(request).reports()).isEqualTo(files.reports());
    }
  }

  @Test
  void a_rule_is_answered_for_every_document_of_its_kind() throws Exception {
    refresh();
    Rule rule = samsvar.packs().rule("contract/exit-assistance").orElseThrow();
    try (Searcher searcher = Searcher.open(samsvar, index)) {
      assertThat(searcher.verdicts(rule, 2))
          .extracting(one -> name(one.document()) + " " + one.verdict().key())
          .contains("a.md met");
    }
  }

  @Test
  void similar_clauses_come_nearest_first_and_none_twice() throws Exception {
    Files.writeString(documents.resolve("c.md"), OTHER.replace("kvitrefugl", "lyngmark"));
    refresh();
    try (Searcher searcher = Searcher.open(samsvar, index)) {
      List<Hit> hits =
          searcher.similar("Leverandøren varsler om avvik innen 12 timer", List.of(), 5);
      assertThat(hits.getFirst().text()).contains("varsle Kunden om avvik");
      assertThat(hits).extracting(Hit::text).doesNotHaveDuplicates();
    }
  }

  @Test
  void a_word_that_a_document_defines_is_found_by_its_concept() throws Exception {
    Files.writeString(
        documents.resolve("c.md"),
        """
        # Databehandleravtale

        ## 1 Definisjoner

        Hjelper: en annen databehandler som Leverandøren bruker.

        ## 2 Bruk

        Leverandøren skal melde fra før en ny hjelper tas i bruk.
        """);
    refresh();
    assertThat(search("concept:dpa-subprocessor melde").hits())
        .extracting(Hit::text)
        .anyMatch(text -> text.contains("ny hjelper"));
  }

  private IndexSummary refresh() throws IOException, IndexFault {
    return refresh(documents);
  }

  private IndexSummary refresh(Path root) throws IOException, IndexFault {
    return indexer.refresh(index, request(root, "one"));
  }

  private Optional<IndexSummary> unchanged(String made) throws IOException {
    return Indexer.unchanged(index, request(documents, made));
  }

  private static IndexRequest request(Path root, String made) throws IOException {
    InputStream nothing = new ByteArrayInputStream(new byte[0]);
    List<String> roots = List.of(root.toString());
    return new IndexRequest(Inputs.of(roots, nothing), roots, Limits.USUAL, Progress.NONE, made);
  }

  /** Takes a file for one that was written long ago. */
  private static void age(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
  }

  private SearchResult search(String query) throws IndexFault, QueryFault {
    try (Searcher searcher = Searcher.open(samsvar, index)) {
      return searcher.search(new SearchRequest(query, List.of(), 10, true));
    }
  }

  private List<DocumentId> found(String query) throws IndexFault, QueryFault {
    return search(query).hits().stream().map(hit -> hit.document()).distinct().toList();
  }

  /** Whether Lucene's files still know the word, be it in a document that is marked as deleted. */
  private boolean traces(String word) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(index))) {
      return reader.docFreq(new Term("text", word)) > 0 || reader.hasDeletions();
    }
  }

  private String name(DocumentId id) {
    return id.value().substring(id.value().lastIndexOf('/') + 1);
  }
}
