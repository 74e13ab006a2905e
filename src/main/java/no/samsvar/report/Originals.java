package no.samsvar.report;

import no.samsvar.document.DocumentId;

/** The files behind the documents of a result, for formats that are copies of them. */
public interface Originals {
  /** No file is to be had; for results that come from elsewhere. */
  Originals NONE = _ -> new byte[0];

  /**
   * The bytes of a document's file.
   *
   * @throws ReportException when it can't be read
   */
  byte[] of(DocumentId document) throws ReportException;
}
