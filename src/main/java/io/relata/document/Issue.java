package io.relata.document;

import org.jspecify.annotations.Nullable;

/**
 * A problem found in the input, with its place; collected and reported, never only logged.
 *
 * @param code short and stable, e.g. {@code quote-mismatch}; lets a program count kinds of issues
 * @param place where: {@code file:line}, or {@code document id}, followed by offsets where known
 * @param message what is wrong and what to do
 */
public record Issue(Level level, String code, @Nullable String place, String message) {

  /**
   * ERROR means something was left out; WARNING that it was read in doubt; INFO that one may care.
   */
  public enum Level {
    INFO,
    WARNING,
    ERROR
  }

  public static Issue error(String code, String place, String message) {
    return new Issue(Level.ERROR, code, place, message);
  }

  public static Issue warning(String code, String place, String message) {
    return new Issue(Level.WARNING, code, place, message);
  }

  public static Issue info(String code, String place, String message) {
    return new Issue(Level.INFO, code, place, message);
  }

  @Override
  public String toString() {
    return "%s %s: %s (%s)".formatted(level, place == null ? "-" : place, message, code);
  }
}
