package io.relata.example;

import static io.relata.query.Condition.certaintyAtLeast;

import io.relata.KnowledgeGraph;
import io.relata.fact.Certainty;
import io.relata.query.Entity;
import io.relata.query.EntityQuestions;
import io.relata.query.Relationship;
import io.relata.query.StatedFact;
import java.util.List;
import java.util.Map;

/** What a service of yours might do: a briefing on a company in which every line can be checked. */
public final class SupplierBriefing {
  private final KnowledgeGraph graph;

  /** Spring hands the graph over when {@code spring.neo4j.uri} is set. */
  public SupplierBriefing(KnowledgeGraph graph) {
    this.graph = graph;
  }

  /** Text for a person to read. */
  public String on(String name) {
    StringBuilder text = new StringBuilder();
    EntityQuestions company = graph.entity(name);
    text.append(company.entity().name()).append(" works with\n");
    for (Relationship partner : company.relationships("PARTNERS_WITH")) {
      StatedFact best = partner.evidence().get(0);
      text.append(
          "  %s (%s): %s%n"
              .formatted(partner.other(company.entity()), partner.certainty(), best.source()));
    }

    List<Entity> rivals =
        graph
            .from(name)
            .out("PARTNERS_WITH")
            .out("COMPETES_WITH")
            .where(certaintyAtLeast(Certainty.PROBABLE))
            .asOf("2025-03")
            .entities();
    text.append("whose rivals in March 2025 were ").append(rivals).append('\n');

    graph
        .query("regulators", Map.of("entity", "Alibaba", "limit", 3))
        .column("regulator", Entity.class)
        .forEach(regulator -> text.append("  regulated by ").append(regulator).append('\n'));
    return text.toString();
  }
}
