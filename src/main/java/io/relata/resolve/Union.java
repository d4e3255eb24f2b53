package io.relata.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One run of {@link Clustering}: which judgements joined names, and which were refused and why. */
final class Union {
  private static final Comparator<Judgement> STRONGER_FIRST =
      Comparator.comparing((Judgement judgement) -> !judgement.byPerson())
          .thenComparing(judgement -> -judgement.score())
          .thenComparing(Judgement::left)
          .thenComparing(Judgement::right);

  /**
   * @param because the judgement that would be broken; the same judgement when it is a short form
   *     of several
   */
  record Refusal(Judgement judgement, Judgement because) {}

  private final Map<NameKey, NameForm> forms;
  private final Conflicts conflicts;
  private final Map<NameKey, TreeSet<NameKey>> clusters = new HashMap<>();
  private final List<Judgement> used = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();

  Union(Matcher matcher, Map<NameKey, NameForm> forms, Map<List<NameKey>, Judgement> judgements) {
    this.forms = forms;
    this.conflicts = new Conflicts(matcher, forms, judgements);
    forms.keySet().forEach(name -> clusters.put(name, new TreeSet<>(Set.of(name))));
    List<Judgement> same =
        judgements.values().stream()
            .filter(judgement -> judgement.verdict() == Verdict.SAME)
            .sorted(STRONGER_FIRST)
            .toList();
    same.stream().filter(judgement -> judgement.byPerson()).forEach(this::join);
    conflicts.glue(clusters.values());
    same.stream()
        .filter(judgement -> !judgement.byPerson() && !isUnclear(judgement))
        .forEach(this::join);
    joinWhereClear(same.stream().filter(Union::isUnclear).toList());
  }

  List<Cluster> clusters() {
    return new HashSet<>(clusters.values())
        .stream()
            .map(Cluster::of)
            .sorted(Comparator.comparing(cluster -> cluster.names().get(0)))
            .toList();
  }

  boolean areTogether(NameKey one, NameKey other) {
    return clusters.get(one) == clusters.get(other);
  }

  List<Judgement> used() {
    return used;
  }

  Optional<Refusal> findRefusal(NameKey one, NameKey other) {
    return refusals.stream().filter(refusal -> refusal.judgement().isAbout(one, other)).findFirst();
  }

  /** Whether one of the two may stand for other things as well. */
  private static boolean isUnclear(Judgement judgement) {
    return !judgement.byPerson() && (judgement.isOneRegistered() || restsOnShortForm(judgement));
  }

  /** Whether without initials and aliases the rules would not say SAME. */
  private static boolean restsOnShortForm(Judgement judgement) {
    double words =
        judgement.reasons().stream()
            .filter(reason -> !isShortForm(reason))
            .mapToDouble(Reason::weight)
            .sum();
    return judgement.reasons().stream().anyMatch(Union::isShortForm) && words < Matcher.SAME_FROM;
  }

  private static boolean isShortForm(Reason reason) {
    return reason.rule().equals("initials") || reason.rule().equals("stated-alias");
  }

  private void joinWhereClear(List<Judgement> same) {
    Map<NameKey, List<Judgement>> byShortForm = new TreeMap<>();
    same.forEach(
        judgement ->
            byShortForm
                .computeIfAbsent(shorter(judgement), unused -> new ArrayList<>())
                .add(judgement));
    Map<NameKey, Boolean> clear = new HashMap<>();
    byShortForm.forEach((name, all) -> clear.put(name, isClear(strongest(all), name)));
    byShortForm.forEach(
        (name, all) -> {
          List<Judgement> strongest = strongest(all);
          if (clear.get(name)) {
            strongest.forEach(this::join);
          } else {
            strongest.forEach(judgement -> refusals.add(new Refusal(judgement, judgement)));
          }
        });
  }

  /** What documents state outweighs what initials suggest. */
  private static List<Judgement> strongest(List<Judgement> judgements) {
    double best = judgements.stream().mapToDouble(Judgement::score).max().orElse(0);
    return judgements.stream().filter(judgement -> judgement.score() == best).toList();
  }

  private boolean isClear(Collection<Judgement> readings, NameKey shortForm) {
    return readings.stream()
            .map(reading -> clusters.get(other(reading, shortForm)))
            .filter(cluster -> cluster != clusters.get(shortForm))
            .distinct()
            .count()
        <= 1;
  }

  private NameKey shorter(Judgement judgement) {
    return Comparator.comparing((NameKey key) -> forms.get(key).words().size())
                .thenComparing(key -> key.text().length())
                .thenComparing(Comparator.naturalOrder())
                .compare(judgement.left(), judgement.right())
            <= 0
        ? judgement.left()
        : judgement.right();
  }

  private static NameKey other(Judgement judgement, NameKey one) {
    return judgement.left().equals(one) ? judgement.right() : judgement.left();
  }

  private void join(Judgement judgement) {
    TreeSet<NameKey> left = clusters.get(judgement.left());
    TreeSet<NameKey> right = clusters.get(judgement.right());
    if (left == right) {
      used.add(judgement);
      return;
    }
    Optional<Judgement> conflict = conflicts.findPersons(left, right);
    if (conflict.isEmpty() && !judgement.byPerson()) {
      double heavy = judgement.isOneRegistered() ? Conflicts.DECIDING : Conflicts.HEAVY;
      conflict = conflicts.findRules(left, right, heavy);
    }
    if (conflict.isPresent()) {
      refusals.add(new Refusal(judgement, conflict.get()));
      return;
    }
    used.add(judgement);
    List<NameKey> moved = List.copyOf(right);
    left.addAll(moved);
    moved.forEach(name -> clusters.put(name, left));
  }
}
