package io.relata.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which words of two names are the same: first those that are equal, then those written together or
 * apart, then those with slips of the pen; the others are left over.
 */
final class Alignment {
  /** Two words that differ by so many letters. */
  record Slip(NameWord left, NameWord right, int edits) {}

  private static final int LONG = 9;

  private final List<NameWord> left;
  private final List<NameWord> right;
  private final List<Slip> slips = new ArrayList<>();
  private final List<Integer> matchedAt = new ArrayList<>();
  private int equal;
  private int equalBrands;
  private boolean joined;

  private Alignment(NameForm one, NameForm other) {
    this.left = new ArrayList<>(one.words());
    this.right = new ArrayList<>(other.words());
    if (!one.compact().isEmpty() && one.compact().equals(other.compact())) {
      joined = left.size() != right.size();
      equal = left.size();
      left.clear();
      right.clear();
      return;
    }
    if (isOneSlipApart(one, other)) {
      joined = true;
      slips.add(new Slip(left.get(0), right.get(0), 1));
      left.clear();
      right.clear();
      return;
    }
    matchEqual(other.words());
    matchJoined(left, right);
    matchJoined(right, left);
    matchSlips();
  }

  static Alignment of(NameForm one, NameForm other) {
    return new Alignment(one, other);
  }

  /** Words of the first name without a counterpart. */
  List<NameWord> left() {
    return List.copyOf(left);
  }

  /** Words of the second name without a counterpart. */
  List<NameWord> right() {
    return List.copyOf(right);
  }

  List<Slip> slips() {
    return List.copyOf(slips);
  }

  /** Whether some word has a counterpart. */
  boolean isAny() {
    return equal > 0 || !slips.isEmpty();
  }

  boolean isComplete() {
    return left.isEmpty() && right.isEmpty();
  }

  /** Whether words are written together in one name and apart in the other. */
  boolean isJoined() {
    return joined;
  }

  boolean isReordered() {
    for (int i = 1; i < matchedAt.size(); i++) {
      if (matchedAt.get(i) < matchedAt.get(i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** Long names that are written apart differently and have a slip of the pen besides. */
  private static boolean isOneSlipApart(NameForm one, NameForm other) {
    String left = one.compact();
    String right = other.compact();
    boolean brands =
        one.words().size() != other.words().size()
            && Stream.concat(one.words().stream(), other.words().stream())
                .allMatch(word -> word.kind() == Kind.BRAND);
    return brands
        && Math.min(left.length(), right.length()) >= LONG
        && Math.abs(left.length() - right.length()) < 2
        && Edits.distance(left, right) == 1;
  }

  private void matchEqual(List<NameWord> places) {
    List<Boolean> taken = new ArrayList<>(places.stream().map(place -> false).toList());
    List<NameWord> unmatched = new ArrayList<>();
    for (NameWord word : left) {
      int at = -1;
      for (int i = 0; i < places.size() && at < 0; i++) {
        at = !taken.get(i) && areEqual(word, places.get(i)) ? i : -1;
      }
      if (at < 0) {
        unmatched.add(word);
      } else {
        taken.set(at, true);
        matchedAt.add(at);
        equal++;
        equalBrands += word.kind() == Kind.BRAND && word.text().length() > 3 ? 1 : 0;
      }
    }
    left.clear();
    left.addAll(unmatched);
    right.clear();
    for (int i = 0; i < places.size(); i++) {
      if (!taken.get(i)) {
        right.add(places.get(i));
      }
    }
  }

  private static boolean areEqual(NameWord one, NameWord other) {
    return one.meaning().equals(other.meaning())
        || !one.isStrict() && !other.isStrict() && one.stem().equals(other.stem());
  }

  private void matchJoined(List<NameWord> apart, List<NameWord> together) {
    for (NameWord whole : List.copyOf(together)) {
      for (int from = 0; from < apart.size(); from++) {
        for (int to = from + 2; to <= Math.min(apart.size(), from + 4); to++) {
          List<NameWord> parts = apart.subList(from, to);
          if (together.contains(whole) && joins(parts, whole)) {
            parts.clear();
            together.remove(whole);
            joined = true;
            equal++;
            equalBrands++;
          }
        }
      }
    }
  }

  private static boolean joins(List<NameWord> parts, NameWord whole) {
    return parts.stream().map(NameWord::text).collect(Collectors.joining()).equals(whole.text());
  }

  /** The pair with the fewest slips first; of several, the first in the alphabet. */
  private void matchSlips() {
    for (Slip best = bestSlip(); best != null; best = bestSlip()) {
      slips.add(best);
      left.remove(best.left());
      right.remove(best.right());
    }
  }

  private @Nullable Slip bestSlip() {
    Slip best = null;
    for (NameWord one : left) {
      for (NameWord other : right) {
        int edits = slips(one, other);
        if (edits > 0 && (best == null || edits < best.edits())) {
          best = new Slip(one, other, edits);
        }
      }
    }
    return best;
  }

  /** How many slips turn one word into the other; 0 when these are two words. */
  private int slips(NameWord one, NameWord other) {
    boolean twoKnownWords = one.kind() != Kind.BRAND && other.kind() != Kind.BRAND;
    if (one.isStrict() || other.isStrict() || twoKnownWords) {
      return 0;
    }
    int shorter = Math.min(one.text().length(), other.text().length());
    int forgiven = shorter == 4 && equalBrands > 0 ? 1 : Edits.forgiven(shorter);
    if (Math.abs(one.text().length() - other.text().length()) > forgiven) {
      return 0;
    }
    int edits = Edits.distance(one.text(), other.text());
    return edits <= forgiven ? edits : 0;
  }
}
