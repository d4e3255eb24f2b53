package io.relata.resolve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why two names are, or are not, of one entity.
 *
 * @param rules what the rules say about the two, with every rule that fired and its weight
 * @param person what a person said about the two; null when nobody did
 * @param together whether they are of one entity
 * @param chain the judgements that lead from one to the other; empty when they are apart
 * @param changes what would change the outcome, in sentences
 */
public record Explanation(
    Judgement rules,
    @Nullable Judgement person,
    boolean together,
    List<Judgement> chain,
    List<String> changes) {
  public Explanation {
    chain = List.copyOf(chain);
    changes = List.copyOf(changes);
  }

  static Explanation of(Judgement rules, @Nullable Judgement person, Union union) {
    NameKey one = rules.left();
    NameKey other = rules.right();
    boolean together = union.areTogether(one, other);
    List<Judgement> chain = together ? Chain.between(one, other, union.used()) : List.of();
    List<String> changes = new ArrayList<>();
    if (person != null) {
      changes.add("withdraw the judgement of " + person.by());
    }
    union.findRefusal(one, other).ifPresent(refusal -> changes.add(Changes.ofRefusal(refusal)));
    if (chain.size() > 1) {
      changes.add(Changes.ofChain(chain));
    }
    if (person == null) {
      changes.addAll(Changes.ofReasons(rules));
      changes.add("judge them " + (together ? "different" : "the same"));
    }
    return new Explanation(rules, person, together, chain, changes);
  }
}
