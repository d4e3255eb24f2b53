package io.relata.extract.patterns;

import io.relata.extract.reference.Entity;
import io.relata.extract.roles.Unsaid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who plays a part left unsaid is who plays it where the document says so: whoever turned down one
 * bidder is the one by whom another "was passed over".
 */
final class Continuity {
  private final String end;
  private final Set<String> relations;
  private final Map<Entity, Integer> leading = new LinkedHashMap<>();
  private final Map<Entity, Integer> opposite = new LinkedHashMap<>();

  /**
   * @param end which end examples of the relations may leave out, {@link Unsaid#SUBJECT} or {@link
   *     Unsaid#OBJECT}
   */
  Continuity(String end, Set<String> relations) {
    this.end = end;
    this.relations = Set.copyOf(relations);
  }

  /**
   * The same matches, with other ends where an unsaid one is known better, and without those whose
   * unsaid end plays the opposite part elsewhere.
   */
  List<Match> settle(List<Match> matches) {
    matches.stream()
        .filter(match -> relations.contains(match.relation()))
        .filter(match -> !Unsaid.isIn(match.example()))
        .forEach(
            match -> {
              leading.merge(inner(match), 1, Integer::sum);
              opposite.merge(outer(match), 1, Integer::sum);
            });
    List<Match> settled = new ArrayList<>();
    for (Match match : matches) {
      if (match.example().startsWith(end)) {
        settle(match).ifPresent(settled::add);
      } else {
        settled.add(match);
      }
    }
    return settled;
  }

  /** Who plays the part that may be left unsaid. */
  private Entity inner(Match match) {
    return end.equals(Unsaid.SUBJECT) ? match.subject() : match.object();
  }

  private Entity outer(Match match) {
    return end.equals(Unsaid.SUBJECT) ? match.object() : match.subject();
  }

  private Optional<Match> settle(Match match) {
    Entity guess = inner(match);
    Entity other = outer(match);
    if (isLeading(guess)) {
      return Optional.of(match);
    }
    Optional<Entity> known =
        leading.keySet().stream()
            .filter(entity -> entity != other && isLeading(entity))
            .max(Comparator.comparing(leading::get));
    if (known.isPresent()) {
      Entity found = known.get();
      return Optional.of(
          end.equals(Unsaid.SUBJECT) ? match.with(found, other) : match.with(other, found));
    }
    return opposite.containsKey(guess) ? Optional.empty() : Optional.of(match);
  }

  private boolean isLeading(Entity entity) {
    return leading.getOrDefault(entity, 0) > opposite.getOrDefault(entity, 0);
  }
}
