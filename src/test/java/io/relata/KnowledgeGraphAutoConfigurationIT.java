package io.relata;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.query.StoryGraph;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class KnowledgeGraphAutoConfigurationIT {
  private final ApplicationContextRunner program =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(KnowledgeGraphAutoConfiguration.class));

  @Test
  void the_address_of_a_server_is_enough() {
    program
        .withPropertyValues("spring.neo4j.uri=" + StoryGraph.graph().boltUri())
        .run(
            context ->
                assertThat(context.getBean(KnowledgeGraph.class).entity("Apple").entity().id())
                    .isEqualTo("e-apple"));
  }

  @Test
  void without_an_address_there_is_no_graph() {
    program.run(context -> assertThat(context).doesNotHaveBean(KnowledgeGraph.class));
  }
}
