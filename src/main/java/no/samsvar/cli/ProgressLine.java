package no.samsvar.cli;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import no.samsvar.Progress;

/** A bar on standard error with rate and time left; only on a terminal. */
final class ProgressLine implements Progress, AutoCloseable {
  private final boolean shown;
  private Optional<ProgressBar> bar = Optional.empty();

  ProgressLine(boolean shown) {
    this.shown = shown;
  }

  @Override
  public void expected(int documents) {
    if (shown && documents > 0) {
      bar =
          Optional.of(
              new ProgressBarBuilder()
                  .setTaskName("samsvar index")
                  .setInitialMax(documents)
                  .setStyle(ProgressBarStyle.ASCII)
                  .showSpeed()
                  .setUpdateIntervalMillis(500)
                  .build());
    }
  }

  @Override
  public void done() {
    bar.ifPresent(ProgressBar::step);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
  }
}
