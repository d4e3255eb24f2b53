package io.relata.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.extract.linear.LinearModel;
import io.relata.ontology.Ontology;
import java.util.List;
import java.util.Optional;
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

  private static Optional<TypeModel.Choice> choose(TypeModel model, Set<String> traits) {
    return TypeModel.choose(model.likely(traits, ONTOLOGY), ONTOLOGY);
  }

  @Test
  void the_likeliest_type_is_chosen_and_is_sure_where_no_other_kind_comes_near() {
    assertThat(choose(MODEL, Set.of("base", "a pill")))
        .contains(new TypeModel.Choice("Product", true));
    assertThat(choose(MODEL, Set.of("base", "a pill", "a firm")))
        .hasValueSatisfying(choice -> assertThat(choice.sure()).isFalse());
  }

  @Test
  void another_type_of_the_same_kind_may_come_near() {
    assertThat(choose(MODEL, Set.of("base", "a watchdog")))
        .contains(new TypeModel.Choice("Regulator", true));
  }

  @Test
  void what_is_unlikely_or_no_type_of_the_ontology_is_not_chosen() {
    assertThat(choose(MODEL, Set.of("base"))).isEmpty();
    assertThat(choose(MODEL, Set.of("base", "a tail"))).isEmpty();
    assertThat(choose(TypeModel.none(), Set.of("a pill"))).isEmpty();
  }
}
