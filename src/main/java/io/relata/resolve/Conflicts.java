package io.relata.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What speaks against putting two clusters together. */
final class Conflicts {
  /** A reason at least this heavy against holds names apart also when others would join them. */
  static final double HEAVY = -0.3;

  /** So heavy is only a reason that decides alone, such as two identifiers. */
  static final double DECIDING = -1;

  private final Matcher matcher;
  private final Map<NameKey, NameForm> forms;
  private final Map<List<NameKey>, Judgement> judgements;
  private final Map<NameKey, Set<NameKey>> glued = new HashMap<>();

  Conflicts(Matcher matcher, Map<NameKey, NameForm> forms, Map<List<NameKey>, Judgement> judged) {
    this.matcher = matcher;
    this.forms = forms;
    this.judgements = judged;
  }

  /**
   * Remembers what persons joined: such a group conflicts with a name only if none of it agrees
   * with that name, so that a person's merge drives away no name that was there.
   */
  void glue(Collection<? extends Set<NameKey>> clusters) {
    for (Set<NameKey> cluster : clusters) {
      Set<NameKey> group = Set.copyOf(cluster);
      group.forEach(name -> glued.put(name, group));
    }
  }

  /** A person's judgement that would be broken. */
  Optional<Judgement> findPersons(Set<NameKey> left, Set<NameKey> right) {
    for (NameKey one : left) {
      for (NameKey other : right) {
        Judgement judged = judgements.get(pair(one, other));
        if (judged != null && judged.byPerson() && judged.verdict() == Verdict.DIFFERENT) {
          return Optional.of(judged);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Two names that the rules hold different for a reason at least so heavy, not for want of one.
   */
  Optional<Judgement> findRules(Set<NameKey> left, Set<NameKey> right, double heavy) {
    for (Set<NameKey> group : groups(left)) {
      for (Set<NameKey> other : groups(right)) {
        Optional<Judgement> conflict = between(group, other, heavy);
        if (conflict.isPresent()) {
          return conflict;
        }
      }
    }
    return Optional.empty();
  }

  private List<Set<NameKey>> groups(Set<NameKey> names) {
    Set<NameKey> seen = new HashSet<>();
    return names.stream().filter(seen::add).map(glued::get).peek(seen::addAll).toList();
  }

  private Optional<Judgement> between(Set<NameKey> group, Set<NameKey> others, double heavy) {
    Judgement conflict = null;
    for (NameKey one : group) {
      for (NameKey other : others) {
        Judgement rules = matcher.compare(forms.get(one), forms.get(other));
        if (rules.verdict() == Verdict.SAME && !rules.isOneRegistered()) {
          return Optional.empty();
        }
        if (isHeavy(rules, heavy) && (conflict == null || isBefore(rules, conflict))) {
          conflict = rules;
        }
      }
    }
    return Optional.ofNullable(conflict);
  }

  private static boolean isBefore(Judgement one, Judgement other) {
    return (one.left() + "\n" + one.right()).compareTo(other.left() + "\n" + other.right()) < 0;
  }

  private static boolean isHeavy(Judgement judgement, double heavy) {
    return judgement.verdict() == Verdict.DIFFERENT
        && judgement.reasons().stream().anyMatch(reason -> reason.weight() <= heavy);
  }

  private static List<NameKey> pair(NameKey one, NameKey other) {
    return one.compareTo(other) <= 0 ? List.of(one, other) : List.of(other, one);
  }
}
