package io.relata.resolve;

import io.relata.fact.DocumentFacts;
import io.relata.fact.NamedEntity;
import io.relata.ontology.Ontology;
import java.util.HashMap;
import java.util.Map;

/** Which names a document means: by its entities, and by the aliases that it gives them. */
public final class DocumentNames {
  private final Map<String, NameKey> byEntity = new HashMap<>();
  private final Map<NameKey, NameKey> bearers = new HashMap<>();

  private DocumentNames(DocumentFacts facts, Ontology ontology) {
    for (NamedEntity entity : facts.entities()) {
      NameKey plain = NameKey.of(entity.name(), ontology.root(entity.type()));
      NameKey key = plain.identified(entity.identifiers());
      byEntity.put(entity.id(), key);
      bearers.merge(plain, key, (one, other) -> one.equals(other) ? one : plain);
    }
  }

  public static DocumentNames of(DocumentFacts facts, Ontology ontology) {
    return new DocumentNames(facts, ontology);
  }

  /** What facts about this entity of the document refer to. */
  public NameKey get(String entityId) {
    return byEntity.get(entityId);
  }

  /** An alias of the entity; where the document names another entity so, it is that one's name. */
  public NameKey alias(NamedEntity entity, String alias) {
    NameKey plain = NameKey.of(alias, get(entity.id()).root());
    return bearers.getOrDefault(plain, plain);
  }
}
