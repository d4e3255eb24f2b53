package io.relata;

import io.relata.document.Issue;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * How many lines and files were met while reading, and how many of these gave no document. Counted
 * apart from what is loaded, so that nothing is lost without a word.
 */
public final class ReadCount {
  private final AtomicInteger met = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();

  /** Documents, and lines and files that should have been one. */
  public int met() {
    return met.get();
  }

  /** Of these, those that gave no document; each is an issue. */
  public int refused() {
    return refused.get();
  }

  /**
   * One line or file; one that gives nothing has to say why.
   *
   * @param said its issues, which were told already
   */
  void add(String place, boolean document, List<Issue> said, Consumer<Issue> issues) {
    met.incrementAndGet();
    if (!document) {
      refused.incrementAndGet();
      if (said.isEmpty()) {
        issues.accept(
            Issue.error("lost", place, "gave neither a document nor an issue; please report this"));
      }
    }
  }
}
