package io.relata.web;

/** How a person's judgements about names reach the graph. */
interface Verdicts {

  /**
   * Stores that two names are {@code SAME}, {@code DIFFERENT} or {@code UNSURE}.
   *
   * @param one key of a name
   * @param other key of another
   * @return what {@link #withdraw} takes
   */
  String judge(String one, String other, String verdict, String person);

  /** Takes a judgement back; false when there is none of that id. */
  boolean withdraw(String id);
}
