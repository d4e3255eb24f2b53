package io.relata.extract.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.extract.roles.Step;
import io.relata.fact.Polarity;
import io.relata.ontology.Ontology;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MisreadingsTest {
  private static final Ontology ONTOLOGY = Ontology.businessNews();

  @Test
  void what_five_examples_of_another_relation_teach_is_not_taught_by_one() {
    Pattern lone = buying("EVALUATED", "X looked at buying Y", false);
    assertThat(given(5, lone).has(lone)).isTrue();
    assertThat(given(5, lone).has(buying("ACQUIRES", "X bought Y 1", false))).isFalse();
  }

  @Test
  void fewer_are_no_majority_and_counterexamples_stay() {
    Pattern lone = buying("EVALUATED", "X looked at buying Y", false);
    assertThat(given(4, lone).has(lone)).isFalse();
    Pattern counter = buying("EVALUATED", "X bought Y", true);
    assertThat(given(9, counter).has(counter)).isFalse();
  }

  private static Misreadings given(int examples, Pattern other) {
    List<List<Pattern>> read = new ArrayList<>();
    for (int i = 1; i <= examples; i++) {
      Pattern pattern = buying("ACQUIRES", "X bought Y " + i, false);
      read.add(List.of(pattern, pattern));
    }
    read.add(List.of(other));
    return new Misreadings(read);
  }

  private static Pattern buying(String relation, String example, boolean counter) {
    return new Pattern(
        ONTOLOGY.getRelation(relation),
        example,
        counter,
        List.of(new Step(true, "subj", "buy"), new Step(false, "obj", "")),
        List.of(),
        Polarity.POSITIVE);
  }
}
