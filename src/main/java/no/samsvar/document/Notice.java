package no.samsvar.document;

import java.util.List;

/**
 * Something about the file that a reader must know: tracked changes, comments, hidden text, copying
 * restricted. The pages it is about are counted from 1; none when it is about the whole file.
 */
public record Notice(Kind kind, int count, List<Integer> pages) {
  public Notice {
    pages = List.copyOf(pages);
  }

  /** A notice about the whole file. */
  public Notice(Kind kind, int count) {
    this(kind, count, List.of());
  }

  /** A notice about these pages. */
  public static Notice onPages(Kind kind, List<Integer> pages) {
    return new Notice(kind, pages.size(), pages);
  }

  /** The pages as people write them: "2, 4–6". */
  public String pageRanges() {
    return Quality.ranges(pages);
  }

  /** What was noticed. */
  public enum Kind {
    TRACKED_CHANGES,
    COMMENTS,
    HIDDEN_TEXT,
    COPYING_RESTRICTED,
    TEXT_RECOGNISED,
    PAGES_WITHOUT_TEXT,
    OTHER_LANGUAGE,
    ATTACHMENTS,
    /** The tags of a PDF leave out so many of a hundred letters, so that its layout was read. */
    TAGS_INCOMPLETE,
    /** The tags of a PDF know no headings, so that its layout was read. */
    TAGS_WITHOUT_HEADINGS
  }
}
