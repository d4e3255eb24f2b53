package io.relata.resolve;

/** How many slips of the pen lie between two words. */
final class Edits {
  private Edits() {}

  /**
   * Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours.
   * Damerau, "A technique for computer detection and correction of spelling errors", 1964.
   */
  static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    int[] next = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      next[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int differs = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(row[j - 1] + differs, 1 + Math.min(row[j], next[j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        next[j] = swapped ? Math.min(least, before[j - 2] + 1) : least;
      }
      int[] spare = before;
      before = row;
      row = next;
      next = spare;
    }
    return row[other.length()];
  }

  /** Slips that a word of this length forgives: none in short words. */
  static int forgiven(int length) {
    return length < 5 ? 0 : length < 9 ? 1 : 2;
  }
}
