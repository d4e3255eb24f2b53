package io.relata.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Judgements become entities: a deterministic union of names, persons' judgements first, then by
 * score, then by key; a union that would join two names a person holds different is refused.
 *
 * <p>A connected part (names that SAME judgements join, directly or through others) has the same
 * clusters whether it is clustered alone or with others.
 */
public final class Clustering {
  private final Matcher matcher;

  public Clustering() {
    this(new Matcher());
  }

  public Clustering(Matcher matcher) {
    this.matcher = matcher;
  }

  /** One cluster per entity, ordered by smallest name; judgements about other names are ignored. */
  public List<Cluster> cluster(Collection<StatedName> names, Collection<Judgement> judgements) {
    Map<NameKey, TreeSet<NameKey>> clusters = new HashMap<>();
    names.forEach(name -> clusters.put(name.key(), new TreeSet<>(List.of(name.key()))));
    judgements.stream()
        .filter(judgement -> judgement.verdict() == Verdict.SAME)
        .filter(judgement -> clusters.containsKey(judgement.left()))
        .filter(judgement -> clusters.containsKey(judgement.right()))
        .sorted(ORDER)
        .forEach(judgement -> join(judgement, judgements, clusters));
    return clusters.values().stream()
        .distinct()
        .map(Cluster::of)
        .sorted(Comparator.comparing(cluster -> cluster.names().get(0)))
        .toList();
  }

  private static final Comparator<Judgement> ORDER =
      Comparator.comparing((Judgement judgement) -> !judgement.byPerson())
          .thenComparing(judgement -> -judgement.score())
          .thenComparing(Judgement::left)
          .thenComparing(Judgement::right);

  private static void join(
      Judgement judgement,
      Collection<Judgement> judgements,
      Map<NameKey, TreeSet<NameKey>> clusters) {
    TreeSet<NameKey> left = clusters.get(judgement.left());
    TreeSet<NameKey> right = clusters.get(judgement.right());
    boolean refused =
        judgements.stream()
            .filter(other -> other.verdict() == Verdict.DIFFERENT && other.byPerson())
            .anyMatch(
                other ->
                    left.contains(other.left()) && right.contains(other.right())
                        || left.contains(other.right()) && right.contains(other.left()));
    if (left != right && !refused) {
      List<NameKey> moved = new ArrayList<>(right);
      left.addAll(moved);
      moved.forEach(name -> clusters.put(name, left));
    }
  }
}
