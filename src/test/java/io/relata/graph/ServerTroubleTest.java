package io.relata.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

class ServerTroubleTest {
  private static final ServerSettings SERVER =
      new ServerSettings(URI.create("bolt://graph.example:7687"), "neo4j", "secret", null);

  @Test
  void a_server_that_is_gone_is_unavailable_and_may_be_asked_again() {
    for (Neo4jException failure :
        new Neo4jException[] {
          new ServiceUnavailableException("Connection reset"),
          new SessionExpiredException("no longer a leader"),
          new TransientException("Neo.TransientError.General.DatabaseUnavailable", "stopping")
        }) {
      assertThat(ServerTrouble.on("write to the graph", SERVER, failure))
          .isInstanceOf(GraphUnavailableException.class)
          .hasMessageStartingWith(
              "Could not write to the graph: neo4j at bolt://graph.example:7687")
          .hasMessageContaining("try again")
          .hasMessageNotContaining("secret");
    }
  }

  @Test
  void what_a_write_overlapped_may_be_asked_again() {
    for (Neo4jException failure :
        new Neo4jException[] {
          new TransientException("Neo.TransientError.Transaction.Outdated", "deleted meanwhile"),
          new ClientException("Neo.ClientError.Statement.EntityNotFound", "deleted meanwhile")
        }) {
      assertThat(ServerTrouble.on("run the query", SERVER, failure))
          .isInstanceOfSatisfying(
              QueryFailedException.class,
              e -> {
                assertThat(e.kind()).isEqualTo(QueryFailedException.Kind.OVERLAPPED);
                assertThat(e).hasMessageContaining("try again");
              });
    }
  }

  @Test
  void what_took_too_long_says_what_to_ask_for() {
    assertThat(
            ServerTrouble.on(
                "run the query",
                SERVER,
                new ClientException("Neo.ClientError.Transaction.TransactionTimedOut", "timeout")))
        .isInstanceOfSatisfying(
            QueryFailedException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(QueryFailedException.Kind.TIMEOUT);
              assertThat(e).hasMessageContaining("ask for less");
            });
  }
}
