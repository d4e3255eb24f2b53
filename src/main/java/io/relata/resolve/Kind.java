package io.relata.resolve;

/** What a word does in a name. */
enum Kind {
  /** sets one company apart from all others */
  BRAND,
  /** a line of business or kind of body */
  BUSINESS,
  /** a line of business that many leave out: technologies, platforms */
  GENERIC,
  PLACE,
  NUMBER,
  /** tells nothing: the, group */
  WEAK,
  LEGAL_FORM,
  /** before or after a person's name */
  TITLE,
  /** junior, senior */
  GENERATION
}
