package io.relata.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judgements become entities: a deterministic union of names along the judgements that say SAME.
 *
 * <p>Of two judgements about one pair a person's counts, and of two persons' the later. Persons'
 * unions come first, then those of rules by score, then by key. Last come short forms: initials and
 * stated aliases join only where all that they may stand for is one entity by then. A union is
 * refused when it would put two names together that a person holds different, or that the rules
 * hold different for a reason (two legal forms, two numbers) rather than for want of one.
 *
 * <p>A connected part (names that SAME judgements join, directly or through others) has the same
 * clusters whether it is clustered alone or with others, and in whatever order.
 */
public final class Clustering {
  /** The order in which a later judgement replaces an earlier one about the same pair. */
  static final Comparator<Judgement> WEAKER_FIRST =
      Comparator.comparing((Judgement judgement) -> judgement.byPerson())
          .thenComparing(Judgement::at, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Judgement::by)
          .thenComparing(Judgement::verdict)
          .thenComparing(Judgement::score)
          .thenComparing(judgement -> judgement.reasons().toString());

  private final Matcher matcher;

  public Clustering() {
    this(new Matcher());
  }

  public Clustering(Matcher matcher) {
    this.matcher = matcher;
  }

  /** One cluster per entity, ordered by smallest name; judgements about other names are ignored. */
  public List<Cluster> cluster(Collection<StatedName> names, Collection<Judgement> judgements) {
    return union(names, judgements).clusters();
  }

  /**
   * Why two names are, or are not, of one entity.
   *
   * @param names all that SAME judgements connect with either of the two, both included
   * @param judgements all about these names
   */
  public Explanation explain(
      NameKey one, NameKey other, Collection<StatedName> names, Collection<Judgement> judgements) {
    Judgement rules = matcher.compare(get(one, names), get(other, names));
    Optional<Judgement> person =
        judgements.stream()
            .filter(judgement -> judgement.byPerson() && judgement.isAbout(one, other))
            .max(WEAKER_FIRST);
    return Explanation.of(rules, person.orElse(null), union(names, judgements));
  }

  private static StatedName get(NameKey key, Collection<StatedName> names) {
    return names.stream()
        .filter(name -> name.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The name '%s' is not among the %d given".formatted(key, names.size())));
  }

  private Union union(Collection<StatedName> names, Collection<Judgement> judgements) {
    Map<NameKey, NameForm> forms = new HashMap<>();
    names.forEach(name -> forms.put(name.key(), NameForm.of(name)));
    Map<List<NameKey>, Judgement> effective = new HashMap<>();
    judgements.stream()
        .filter(judgement -> forms.containsKey(judgement.left()))
        .filter(judgement -> forms.containsKey(judgement.right()))
        .sorted(WEAKER_FIRST)
        .forEach(
            judgement -> effective.put(List.of(judgement.left(), judgement.right()), judgement));
    return new Union(matcher, forms, effective);
  }
}
