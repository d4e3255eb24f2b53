package io.relata.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Documents and facts so far and their rate: a bar on a terminal, a line every while elsewhere, so
 * that a log shows how far a long run is.
 */
final class Progress implements AutoCloseable {
  private static final Duration WHILE = Duration.ofSeconds(30);

  private final String task;
  private final @Nullable ProgressBar bar;
  private final PrintStream out;
  private final Duration pause;
  private final long start = System.nanoTime();
  private long told = start;
  private long documents;
  private long facts;

  private Progress(String task, @Nullable ProgressBar bar, PrintStream out, Duration pause) {
    this.task = task;
    this.bar = bar;
    this.out = out;
    this.pause = pause;
  }

  static Progress start(String task) {
    if (System.console() == null) {
      return inLines(task, System.err, WHILE);
    }
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(-1)
            .setStyle(ProgressBarStyle.ASCII)
            .setUnit(" documents", 1)
            .setUpdateIntervalMillis(250)
            .showSpeed()
            .clearDisplayOnFinish()
            .build();
    return new Progress(task, bar, System.err, WHILE);
  }

  /** A line at most once in such a while, and none in the first. */
  static Progress inLines(String task, PrintStream out, Duration pause) {
    return new Progress(task, null, out, pause);
  }

  /** One more document, with so many facts. */
  void step(int newFacts) {
    documents++;
    facts += newFacts;
    if (bar != null) {
      bar.step();
      bar.setExtraMessage(Words.count(facts, "fact"));
    } else if (System.nanoTime() - told >= pause.toNanos()) {
      told = System.nanoTime();
      out.println(Logging.inJson() ? LogLine.info(toString()) : toString());
    }
  }

  long documents() {
    return documents;
  }

  long facts() {
    return facts;
  }

  /** Such as "Loading: 1,200 documents, 9,600 facts, 400 documents a second". */
  @Override
  public String toString() {
    double seconds = Math.max(1e-3, (System.nanoTime() - start) / 1e9);
    return String.format(
        Locale.ROOT,
        "%s: %s, %s, %,.0f documents a second",
        task,
        Words.count(documents, "document"),
        Words.count(facts, "fact"),
        documents / seconds);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
