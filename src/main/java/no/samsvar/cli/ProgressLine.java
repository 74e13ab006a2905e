package no.samsvar.cli;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import no.samsvar.Progress;

/**
 * A bar on standard error with rate and time left; only on a terminal, and gone when all is done.
 */
final class ProgressLine implements Progress, AutoCloseable {
  private final String task;
  private final boolean shown;
  private Optional<ProgressBar> bar = Optional.empty();

  ProgressLine(String task, boolean shown) {
    this.task = task;
    this.shown = shown;
  }

  @Override
  public void expected(int documents) {
    if (shown && documents > 1) {
      bar =
          Optional.of(
              new ProgressBarBuilder()
                  .setTaskName(task)
                  .setInitialMax(documents)
                  .setStyle(ProgressBarStyle.ASCII)
                  .showSpeed()
                  .clearDisplayOnFinish()
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
