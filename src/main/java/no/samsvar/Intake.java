package no.samsvar;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.Extractor;
import no.samsvar.extract.FileExtractor;
import no.samsvar.extract.child.ChildCommand;
import no.samsvar.extract.child.ChildExtractor;
import no.samsvar.extract.child.ChildLoop;
import no.samsvar.extract.ocr.Tesseract;

/**
 * Where files become documents during one run: in child processes with bounds of their own, or, for
 * files that are trusted, in this one. Closing it lets the children go.
 */
public final class Intake implements Extractor, AutoCloseable {
  /** First word of the command line of a child. */
  public static final String ENTRY = "--read-for-parent";

  /** Property by which the launcher names Java's cache of an earlier start. */
  private static final String CACHE = "samsvar.cache";

  private static final String RECOGNISE = "--ocr";
  private static final int MEGABYTES = 512;
  private static final int MEGABYTES_FOR_PICTURES = 1024;

  private final Extractor extractor;
  private final Optional<ChildExtractor> children;

  private Intake(Extractor extractor, Optional<ChildExtractor> children) {
    this.extractor = extractor;
    this.children = children;
  }

  /** Reads in this process; pictures of pages only when a recogniser is given. */
  public static Intake trusted(Optional<Path> recogniser) {
    return new Intake(new FileExtractor(recogniser), Optional.empty());
  }

  /** Reads in child processes, each file within this time. */
  public static Intake isolated(Optional<Path> recogniser, Duration timeout) {
    ChildExtractor children = new ChildExtractor(command(recogniser), timeout, new FileExtractor());
    return new Intake(children, Optional.of(children));
  }

  /** The program that recognises text in pictures, if one lies on the search path. */
  public static Optional<Path> recogniser(String searchPath) {
    return Tesseract.program(searchPath);
  }

  /** Starts a child now when one of these files will need it, while the rules are still loading. */
  public void expect(Inputs inputs) {
    boolean needed = inputs.files().keySet().stream().anyMatch(id -> !Inputs.plain(id.value()));
    if (needed && children.isPresent()) {
      children.get().warmUp();
    }
  }

  /** The child's side: answers until the parent is gone. */
  public static void serve(List<String> args, InputStream in, OutputStream out) throws IOException {
    Optional<Path> recogniser =
        args.size() == 3 && args.get(1).equals(RECOGNISE)
            ? Optional.of(Path.of(args.get(2)))
            : Optional.empty();
    ChildLoop.run(new FileExtractor(recogniser), in, out);
  }

  @Override
  public Document extract(DocumentId id, byte[] bytes) throws ExtractionException {
    return extractor.extract(id, bytes);
  }

  @Override
  public SortedMap<String, byte[]> parts(DocumentId id, byte[] bytes) throws ExtractionException {
    return extractor.parts(id, bytes);
  }

  @Override
  public void close() {
    children.ifPresent(ChildExtractor::close);
  }

  private static ChildCommand command(Optional<Path> recogniser) {
    List<String> entry = new ArrayList<>(List.of("no.samsvar.cli.Main", ENTRY));
    recogniser.ifPresent(program -> entry.addAll(List.of(RECOGNISE, program.toString())));
    return new ChildCommand(
        Path.of(System.getProperty("java.home"), "bin", "java"),
        System.getProperty("java.class.path"),
        entry,
        recogniser.isPresent() ? MEGABYTES_FOR_PICTURES : MEGABYTES,
        Optional.ofNullable(System.getProperty(CACHE)).map(Path::of));
  }
}
