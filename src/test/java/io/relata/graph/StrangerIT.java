package io.relata.graph;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.ontology.Ontology;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who takes the call and then keeps silent, at whatever point, is not waited for for ever. */
@Timeout(60)
@Tag("any-line")
class StrangerIT {

  @ParameterizedTest
  @ValueSource(strings = {"bolt", "neo4j"})
  void from_the_start(String scheme) {
    try (Stranger mute = Stranger.mute()) {
      isGivenUp(mute, scheme);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bolt", "neo4j"})
  void after_the_greeting(String scheme) {
    try (Stranger muted = Stranger.mutedAfterGreeting()) {
      isGivenUp(muted, scheme);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bolt", "neo4j"})
  void when_it_is_asked_for_the_servers_or_a_number(String scheme) {
    try (Stranger muted = Stranger.mutedBeforeRouting()) {
      isGivenUp(muted, scheme);
    }
  }

  private static void isGivenUp(Stranger stranger, String scheme) {
    ServerSettings settings =
        new ServerSettings(URI.create(stranger.uri(scheme)), null, null, null)
            .withPatience(Duration.ofSeconds(1));
    assertThatThrownBy(() -> GraphStore.connect(settings, Ontology.businessNews()))
        .isInstanceOf(GraphUnavailableException.class)
        .hasMessageMatching(
            ".*(something listens there, but does not answer|no server of a cluster answers).*");
  }
}
