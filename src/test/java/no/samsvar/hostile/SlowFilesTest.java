package no.samsvar.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import no.samsvar.Intake;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files of a size that takes time, read with the bounds that users get. */
@Tag("slow")
final class SlowFilesTest {
  private static final DocumentId ID = new DocumentId("stor");

  @Test
  void ten_thousand_pages_are_read_in_the_memory_of_a_child() throws Exception {
    byte[] pdf = PdfFiles.plain(10_000);
    try (Intake intake = Intake.isolated(Optional.empty(), Duration.ofMinutes(2))) {
      assertThat(intake.extract(ID, pdf).pages()).isEqualTo(OptionalInt.of(10_000));
    }
  }

  @Test
  void a_word_file_that_inflates_to_more_than_a_gigabyte_is_refused() throws Exception {
    byte[] bomb = HostileFiles.bomb(1_100);
    assertThat(bomb.length).isLessThan(4_000_000);
    try (Intake intake = Intake.isolated(Optional.empty(), Duration.ofMinutes(1))) {
      ExtractionException refused =
          catchThrowableOfType(ExtractionException.class, () -> intake.extract(ID, bomb));
      assertThat(refused.reason()).isEqualTo(ExtractionException.Cause.TOO_LARGE);
      assertThat(intake.extract(ID, PdfFiles.plain(1)).pages()).isEqualTo(OptionalInt.of(1));
    }
  }
}
