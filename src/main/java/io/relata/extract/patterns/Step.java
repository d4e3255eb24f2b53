package io.relata.extract.patterns;

/**
 * One step along a path: up to a word for which the last one plays the role, or down to a word that
 * plays it.
 *
 * @param lemma of the word it reaches; empty at the other end of the path
 */
record Step(boolean up, String role, String lemma) {

  @Override
  public String toString() {
    String arrow = up ? " ←" + role + "– " : " –" + role + "→ ";
    return lemma.isEmpty() ? arrow : arrow + lemma;
  }
}
