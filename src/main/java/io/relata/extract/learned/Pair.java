package io.relata.extract.learned;

import io.relata.extract.parse.Sentence;
import io.relata.extract.reference.Entity;
import io.relata.extract.reference.Reference;
import io.relata.extract.reference.References;
import java.util.ArrayList;
import java.util.List;

/**
 * Two entities that a sentence speaks of, where it does so.
 *
 * @param first the words that stand before the others
 * @param left whom they mean
 * @param second the words behind
 * @param right whom they mean
 */
record Pair(Reference first, Entity left, Reference second, Entity right) {

  /** All of a sentence; those that one plural joins ("both companies") are none. */
  static List<Pair> list(Sentence sentence, References references) {
    List<Reference> all = references.list(sentence);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Reference first = all.get(i);
        Reference second = all.get(j);
        for (Entity left : first.entities()) {
          for (Entity right : second.entities()) {
            if (!first.entities().contains(right) && !second.entities().contains(left)) {
              pairs.add(new Pair(first, left, second, right));
            }
          }
        }
      }
    }
    return pairs;
  }
}
