package io.relata.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RelationTypesTest {
  private final List<String> types = new ArrayList<>(List.of("NAMES", "OWNS", "SUBJECT"));
  private final List<String> asked = new ArrayList<>();
  private final RelationTypes reader =
      new RelationTypes(
          (cypher, parameters, options) -> {
            asked.add(cypher);
            return cypher.contains("db.relationshipTypes")
                ? types.stream().map(type -> new Row(Map.of("type", type)))
                : Stream.of();
          });

  @Test
  void types_that_are_not_meant_give_way_to_those_that_are_there() {
    assertThat(sent("MATCH (e)-[r:!SUBJECT&!NAMES]-(o)-[:!SUBJECT&!OWNS]->() RETURN r"))
        .isEqualTo("MATCH (e)-[r:`OWNS`]-(o)-[:`NAMES`]->() RETURN r");
  }

  @Test
  void what_names_its_types_stays_as_it_is() {
    String cypher = "MATCH (e)-[r:OWNS|SUES]-(o) WHERE NOT r:NAMES&!OWNS RETURN r";
    assertThat(sent(cypher)).isEqualTo(cypher);
    assertThat(asked).hasSize(1);
  }

  @Test
  void where_no_type_is_left_nothing_is_changed() {
    types.remove("OWNS");
    String cypher = "MATCH (e)-[r:!SUBJECT&!NAMES]-(o) RETURN r";
    assertThat(sent(cypher)).isEqualTo(cypher);
  }

  @Test
  void types_are_asked_for_once_and_again_after_a_write() {
    String cypher = "MATCH (e)-[r:!SUBJECT&!NAMES]-(o) RETURN r";
    sent(cypher);
    types.add("it`s new");
    assertThat(sent(cypher)).doesNotContain("new");
    reader.written();
    assertThat(sent(cypher)).contains("[r:`OWNS`|`it``s new`]");
  }

  private String sent(String cypher) {
    reader.read(cypher, Map.of(), ReadOptions.DEFAULT).close();
    return asked.get(asked.size() - 1);
  }
}
