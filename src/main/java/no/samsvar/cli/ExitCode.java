package no.samsvar.cli;

/** The four exit codes. Incomplete wins over findings. */
enum ExitCode {
  OK(0),
  FINDINGS(1),
  USAGE(2),
  INCOMPLETE(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
