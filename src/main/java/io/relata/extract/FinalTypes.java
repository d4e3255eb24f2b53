package io.relata.extract;

import io.relata.extract.patterns.Match;
import io.relata.extract.reference.Entity;
import io.relata.extract.roles.Unsaid;
import io.relata.ontology.Ontology;
import io.relata.ontology.Relation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The types of entities once it is known what they do: what was bought is a company, and what
 * somebody makes and does nothing itself is a product.
 */
final class FinalTypes {
  private static final String COMPANY = "Company";
  private static final String PRODUCT = "Product";

  private final Ontology ontology;
  private final Set<Entity> companies = new HashSet<>();
  private final Set<Entity> acting = new HashSet<>();
  private final Set<Entity> products = new HashSet<>();

  private FinalTypes(Ontology ontology) {
    this.ontology = ontology;
  }

  static FinalTypes of(List<Match> matches, Ontology ontology) {
    FinalTypes types = new FinalTypes(ontology);
    Set<Entity> settled = new HashSet<>();
    for (Stated stated : Stated.values()) {
      List<Match> own = matches.stream().filter(match -> Stated.of(match) == stated).toList();
      own.forEach(match -> types.settle(match, settled));
      own.forEach(match -> settled.addAll(List.of(match.subject(), match.object())));
    }
    return types;
  }

  /** How a relation was read, the surest first; what is surer settles types alone. */
  private enum Stated {
    BY_EXAMPLE,
    LEARNED,
    UNSAID;

    static Stated of(Match match) {
      if (!match.isLearned()) {
        return BY_EXAMPLE;
      }
      return match.rules().contains(Unsaid.RULE) ? UNSAID : LEARNED;
    }
  }

  /**
   * @param settled whose types are known better
   */
  private void settle(Match match, Set<Entity> settled) {
    Relation relation = ontology.getRelation(match.relation());
    if (!settled.contains(match.subject())) {
      settle(match.subject(), relation.from());
    }
    if (!settled.contains(match.object())) {
      settle(match.object(), relation.to());
    }
  }

  private void settle(Entity entity, List<String> admitted) {
    if (admitted.equals(List.of(PRODUCT))) {
      products.add(entity);
      return;
    }
    if (!admitted.contains(PRODUCT)) {
      acting.add(entity);
    }
    if (admitted.stream().noneMatch(type -> ontology.isA(entity.type(), type))) {
      companies.add(entity);
    }
  }

  String of(Entity entity) {
    if (products.contains(entity) && !acting.contains(entity)) {
      return PRODUCT;
    }
    return companies.contains(entity) ? COMPANY : entity.type();
  }

  boolean allow(Match match) {
    return ontology.allows(
        ontology.getRelation(match.relation()), of(match.subject()), of(match.object()));
  }
}
