package io.relata.graph;

import io.relata.fact.DocumentFacts;
import io.relata.fact.Fact;
import io.relata.fact.NamedEntity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** What a first program does: one statement, and so one transaction, for each fact. */
final class StatementRoute implements Route {
  private static final String STATEMENT =
      """
      MERGE (s:Entity {id: $subject}) SET s.name = $subject
      MERGE (o:Entity {id: $object}) SET o.name = $object
      MERGE (d:Document {id: $document}) SET d.publishedOn = $day
      MERGE (f:Fact {id: $id}) SET f.relation = $relation, f.quote = $quote, f.certainty = $certainty
      MERGE (f)-[:SUBJECT]->(s)
      MERGE (f)-[:OBJECT]->(o)
      MERGE (f)-[:STATED_IN]->(d)
      MERGE (s)-[r:RELATED {relation: $relation}]->(o)
        ON CREATE SET r.facts = 1 ON MATCH SET r.facts = r.facts + 1
      """;

  private final Driver driver;

  StatementRoute(Driver driver) {
    this.driver = driver;
  }

  @Override
  public void load(List<DocumentFacts> documents) {
    try (Session session = driver.session()) {
      for (DocumentFacts each : documents) {
        Map<String, String> names = new HashMap<>();
        for (NamedEntity entity : each.entities()) {
          names.put(entity.id(), entity.name());
        }
        for (Fact fact : each.facts()) {
          session.run(STATEMENT, parameters(each, fact, names)).consume();
        }
      }
    }
  }

  private static Map<String, Object> parameters(
      DocumentFacts document, Fact fact, Map<String, String> names) {
    return Map.of(
        "id", document.document().id() + "/" + fact.evidence().start(),
        "subject", names.get(fact.subject()),
        "object", names.get(fact.object()),
        "document", document.document().id(),
        "day", document.document().publishedOn(),
        "relation", fact.relation(),
        "quote", fact.evidence().quote(),
        "certainty", fact.certainty().name());
  }
}
