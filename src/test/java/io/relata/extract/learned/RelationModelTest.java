package io.relata.extract.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.relata.extract.linear.LinearModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RelationModelTest {
  private static final LinearModel LINEAR =
      new LinearModel(
          List.of(">ACQUIRES", "<ACQUIRES"),
          List.of("lemma buy", "ends subj obj", "ends obj subj"),
          new float[] {1, 1, 2, -2, -2, 2});

  private static RelationModel.Taught taught(int label, String words, String... features) {
    return new RelationModel.Taught(label, words, RelationModel.places(LINEAR, Set.of(features)));
  }

  private static final RelationModel MODEL =
      new RelationModel(
          LINEAR,
          List.of(
              taught(0, "C1 gained C2", "ends subj obj"),
              taught(0, "C1 bought C2", "lemma buy", "ends subj obj"),
              taught(1, "C1 was bought by C2", "lemma buy", "ends obj subj")));

  @Test
  void the_nearest_sentence_is_the_one_of_the_label_that_shares_most_of_what_speaks_for_it() {
    Set<String> features = Set.of("lemma buy", "ends subj obj", "lemma never");

    assertThat(MODEL.nearest(0, features)).isEqualTo("C1 bought C2");
    assertThat(MODEL.nearest(1, features)).isEqualTo("C1 was bought by C2");
  }

  @Test
  void places_are_those_that_the_model_knows_ascending() {
    assertThat(RelationModel.places(LINEAR, Set.of("ends obj subj", "lemma never", "lemma buy")))
        .containsExactly(0, 2);
  }

  @Test
  void a_model_that_was_written_is_read_again_and_one_cut_short_is_not() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    MODEL.write(written);
    byte[] all = written.toByteArray();

    RelationModel again = RelationModel.read(new ByteArrayInputStream(all));
    assertThat(again.nearest(1, Set.of("lemma buy"))).isEqualTo("C1 was bought by C2");
    assertThatIOException()
        .isThrownBy(
            () -> RelationModel.read(new ByteArrayInputStream(Arrays.copyOf(all, all.length - 3))));
  }
}
