package io.relata.extract.learned;

import io.relata.extract.parse.Sentence;
import io.relata.extract.reference.Reference;
import io.relata.extract.roles.Path;
import io.relata.extract.roles.RoleGraph;
import io.relata.extract.roles.Unsaid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A pair with the way between the two.
 *
 * @param sentence what can be said of pairs in the sentence
 * @param unsaid whether the first is not spoken of, but what the text is about
 */
record SeenPair(Pair pair, Path path, PairFeatures sentence, boolean unsaid) {

  /**
   * All of a sentence between which there is a way.
   *
   * @param said whom it speaks of
   * @param unsaid what the text is about, where the sentence does not speak of it
   * @param nouns that announce a name
   */
  static List<SeenPair> list(
      Sentence sentence, List<Reference> said, Optional<Reference> unsaid, Set<String> nouns) {
    List<Pair> pairs = Pair.list(said);
    List<SeenPair> seen = new ArrayList<>();
    if (pairs.isEmpty() && unsaid.isEmpty()) {
      return seen;
    }
    RoleGraph graph = RoleGraph.of(sentence, nouns);
    PairFeatures features = new PairFeatures(graph, said);
    see(pairs, features, false, seen);
    if (unsaid.isPresent()) {
      Unsaid.addAll(graph); // only now: no way between others leads over it
      see(Pair.list(unsaid.get(), said), features, true, seen);
    }
    return seen;
  }

  private static void see(
      List<Pair> pairs, PairFeatures features, boolean unsaid, List<SeenPair> seen) {
    for (Pair pair : pairs) {
      features.path(pair).ifPresent(path -> seen.add(new SeenPair(pair, path, features, unsaid)));
    }
  }

  Set<String> features() {
    return unsaid ? sentence.listUnsaid(pair, path) : sentence.list(pair, path);
  }
}
