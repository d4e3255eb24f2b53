package io.relata.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Documents and facts so far and their rate, on a terminal; silent elsewhere. */
final class Progress implements AutoCloseable {
  private final @Nullable ProgressBar bar;
  private long documents;
  private long facts;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static Progress start(String task) {
    if (System.console() == null) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(-1)
            .setStyle(ProgressBarStyle.ASCII)
            .setUnit(" documents", 1)
            .setUpdateIntervalMillis(250)
            .showSpeed()
            .clearDisplayOnFinish()
            .build());
  }

  /** One more document, with so many facts. */
  void step(int newFacts) {
    documents++;
    facts += newFacts;
    if (bar != null) {
      bar.step();
      bar.setExtraMessage(Words.count(facts, "fact"));
    }
  }

  long documents() {
    return documents;
  }

  long facts() {
    return facts;
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
