package io.relata.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.document.Document;
import io.relata.fact.DocumentFacts;
import io.relata.fact.Mention;
import io.relata.fact.NamedEntity;
import io.relata.ontology.Ontology;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatedNamesTest {
  private static final Ontology ONTOLOGY = Ontology.businessNews();

  @Test
  void a_name_and_its_alias_point_at_each_other() {
    List<StatedName> names = of(entity("e1", "Regulator", "Harbour Oversight Board", 0, "HOB"));
    assertThat(names)
        .extracting(name -> name.key().text())
        .containsExactly("harbour oversight board", "hob");
    assertThat(names.get(0).aliases()).containsExactly(names.get(1).key());
    assertThat(names.get(1).aliases()).containsExactly(names.get(0).key());
  }

  @Test
  void the_last_name_of_a_person_is_no_name_beyond_the_document() {
    assertThat(of(entity("e1", "Person", "Jane Doe", 0, "Doe"))).hasSize(1);
  }

  @Test
  void an_entity_named_by_a_short_form_of_another_is_its_alias() {
    List<StatedName> names =
        of(
            entity("e1", "Company", "Velmora", 80),
            entity("e2", "Company", "Velmora Widgets Inc", 0));
    assertThat(names.get(0).aliases()).containsExactly(names.get(1).key());
  }

  @Test
  void what_documents_state_about_one_name_adds_up_in_any_order() {
    NameKey key = NameKey.of("Kito", "Organization");
    StatedName one =
        new StatedName(key, "Kito", Set.of("Company"), Map.of("lei", Set.of("A")), Set.of());
    StatedName other =
        new StatedName(key, "KITO", Set.of("Organization"), Map.of("lei", Set.of("B")), Set.of());
    StatedName sum = StatedNames.add(List.of(one, other));
    assertThat(sum).isEqualTo(StatedNames.add(List.of(other, one)));
    assertThat(sum.identifiers().get("lei")).containsExactlyInAnyOrder("A", "B");
    assertThat(sum.types()).containsExactlyInAnyOrder("Company", "Organization");
  }

  private static List<StatedName> of(NamedEntity... entities) {
    Document document = new Document("d1", null, null, null, null, null);
    return StatedNames.of(
        new DocumentFacts(document, List.of(entities), List.of(), List.of(), List.of()), ONTOLOGY);
  }

  private static NamedEntity entity(
      String id, String type, String name, int at, String... aliases) {
    return new NamedEntity(
        id,
        type,
        name,
        List.of(aliases),
        Map.of(),
        List.of(new Mention(name, at, at + name.length())));
  }
}
