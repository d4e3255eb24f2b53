package io.relata.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClusteringTest {
  private static final Instant MONDAY = Instant.parse("2025-03-03T09:00:00Z");

  @Test
  void names_that_judgements_join_are_one_entity() {
    assertThat(cluster(names("Nordwind", "Nordwind AG", "Kito")))
        .containsExactly("[kito]", "[nordwind ag, nordwind]");
  }

  @Test
  void a_name_between_two_that_differ_goes_to_one_of_them() {
    assertThat(cluster(names("Nordwind", "Nordwind AG", "Nordwind GmbH")))
        .containsExactly("[nordwind ag, nordwind]", "[nordwind gmbh]");
  }

  @Test
  void a_name_of_two_registered_companies_belongs_to_neither_unless_a_document_says_so() {
    StatedName plain = StatedName.of("Delta", "Organization");
    StatedName airline = registered("Delta", "Q1");
    StatedName taps = registered("Delta", "Q2");
    assertThat(cluster(List.of(plain, airline))).hasSize(1);
    assertThat(cluster(List.of(plain, airline, taps))).hasSize(3);
    assertThat(cluster(List.of(plain, airline, registered("Delta Air Lines", "Q1")))).hasSize(1);
  }

  private static StatedName registered(String name, String wikidata) {
    Map<String, String> identifiers = Map.of("wikidata", wikidata);
    return new StatedName(
        NameKey.of(name, "Organization").identified(identifiers),
        name,
        Set.of(),
        Map.of("wikidata", Set.of(wikidata)),
        Set.of());
  }

  @Test
  void initials_of_two_entities_join_neither() {
    List<StatedName> names = names("NWR", "Nordwind Widget Refinery", "North West Rail");
    assertThat(cluster(names)).hasSize(3);
    Judgement person = judge("NWR", "North West Rail", Verdict.DIFFERENT, MONDAY);
    assertThat(cluster(names, person))
        .containsExactly("[nordwind widget refinery, nwr]", "[north west rail]");
  }

  @Test
  void a_person_beats_the_rules_both_ways() {
    List<StatedName> names = names("Nordwind", "Nordwind AG", "Kito");
    assertThat(cluster(names, judge("Nordwind", "Nordwind AG", Verdict.DIFFERENT, MONDAY)))
        .hasSize(3);
    assertThat(cluster(names, judge("Nordwind", "Kito", Verdict.SAME, MONDAY)))
        .containsExactly("[kito, nordwind ag, nordwind]");
  }

  @Test
  void of_two_persons_the_later_counts() {
    List<StatedName> names = names("Nordwind", "Kito");
    Judgement earlier = judge("Nordwind", "Kito", Verdict.SAME, MONDAY);
    Judgement later = judge("Nordwind", "Kito", Verdict.DIFFERENT, MONDAY.plusSeconds(60));
    assertThat(cluster(names, earlier, later)).hasSize(2);
    assertThat(cluster(names, later, earlier)).hasSize(2);
  }

  @Test
  void a_union_that_would_break_a_persons_judgement_is_refused() {
    List<StatedName> names = names("Nordwind", "Nordwind AG", "Nordwind Corp");
    assertThat(cluster(names, judge("Nordwind AG", "Nordwind Corp", Verdict.DIFFERENT, MONDAY)))
        .hasSize(2);
  }

  @Test
  void a_persons_merge_drives_away_no_name_that_was_there() {
    List<StatedName> names = names("Lakeside Fund 2", "Lakeside Fund II", "Lakeside Fund 3");
    assertThat(cluster(names, judge("Lakeside Fund 2", "Lakeside Fund 3", Verdict.SAME, MONDAY)))
        .hasSize(1);
  }

  @Test
  void a_name_set_apart_in_one_document_is_joined_by_persons_only() {
    StatedName here =
        new StatedName(
            NameKey.of("Nordwind", "Organization").in("d7"),
            "Nordwind",
            Set.of(),
            Map.of(),
            Set.of());
    List<StatedName> names = new ArrayList<>(names("Nordwind", "Nordwind AG", "Kito", "Kito Ltd"));
    names.add(here);
    assertThat(cluster(names)).contains("[nordwind]", "[nordwind ag, nordwind]");
    Judgement person =
        Judgement.byPerson(
            here.key(), names.get(2).key(), Verdict.SAME, "ann", "a nickname", MONDAY);
    assertThat(cluster(names, person)).contains("[kito ltd, kito, nordwind]");
  }

  @Test
  void the_id_follows_from_the_smallest_name() {
    Cluster small = Cluster.of(keys("Nordwind", "Kito"));
    assertThat(small.id()).isEqualTo(Cluster.of(keys("Kito", "Velmora")).id()).hasSize(32);
  }

  @Test
  void an_explanation_has_the_chain_and_what_would_change_it() {
    List<StatedName> names = names("Nordwind", "Nordwind AG", "Kito");
    List<Judgement> judgements = new ArrayList<>(rules(names));
    judgements.add(judge("Nordwind", "Kito", Verdict.SAME, MONDAY));
    Explanation explanation =
        new Clustering().explain(names.get(1).key(), names.get(2).key(), names, judgements);
    assertThat(explanation.together()).isTrue();
    assertThat(explanation.rules().verdict()).isEqualTo(Verdict.DIFFERENT);
    assertThat(explanation.chain()).hasSize(2);
    assertThat(explanation.changes()).anyMatch(change -> change.contains("weakest link"));
  }

  @Test
  void an_explanation_of_names_apart_says_which_rule_keeps_them_so() {
    List<StatedName> names = names("Nordwind AG", "Nordwind GmbH");
    Explanation explanation =
        new Clustering().explain(names.get(0).key(), names.get(1).key(), names, rules(names));
    assertThat(explanation.together()).isFalse();
    assertThat(explanation.changes())
        .anyMatch(change -> change.startsWith("without legal-form"))
        .contains("judge them the same");
  }

  private static List<String> cluster(List<StatedName> names, Judgement... persons) {
    List<Judgement> judgements = new ArrayList<>(rules(names));
    judgements.addAll(Arrays.asList(persons));
    return new Clustering()
        .cluster(names, judgements).stream()
            .map(cluster -> cluster.names().stream().map(NameKey::text).toList().toString())
            .toList();
  }

  private static List<Judgement> rules(List<StatedName> names) {
    return new Resolver().judge(names, new InMemoryNames());
  }

  private static Judgement judge(String one, String other, Verdict verdict, Instant at) {
    List<NameKey> keys = keys(one, other);
    return Judgement.byPerson(keys.get(0), keys.get(1), verdict, "ann", "read it", at);
  }

  private static List<NameKey> keys(String... surfaces) {
    return names(surfaces).stream().map(StatedName::key).toList();
  }

  private static List<StatedName> names(String... surfaces) {
    return Arrays.stream(surfaces).map(surface -> StatedName.of(surface, "Organization")).toList();
  }
}
