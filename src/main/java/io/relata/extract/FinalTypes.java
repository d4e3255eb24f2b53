package io.relata.extract;

import io.relata.extract.patterns.Match;
import io.relata.extract.reference.Entity;
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
    Set<Entity> read = new HashSet<>();
    for (Match match : matches) {
      if (!match.isLearned()) {
        types.settle(match, Set.of());
        read.add(match.subject());
        read.add(match.object());
      }
    }
    matches.stream().filter(Match::isLearned).forEach(match -> types.settle(match, read));
    return types;
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
