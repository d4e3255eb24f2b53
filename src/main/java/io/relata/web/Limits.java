package io.relata.web;

/** Keeps what a caller asks for within what the server gives. */
final class Limits {
  private Limits() {}

  /** At least 1, at most the most. */
  static int within(int asked, int most) {
    return Math.max(1, Math.min(asked, most));
  }

  /** Not before the first. */
  static int offset(int asked) {
    return Math.max(0, asked);
  }
}
