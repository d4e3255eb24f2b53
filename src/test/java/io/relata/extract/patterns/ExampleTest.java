package io.relata.extract.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.ontology.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExampleTest {

  @Test
  void single_words_are_parsed_once_and_phrases_each() {
    Relation relation =
        new Relation(
            "ACQUIRES",
            "",
            List.of("Organization"),
            List.of("Organization"),
            false,
            List.of(),
            List.of("X (bought|acquired|took over) Y"),
            List.of());
    List<Example> examples = Example.list(relation);
    assertThat(examples).extracting(Example::text).containsExactly("X bought Y", "X took over Y");
    assertThat(examples.get(0).others()).containsEntry("bought", List.of("acquired"));
    assertThat(examples.get(1).others()).isEmpty();
  }
}
