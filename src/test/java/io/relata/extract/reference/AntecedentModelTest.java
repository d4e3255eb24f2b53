package io.relata.extract.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.extract.linear.LinearModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AntecedentModelTest {
  private static final AntecedentModel MODEL = new AntecedentModel(model(1, -3), model(-1, 2));

  private static LinearModel model(float near, float far) {
    return new LinearModel(List.of("meant"), List.of("near", "far"), new float[] {near, far});
  }

  private static Entity company(String name) {
    return Entity.marked(name, "Company", "Organization", name);
  }

  @Test
  void the_best_is_taken_where_it_is_likely_enough() {
    Entity one = company("Tarvo");
    Entity other = company("Pelkar");
    Map<Entity, Set<String>> traits = new LinkedHashMap<>();
    traits.put(one, Set.of("near"));
    traits.put(other, Set.of());

    assertThat(MODEL.choose(traits)).contains(other);
  }

  @Test
  void nobody_is_meant_where_the_best_is_unlikely() {
    assertThat(MODEL.choose(Map.of(company("Tarvo"), Set.of("far")))).isEmpty();
    assertThat(MODEL.choose(Map.of())).isEmpty();
  }
}
