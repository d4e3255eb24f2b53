package io.relata.extract.learned;

import io.relata.extract.reference.Entity;
import io.relata.extract.reference.Reference;
import java.util.ArrayList;
import java.util.List;

/**
 * Two entities that a sentence speaks of, where it does so.
 *
 * @param first the words that stand before the others, or none of what the text is about
 * @param left whom they mean
 * @param second the words behind
 * @param right whom they mean
 */
record Pair(Reference first, Entity left, Reference second, Entity right) {

  /** All of a sentence; those that one plural joins ("both companies") are none. */
  static List<Pair> list(List<Reference> all) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      pairs.addAll(list(all.get(i), all.subList(i + 1, all.size())));
    }
    return pairs;
  }

  /** One with each of those behind it. */
  static List<Pair> list(Reference first, List<Reference> behind) {
    List<Pair> pairs = new ArrayList<>();
    for (Reference second : behind) {
      for (Entity left : first.entities()) {
        for (Entity right : second.entities()) {
          if (!first.entities().contains(right) && !second.entities().contains(left)) {
            pairs.add(new Pair(first, left, second, right));
          }
        }
      }
    }
    return pairs;
  }
}
