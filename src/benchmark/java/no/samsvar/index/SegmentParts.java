package no.samsvar.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** How the room that an index takes is shared out. */
public final class SegmentParts {
  private SegmentParts() {}

  /** Bytes of the stored analyses. */
  public static long stored(Path folder) throws IOException {
    long bytes = 0;
    try (Directory directory = FSDirectory.open(folder)) {
      for (SegmentCommitInfo segment : SegmentInfos.readLatestCommit(directory)) {
        bytes += stored(directory, segment);
      }
    }
    return bytes;
  }

  private static long stored(Directory directory, SegmentCommitInfo segment) throws IOException {
    if (!segment.info.getUseCompoundFile()) {
      return length(directory, segment.files().toArray(String[]::new));
    }
    try (Directory inside =
        segment.info.getCodec().compoundFormat().getCompoundReader(directory, segment.info)) {
      return length(inside, inside.listAll());
    }
  }

  private static long length(Directory directory, String[] names) throws IOException {
    long bytes = 0;
    for (String name : names) {
      bytes += name.endsWith(".fdt") ? directory.fileLength(name) : 0;
    }
    return bytes;
  }
}
