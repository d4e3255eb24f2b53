package io.relata.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.KnowledgeGraph;
import io.relata.ontology.Ontology;
import io.relata.query.StoryGraph;
import org.junit.jupiter.api.Test;

class SupplierBriefingIT {

  @Test
  void the_example_of_the_documentation_runs() {
    KnowledgeGraph graph = KnowledgeGraph.over(StoryGraph.graph(), Ontology.businessNews());
    assertThat(new SupplierBriefing(graph).on("Apple"))
        .contains(
            "Alibaba (CERTAIN): \"Alibaba works with Apple, its chairman said.\"", "[Tencent]")
        .contains("regulated by Cyberspace Administration of China");
  }
}
