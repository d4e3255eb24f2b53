package io.relata.ontology;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean": the known word nearest to an unknown one. */
public final class Spelling {
  private Spelling() {}

  /**
   * The known word within a third of its length in edits, ignoring case; empty when none is near.
   */
  public static Optional<String> nearest(String word, Collection<String> known) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return known.stream()
        .min(Comparator.comparingInt(candidate -> distance(wanted, candidate)))
        .filter(near -> distance(wanted, near) <= Math.max(1, near.length() / 3));
  }

  /**
   * Letters added, left out, put for others or exchanged with the next one, each once ("optimal
   * string alignment").
   *
   * @see <a href="https://doi.org/10.1145/363958.363994">Damerau 1964</a>
   */
  private static int distance(String wanted, String candidate) {
    String other = candidate.toLowerCase(Locale.ROOT);
    int[][] edits = new int[wanted.length() + 1][other.length() + 1];
    for (int i = 0; i <= wanted.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : least(wanted, other, i, j, edits);
      }
    }
    return edits[wanted.length()][other.length()];
  }

  private static int least(String wanted, String other, int i, int j, int[][] edits) {
    char last = wanted.charAt(i - 1);
    char otherLast = other.charAt(j - 1);
    int least =
        Math.min(
            edits[i - 1][j - 1] + (last == otherLast ? 0 : 1),
            Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
    boolean exchanged =
        i > 1 && j > 1 && last == other.charAt(j - 2) && wanted.charAt(i - 2) == otherLast;
    return exchanged ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
  }
}
