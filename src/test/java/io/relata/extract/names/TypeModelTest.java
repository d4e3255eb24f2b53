package io.relata.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.extract.linear.LinearModel;
import io.relata.ontology.Ontology;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TypeModelTest {
  private static final Ontology ONTOLOGY = Ontology.businessNews();
  private static final TypeModel MODEL =
      new TypeModel(
          new LinearModel(
              List.of("Company", "Product", "Regulator", "Comet"),
              List.of("a pill", "a firm", "a watchdog", "a tail", "base"),
              new float[] {
                0, 3, 0, 0, 3, 0, 0, 0, 2, 0, 3, 0, 0, 0, 0, 9, -2, -2, -2, -2,
              }));

  @Test
  void the_likeliest_type_is_chosen_and_is_sure_where_no_other_kind_comes_near() {
    assertThat(MODEL.choose(Set.of("base", "a pill"), ONTOLOGY))
        .contains(new TypeModel.Choice("Product", true));
    assertThat(MODEL.choose(Set.of("base", "a pill", "a firm"), ONTOLOGY))
        .hasValueSatisfying(choice -> assertThat(choice.sure()).isFalse());
  }

  @Test
  void another_type_of_the_same_kind_may_come_near() {
    assertThat(MODEL.choose(Set.of("base", "a watchdog"), ONTOLOGY))
        .contains(new TypeModel.Choice("Regulator", true));
  }

  @Test
  void what_is_unlikely_or_no_type_of_the_ontology_is_not_chosen() {
    assertThat(MODEL.choose(Set.of("base"), ONTOLOGY)).isEmpty();
    assertThat(MODEL.choose(Set.of("base", "a tail"), ONTOLOGY)).isEmpty();
    assertThat(TypeModel.none().choose(Set.of("a pill"), ONTOLOGY)).isEmpty();
  }
}
