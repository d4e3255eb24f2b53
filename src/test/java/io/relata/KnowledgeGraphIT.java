package io.relata;

import static io.relata.query.Condition.certaintyAtLeast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.fact.Certainty;
import io.relata.ontology.Ontology;
import io.relata.query.Entity;
import io.relata.query.Path;
import io.relata.query.QuestionException;
import io.relata.query.Relationship;
import io.relata.query.StatedFact;
import io.relata.query.StoryGraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class KnowledgeGraphIT {
  private final KnowledgeGraph graph =
      KnowledgeGraph.over(StoryGraph.graph(), Ontology.businessNews());

  @Test
  void a_relationship_brings_the_sentences_of_every_document_that_states_it() {
    List<Relationship> partners = graph.entity("apple").relationships("PARTNERS_WITH");
    assertThat(partners).extracting(r -> r.other(apple()).name()).contains("Alibaba", "Baidu");
    Relationship alibaba = partners.get(0);
    assertThat(alibaba.evidence())
        .extracting(fact -> fact.source().quote())
        .containsExactlyInAnyOrder(
            "Apple is partnering with Alibaba.", "Alibaba works with Apple, its chairman said.");
    assertThat(alibaba.documents()).isEqualTo(2);
    assertThat(alibaba.certainty()).isEqualTo(Certainty.CERTAIN);
  }

  @Test
  void a_rejection_says_why() {
    StatedFact rejection = graph.entity("Apple").rejections().get(0).evidence().get(0);
    assertThat(rejection.object().name()).isEqualTo("DeepSeek");
    assertThat(rejection.qualifiers()).containsEntry("reason", "it lacked staff");
  }

  @Test
  void what_was_considered_and_chosen_comes_in_the_order_of_time() {
    assertThat(graph.entity("Apple").selection())
        .extracting(StatedFact::relation)
        .containsExactly(
            "EVALUATED", "PARTNERS_WITH", "REJECTED", "PARTNERS_WITH", "PARTNERS_WITH");
  }

  @Test
  void a_denial_is_never_a_partnership() {
    assertThat(graph.entity("Huawei").partners()).isEmpty();
    assertThat(graph.entity("Huawei").relationships())
        .filteredOn(Relationship::denied)
        .singleElement()
        .extracting(Relationship::relation)
        .isEqualTo("PARTNERS_WITH");
  }

  @Test
  void a_path_shows_each_step_with_its_sentence() {
    Path path = graph.paths("Apple", "CAC").get(0);
    assertThat(path.toString())
        .isIn(
            "Apple <-PARTNERS_WITH- Alibaba <-REGULATES- Cyberspace Administration of China",
            "Apple -PARTNERS_WITH-> Alibaba <-REGULATES- Cyberspace Administration of China");
    assertThat(path.relationships()).allSatisfy(step -> assertThat(step.evidence()).isNotEmpty());
    assertThat(path.strength()).isBetween(0.0, 1.0);
  }

  @Test
  void steps_compose_into_one_statement() {
    List<Entity> rivals =
        graph
            .from("Apple")
            .out("PARTNERS_WITH")
            .out("COMPETES_WITH")
            .where(certaintyAtLeast(Certainty.PROBABLE))
            .entities();
    assertThat(rivals).extracting(Entity::name).containsExactly("Tencent");
  }

  @Test
  void as_of_a_date_only_what_held_by_then_is_walked() {
    assertThat(graph.from("Apple").out("PARTNERS_WITH").asOf("2024-12").entities())
        .extracting(Entity::name)
        .containsExactly("Baidu");
    assertThat(
            graph.from("Apple").out("PARTNERS_WITH").out("COMPETES_WITH").asOf("2025-02").paths())
        .isEmpty();
    Path path =
        graph
            .from("Apple")
            .out("PARTNERS_WITH")
            .out("COMPETES_WITH")
            .asOf("2025-03")
            .paths()
            .get(0);
    assertThat(path.relationships().get(0).evidence()).hasSize(2);
  }

  @Test
  void known_at_an_instant_only_what_had_been_read_by_then_counts() {
    Relationship partner =
        graph
            .from("Apple")
            .out("PARTNERS_WITH")
            .where(certaintyAtLeast(Certainty.PROBABLE))
            .knownAt(Instant.parse("2025-02-12T13:00:00Z"))
            .paths()
            .get(0)
            .relationships()
            .get(0);
    assertThat(partner.certainty()).isEqualTo(Certainty.PROBABLE);
    assertThat(partner.documents()).isEqualTo(1);
  }

  @Test
  void an_unknown_name_is_answered_with_near_ones() {
    assertThatThrownBy(() -> graph.entity("Alibba"))
        .isInstanceOf(QuestionException.class)
        .hasMessageContaining("did you mean Alibaba (Company");
  }

  @Test
  void a_name_of_two_things_is_answered_with_both() {
    assertThatThrownBy(() -> graph.entity("mercury"))
        .isInstanceOfSatisfying(
            QuestionException.class, e -> assertThat(e.candidates()).hasSize(2));
    assertThat(graph.entity("e-mercury2").entity().type()).isEqualTo("Product");
  }

  @Test
  void an_unknown_relation_or_argument_is_answered_with_the_nearest() {
    assertThatThrownBy(() -> graph.from("Apple").out("PARTNER_WITH"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("did you mean PARTNERS_WITH?");
    assertThatThrownBy(() -> graph.query("partner", Map.of()))
        .hasMessageContaining("did you mean partners?");
    assertThatThrownBy(() -> graph.query("partners", Map.of("entty", "Apple")))
        .hasMessageContaining("did you mean entity?");
    assertThatThrownBy(() -> graph.query("partners", Map.of("entity", "Apple", "limit", "0")))
        .hasMessageContaining("0 is not between 1 and 10000");
  }

  @Test
  void a_profile_counts_and_shows() {
    var profile = graph.entity("Apple").profile();
    assertThat(profile.documents()).isEqualTo(4);
    assertThat(profile.counts()).containsEntry("PARTNERS_WITH", 2L);
    assertThat(profile.relationships()).isNotEmpty();
  }

  @Test
  void search_finds_exact_begun_and_misspelt_names_and_survives_any_text() {
    assertThat(graph.search("cac"))
        .extracting(Entity::name)
        .startsWith("Cyberspace Administration of China");
    assertThat(graph.search("ten")).extracting(Entity::name).contains("Tencent");
    assertThat(graph.search("Deepsek")).extracting(Entity::name).contains("DeepSeek");
    assertThat(graph.search("\"+ && (* :\\ /x/ [a TO b]~ AND OR")).isNotNull();
  }

  @Test
  void the_neighbourhood_grows_ring_by_ring() {
    assertThat(graph.subgraph("Apple", 1).entities())
        .extracting(Entity::name)
        .doesNotContain("Tencent");
    assertThat(graph.subgraph("Apple", 2).entities())
        .extracting(Entity::name)
        .contains("Tencent", "Cyberspace Administration of China");
  }

  @Test
  void figures_come_as_series_with_their_sentences() {
    var revenue = graph.entity("Apple").observations();
    assertThat(revenue).hasSize(2).allMatch(series -> series.metric().equals("revenue"));
    assertThat(revenue)
        .flatExtracting(series -> series.points())
        .extracting(point -> point.source().quote())
        .contains("Revenue was $95 billion.");
  }

  @Test
  void the_subgraph_of_an_answer_can_be_taken_away() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    graph.export("json", graph.query("partners", Map.of("entity", "Apple")).subgraph(), out);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("Alibaba").doesNotContain("Tencent");
  }

  private Entity apple() {
    return graph.entity("Apple").entity();
  }
}
