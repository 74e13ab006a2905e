package no.samsvar;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import no.samsvar.check.Problem;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.ExtractionException.Cause;
import no.samsvar.document.Extractor;
import no.samsvar.document.Notice;

/**
 * Reads every input and what lies inside it, each document within its time: the files of an archive
 * and the attachments of a document become documents of their own, named "outer!/inner". Results
 * are ordered by name, whatever was read first.
 */
final class DocumentWalk<T> {
  private static final int DEEPEST_ARCHIVE = 2;
  private static final int MOST_PARTS = 1_000;
  private static final long MOST_BYTES = 500_000_000L;

  private final Inputs inputs;
  private final Limits limits;
  private final Extractor extractor;
  private final Look<T> look;
  private final SortedMap<DocumentId, T> done = new ConcurrentSkipListMap<>();
  private final SortedMap<DocumentId, Problem> failed = new ConcurrentSkipListMap<>();

  private DocumentWalk(Inputs inputs, Limits limits, Extractor extractor, Look<T> look) {
    this.inputs = inputs;
    this.limits = limits;
    this.extractor = extractor;
    this.look = look;
  }

  /** What is made of the bytes of a document. */
  interface Look<T> {
    Looked<T> at(DocumentId id, byte[] bytes) throws ExtractionException;
  }

  /** What was made of a document, and what reading it told of it. */
  record Looked<T>(List<Notice> notices, T result) {}

  /** What became of the documents, and what could not be read. */
  record Outcome<T>(SortedMap<DocumentId, T> done, List<Problem> problems) {}

  /** What was taken out of one input so far. */
  private record Taken(AtomicInteger files, AtomicLong bytes) {}

  static <T> Outcome<T> of(
      Inputs inputs, Limits limits, Extractor extractor, Function<Document, T> use) {
    return looking(
        inputs,
        limits,
        extractor,
        (id, bytes) -> {
          Document document = extractor.extract(id, bytes);
          return new Looked<>(document.notices(), use.apply(document));
        });
  }

  /** The same, where not every document need be read; what lies inside one is taken out of it. */
  static <T> Outcome<T> looking(Inputs inputs, Limits limits, Extractor extractor, Look<T> look) {
    DocumentWalk<T> walk = new DocumentWalk<>(inputs, limits, extractor, look);
    Bounded.each(inputs.files().keySet(), limits.jobs(), walk::input);
    return new Outcome<>(new TreeMap<>(walk.done), List.copyOf(walk.failed.values()));
  }

  private void input(DocumentId id) {
    try {
      byte[] bytes = inputs.read(id, limits.largestFile());
      read(id, bytes, 0, new Taken(new AtomicInteger(), new AtomicLong()));
    } catch (ExtractionException trouble) {
      failed.put(id, Problems.of(id, trouble));
    }
  }

  private void read(DocumentId id, byte[] bytes, int depth, Taken taken) {
    try {
      Looked<T> looked = Bounded.within(limits.timeout(), () -> look.at(id, bytes));
      done.put(id, looked.result());
      if (looked.notices().stream().anyMatch(n -> n.kind() == Notice.Kind.ATTACHMENTS)) {
        parts(id, bytes, depth, taken);
      }
    } catch (ExtractionException trouble) {
      if (trouble.reason() == Cause.ARCHIVE) {
        archive(id, bytes, depth, taken);
      } else {
        failed.put(id, Problems.of(id, trouble));
      }
    }
  }

  private void archive(DocumentId id, byte[] bytes, int depth, Taken taken) {
    if (depth >= DEEPEST_ARCHIVE) {
      failed.put(id, Problems.of(id, new ExtractionException(Cause.TOO_DEEP, "archive")));
      return;
    }
    if (parts(id, bytes, depth, taken) == 0) {
      failed.put(id, Problems.emptyArchive(id));
    }
  }

  /** How many documents lie inside; those that can be read are. */
  private int parts(DocumentId id, byte[] bytes, int depth, Taken taken) {
    try {
      SortedMap<String, byte[]> parts =
          Bounded.within(limits.timeout(), () -> extractor.parts(id, bytes));
      for (var part : parts.entrySet()) {
        count(part.getValue(), taken);
        DocumentId inner = new DocumentId(id.value() + Inputs.INSIDE + part.getKey());
        read(inner, part.getValue(), depth + 1, taken);
      }
      return parts.size();
    } catch (ExtractionException trouble) {
      failed.put(id, Problems.of(id, trouble));
      return 1;
    }
  }

  private void count(byte[] part, Taken taken) throws ExtractionException {
    boolean many = taken.files().incrementAndGet() > MOST_PARTS;
    if (many || taken.bytes().addAndGet(part.length) > MOST_BYTES) {
      throw new ExtractionException(Cause.TOO_LARGE, "archive");
    }
    if (part.length > limits.largestFile()) {
      throw new ExtractionException(Cause.TOO_LARGE, "file in an archive");
    }
  }
}
