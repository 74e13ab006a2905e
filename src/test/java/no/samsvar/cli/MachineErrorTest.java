package no.samsvar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Errors of the machine under a command, as when no memory is left. */
final class MachineErrorTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void no_memory_left_is_told_in_two_lines_with_the_code_for_incomplete() {
    assertThat(run("rules", "list")).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .matches("error: samsvar: \\S+ OutOfMemoryError\\R  help: [^\\r\\n]*--debug[^\\r\\n]*\\R");
  }

  @Test
  void debug_tells_where_it_came_from() {
    assertThat(run("--debug", "rules", "list")).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("java.lang.OutOfMemoryError: Java heap space\n\tat ")
        .contains("error: samsvar: ");
  }

  private int run(String... args) {
    return Main.run(args, InputStream.nullInputStream(), new Full(), err, Map.of());
  }

  /** A stream that can't be written for want of memory. */
  private static final class Full extends OutputStream {
    @Override
    public void write(int one) {
      throw new OutOfMemoryError("Java heap space");
    }
  }
}
