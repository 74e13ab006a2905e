package no.samsvar;

import java.nio.file.Path;
import no.samsvar.check.Problem;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.Front;
import no.samsvar.extract.FileExtractor;
import no.samsvar.index.IndexFault;
import no.samsvar.language.ModelException;

/**
 * Words for what can go wrong with a document; one place, so that the same trouble reads the same
 * everywhere.
 */
final class Problems {
  private Problems() {}

  static Problem of(DocumentId id, ExtractionException trouble) {
    return switch (trouble.reason()) {
      case NOT_FOUND ->
          problem(id, "the file can't be opened", "check the path and that you may read it");
      case EMPTY -> problem(id, "the file is empty", "send for the document again");
      case ENCRYPTED ->
          problem(id, "the file is protected by a password", "save a copy without password");
      case DAMAGED ->
          problem(
              id, "the file is damaged or cut short", "open and save it anew, or fetch it again");
      case UNKNOWN_TYPE ->
          problem(
              id,
              "the file is of a type that can't be read",
              "convert it to PDF, DOCX, ODT, HTML, Markdown or text");
      case TOO_LARGE ->
          problem(
              id, "the file is too large, or unpacks to too much", "split it, or set --max-size");
      case TOO_DEEP ->
          problem(id, "the file is nested too deeply", "take out what lies inside and check that");
      case ARCHIVE ->
          problem(id, "the file is an archive of documents", "unpack it, or give it to check");
      case CHANGED ->
          problem(
              id, "the file changed while it was read", "wait until it is saved and check again");
      case CRASHED ->
          problem(id, "the reader broke down over this file", "save it anew, or convert it to PDF");
      case NO_READER ->
          problem(
              id,
              "no process to read the file in could be started",
              "set JAVA_HOME to a whole JDK, or read files you trust with --trusted");
      case INTERNAL ->
          problem(
              id,
              "the program failed over this document: " + trouble.getMessage(),
              "run it again with --debug and report what it prints");
      case TIMED_OUT -> problem(id, "reading took too long", "split the file, or set --timeout");
      case NO_TEXT ->
          problem(
              id,
              "the file holds no text, only pictures or empty pages",
              "get it with its text; --ocr reads a scanned PDF");
    };
  }

  static Problem stale(int documents) {
    return new Problem(
        "index",
        "another version of the program analysed " + documents + " of its documents",
        "bring it up to date with: samsvar index FOLDER");
  }

  static Problem of(Path folder, IndexFault fault) {
    String where = folder.toString().replace('\\', '/');
    return switch (fault.reason()) {
      case ABSENT -> new Problem(where, "no index here", "make one with: samsvar index FOLDER");
      case IN_USE ->
          new Problem(
              where,
              "another run is writing this index",
              "wait until it is done, or write another one with --index");
      case OTHER_FORM ->
          new Problem(
              where,
              "another version of the program made this index",
              "delete the folder and make it anew with: samsvar index FOLDER");
      case DAMAGED ->
          new Problem(
              where,
              "the index is damaged",
              "delete the folder and make it anew with: samsvar index FOLDER");
      case UNREACHABLE ->
          new Problem(
              where,
              "the index can't be read or written",
              "check that you may, and that the disk is not full");
    };
  }

  static Problem emptyArchive(DocumentId id) {
    return problem(
        id,
        "no documents in this archive",
        "known formats: " + String.join(", ", FileExtractor.endings()));
  }

  static Problem of(ModelException trouble) {
    return new Problem(
        trouble.where(),
        trouble.what(),
        "put models there that were trained with OpenNLP 2, or unset SAMSVAR_MODELS");
  }

  static Problem unreadable(Front document) {
    String pages = document.quality().unreadPages();
    return problem(
        document.id(),
        pages.isEmpty()
            ? "the text is too garbled or thin to say what is missing"
            : "too little can be read to say what is missing; not read: page " + pages,
        "get a copy with a proper text layer, or try --ocr");
  }

  static Problem unjudged(Front document) {
    if (document.kind() == DocumentKind.LAW) {
      return problem(
          document.id(),
          "this is a law or regulation, and no rules are made for those",
          "check the documents that it applies to, or say with --kind what this one is");
    }
    return problem(
        document.id(),
        "can't tell what kind of document this is",
        "say it with --kind: strategy, contract, sla, dpa, cooperation or report");
  }

  private static Problem problem(DocumentId id, String what, String help) {
    return new Problem(id.value(), what, help);
  }
}
