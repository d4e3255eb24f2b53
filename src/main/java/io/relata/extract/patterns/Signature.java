package io.relata.extract.patterns;

import io.relata.extract.reference.Entity;
import io.relata.ontology.Ontology;
import io.relata.ontology.Relation;
import java.util.List;

/** Whether entities may be the ends of a relation; one of doubtful type may be a company. */
public final class Signature {
  private Signature() {}

  /**
   * @param told whether words say the relation, not only "X's Y": then what is doubtful may also be
   *     a product, as in "a robot called Y"
   */
  public static boolean admits(
      Ontology ontology, Relation relation, Entity subject, Entity object, boolean told) {
    boolean product = told && !object.isSure() && relation.to().equals(List.of("Product"));
    return admits(ontology, relation.from(), subject)
        && (product || admits(ontology, relation.to(), object));
  }

  private static boolean admits(Ontology ontology, List<String> types, Entity entity) {
    return types.stream()
        .anyMatch(
            type ->
                ontology.isA(entity.type(), type)
                    || !entity.isSure() && ontology.isA("Company", type));
  }
}
