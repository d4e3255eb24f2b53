package io.relata.extract.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RelationModelTest {
  private static final String BUYS = ">ACQUIRES";
  private static final String BOUGHT = "<ACQUIRES";

  private static RelationModel trained() {
    Trainer trainer = new Trainer();
    for (int i = 0; i < 30; i++) {
      trainer.add(
          Set.of(BUYS), "C1 bought C2 " + i, List.of("lemma buy", "ends subj obj", "day " + i));
      trainer.add(
          Set.of(BOUGHT), "C1 was bought by C2 " + i, List.of("lemma buy", "ends obj subj"));
      trainer.add(Set.of(), "C1 and C2 rose " + i, List.of("lemma rise", "ends subj subj"));
    }
    return trainer.train();
  }

  private static double likely(RelationModel model, String label, String... features) {
    return model.probabilities(List.of(features))[model.labels().indexOf(label)];
  }

  @Test
  void what_the_pairs_of_a_label_have_in_common_speaks_for_it() {
    RelationModel model = trained();

    assertThat(likely(model, BUYS, "lemma buy", "ends subj obj")).isGreaterThan(.7);
    assertThat(likely(model, BOUGHT, "lemma buy", "ends subj obj")).isLessThan(.3);
    assertThat(likely(model, BUYS, "lemma rise", "ends subj subj")).isLessThan(.3);
  }

  @Test
  void a_feature_of_one_pair_alone_is_not_learned() {
    assertThat(trained().features()).containsKey("lemma buy").doesNotContainKey("day 3");
  }

  @Test
  void a_model_that_was_written_is_read_again() throws IOException {
    RelationModel model = trained();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    model.of("of these sentences").write(written);

    RelationModel again = RelationModel.read(new ByteArrayInputStream(written.toByteArray()));
    assertThat(again.origin()).isEqualTo("of these sentences");
    List<String> features = List.of("lemma buy", "ends obj subj");
    assertThat(again.labels()).isEqualTo(model.labels());
    assertThat(again.probabilities(features)).isEqualTo(model.probabilities(features));
    assertThat(again.nearest(again.labels().indexOf(BOUGHT), features))
        .startsWith("C1 was bought by C2");
  }

  @Test
  void a_model_cut_short_is_not_read() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    trained().write(written);
    byte[] half = Arrays.copyOf(written.toByteArray(), written.size() / 2);

    assertThatIOException().isThrownBy(() -> RelationModel.read(new ByteArrayInputStream(half)));
  }
}
