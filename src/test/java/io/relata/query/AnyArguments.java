package io.relata.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.ontology.Ontology;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Questions, one for each type of parameter, that are given words nobody meant. */
public final class AnyArguments {
  private static final Arguments ARGUMENTS = new Arguments(Ontology.businessNews());
  private static final List<Query> QUERIES =
      Stream.of(
              "String",
              "StartDate = null",
              "EndDate = null",
              "Instant = null",
              "Certainty = POSSIBLE",
              "Relations = [PARTNERS_WITH]",
              "SymmetricRelations = []",
              "Entities[2..3] = a,b",
              "Integer[1..10] = 5")
          .map(
              type ->
                  QueryFile.read(
                      "test",
                      "// title: A test\n// answers: Nothing.\n// param: it %s  given\n// returns: one\nRETURN 1 AS one\n"
                          .formatted(type)))
          .toList();

  private AnyArguments() {}

  /** Each takes it or says why not. */
  public static void give(String text) {
    for (Query query : QUERIES) {
      try {
        assertThat(ARGUMENTS.convert(query, Map.of("it", text))).containsKey("it");
      } catch (QuestionException e) {
        assertThat(e.getMessage()).isNotBlank();
      }
    }
  }
}
