package io.relata.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.relata.graph.CypherReader;
import io.relata.ontology.Ontology;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jReactiveAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jReactiveRepositoriesAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.health.Neo4jHealthContributorAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.observation.Neo4jObservationAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** All that answers over HTTP; the graph itself is handed in by {@link WebServer}. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
    exclude = {
      Neo4jAutoConfiguration.class,
      Neo4jHealthContributorAutoConfiguration.class,
      Neo4jObservationAutoConfiguration.class,
      DataNeo4jAutoConfiguration.class,
      DataNeo4jReactiveAutoConfiguration.class,
      DataNeo4jReactiveRepositoriesAutoConfiguration.class,
      DataNeo4jRepositoriesAutoConfiguration.class
    })
@Import({
  SearchController.class,
  StartController.class,
  NeighbourhoodController.class,
  EntityController.class,
  FactsController.class,
  DocumentController.class,
  PathController.class,
  QueryController.class,
  ChangesController.class,
  ContradictionController.class,
  JudgementController.class,
  DraftController.class,
  ExportController.class,
  AbilityController.class,
  Rehearsal.class,
  BrowserController.class,
  GraphHealth.class,
  Meters.class,
  ErrorMapper.class,
  Freshness.class,
  Gate.class,
  BodyLimit.class,
  SecurityHeaders.class
})
class WebApplication {

  @Bean
  PageQuestions questions(CypherReader reader, MeterRegistry meters) {
    return new PageQuestions(reader, meters);
  }

  @Bean
  Drafts drafts(Pens pens, Comparison comparison) {
    return new Drafts(pens, comparison);
  }

  @Bean
  Comparison comparison(PageQuestions questions, Ontology ontology) {
    return new Comparison(questions, ontology);
  }
}
