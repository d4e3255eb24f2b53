package io.relata;

import io.relata.graph.ServerSettings;
import io.relata.ontology.Ontology;
import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * A {@link KnowledgeGraph} bean for Spring Boot programs that name a server in {@code
 * spring.neo4j.uri}. {@code relata.ontology} may name an ontology file; {@code
 * relata.semantic=true} switches search by meaning on.
 */
@AutoConfiguration
@ConditionalOnProperty("spring.neo4j.uri")
public class KnowledgeGraphAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Ontology relataOntology(Environment environment) {
    String file = environment.getProperty("relata.ontology");
    return file == null ? Ontology.businessNews() : Ontology.read(Path.of(file));
  }

  @Bean
  @ConditionalOnMissingBean
  KnowledgeGraph knowledgeGraph(Environment environment, Ontology ontology) {
    ServerSettings server =
        new ServerSettings(
            URI.create(environment.getRequiredProperty("spring.neo4j.uri")),
            environment.getProperty("spring.neo4j.authentication.username"),
            environment.getProperty("spring.neo4j.authentication.password"),
            environment.getProperty("spring.data.neo4j.database"));
    KnowledgeGraph graph = KnowledgeGraph.connect(server, ontology);
    return environment.getProperty("relata.semantic", Boolean.class, false)
        ? graph.semantic(
            BundledEmbedding.find()
                .orElseThrow(() -> new IllegalStateException(BundledEmbedding.MISSING)))
        : graph;
  }
}
