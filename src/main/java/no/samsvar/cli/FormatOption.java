package no.samsvar.cli;

import picocli.CommandLine.Option;

/** Text for people or JSON for programs. */
final class FormatOption {
  /** The two formats. */
  enum Format {
    TEXT,
    JSON
  }

  @Option(names = "--format", paramLabel = "text|json", description = "Format of the result.")
  private Format format = Format.TEXT;

  @Option(names = "--json", description = "Short for --format json.")
  private boolean json;

  boolean json() {
    return json || format == Format.JSON;
  }
}
