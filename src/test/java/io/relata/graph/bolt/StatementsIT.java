package io.relata.graph.bolt;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.graph.TestGraph;
import io.relata.graph.store.Kind;
import io.relata.graph.store.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;

/** Also on an empty graph, where the planner knows least: a first load is planned there. */
class StatementsIT {
  private static Driver driver;

  @BeforeAll
  static void connect() {
    driver = GraphDatabase.driver(TestGraph.empty().boltUri());
  }

  @AfterAll
  static void close() {
    driver.close();
  }

  static Stream<String> statements() {
    List<String> all =
        new ArrayList<>(List.of(Statements.LOCK, Statements.CREATE_FACTS, Statements.CREATE_EDGES));
    for (Kind kind : Kind.values()) {
      all.add(Statements.find(kind, kind.key()));
      all.add(Statements.update(kind));
      all.add(Statements.delete(kind));
      all.add(Statements.retype(kind, List.of("Company"), List.of("Regulator")));
    }
    for (Link link : Link.values()) {
      all.add(Statements.linksFrom(link));
      all.add(Statements.linksTo(link));
      all.add(Statements.link(link));
      all.add(Statements.unlink(link));
    }
    all.add(Statements.find(Kind.FACT, "edge"));
    for (String property : List.of("left", "right", "document")) {
      all.add(Statements.find(Kind.JUDGEMENT, property));
    }
    for (String type : List.of("PARTNERS_WITH", "DENIED")) {
      all.add(Statements.updateEdges(type));
      all.add(Statements.deleteEdges(type));
    }
    return all.stream().distinct();
  }

  @ParameterizedTest
  @MethodSource("statements")
  void a_writing_statement_looks_up_and_never_scans(String statement) {
    try (Session session = driver.session()) {
      List<String> operators = new ArrayList<>();
      gather(session.run("EXPLAIN " + statement).consume().plan(), operators);
      assertThat(operators).noneMatch(operator -> operator.contains("Scan"));
      int lookups = statement.split("MATCH \\(\\w+:\\w+ \\{", -1).length - 1;
      assertThat(operators.stream().filter(operator -> operator.contains("IndexSeek")))
          .as("%s", Arrays.toString(operators.toArray()))
          .hasSize(lookups);
    }
  }

  private static void gather(Plan plan, List<String> operators) {
    operators.add(plan.operatorType());
    plan.children().forEach(child -> gather(child, operators));
  }
}
