package io.relata.extract.roles;

/**
 * One step along a path: up to a word for which the last one plays the role, or down to a word that
 * plays it.
 *
 * @param lemma of the word it reaches; empty at the other end of the path
 */
public record Step(boolean up, String role, String lemma) {
  /** Stands for any common noun; "something" in an example. */
  public static final String ANY = "something";

  public Step toAny() {
    return new Step(up, role, ANY);
  }

  @Override
  public String toString() {
    String arrow = up ? " ←" + role + "– " : " –" + role + "→ ";
    return lemma.isEmpty() ? arrow : arrow + lemma;
  }
}
