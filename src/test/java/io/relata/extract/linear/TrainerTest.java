package io.relata.extract.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrainerTest {
  private static final String BUYS = ">ACQUIRES";
  private static final String BOUGHT = "<ACQUIRES";

  private static LinearModel trained() {
    Trainer trainer = new Trainer(1);
    for (int i = 0; i < 30; i++) {
      trainer.add(Set.of(BUYS), Set.of("lemma buy", "ends subj obj", "day " + i));
      trainer.add(Set.of(BOUGHT), Set.of("lemma buy", "ends obj subj"));
      trainer.add(Set.of(), Set.of("lemma rise", "ends subj subj"));
    }
    return trainer.train();
  }

  private static double likely(LinearModel model, String label, String... features) {
    return model.probabilities(Set.of(features))[model.labels().indexOf(label)];
  }

  @Test
  void what_the_things_of_a_label_have_in_common_speaks_for_it() {
    LinearModel model = trained();

    assertThat(likely(model, BUYS, "lemma buy", "ends subj obj")).isGreaterThan(.7);
    assertThat(likely(model, BOUGHT, "lemma buy", "ends subj obj")).isLessThan(.3);
    assertThat(likely(model, BUYS, "lemma rise", "ends subj subj")).isLessThan(.3);
  }

  @Test
  void a_feature_of_one_thing_alone_is_not_learned() {
    assertThat(trained().place("lemma buy")).isPresent();
    assertThat(trained().place("day 3")).isEmpty();
  }

  @Test
  void what_is_preferred_is_likelier_than_what_is_not() {
    Trainer trainer = new Trainer(1);
    for (int i = 0; i < 10; i++) {
      trainer.prefer("better", Set.of("near", "named"), Set.of("far", "named"));
    }
    LinearModel model = trainer.train();

    assertThat(likely(model, "better", "near", "named"))
        .isGreaterThan(.6)
        .isGreaterThan(likely(model, "better", "far", "named"));
    assertThat(model.place("named")).isEmpty();
  }

  @Test
  void a_model_that_was_written_is_read_again() throws IOException {
    LinearModel model = trained();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    model.write(written);

    LinearModel again = LinearModel.read(new ByteArrayInputStream(written.toByteArray()));
    Set<String> features = Set.of("lemma buy", "ends obj subj");
    assertThat(again.labels()).isEqualTo(model.labels());
    assertThat(again.probabilities(features)).isEqualTo(model.probabilities(features));
  }

  @Test
  void the_same_things_make_the_same_model() throws IOException {
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    trained().write(one);
    trained().write(other);

    assertThat(one.toByteArray()).isEqualTo(other.toByteArray());
  }

  @Test
  void a_model_cut_short_is_not_read() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    trained().write(written);
    byte[] half = Arrays.copyOf(written.toByteArray(), written.size() / 2);

    assertThatIOException().isThrownBy(() -> LinearModel.read(new ByteArrayInputStream(half)));
  }

  @Test
  void something_else_is_no_model() {
    byte[] text = "half a pound of butter".getBytes(StandardCharsets.UTF_8);

    assertThatIOException()
        .isThrownBy(() -> LinearModel.read(new ByteArrayInputStream(text)))
        .withMessageContaining("not a linear model");
  }

  @Test
  void a_model_that_was_not_made_is_told_with_what_makes_it() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ModelFile.open(TrainerTest.class, "absent.model"))
        .withMessageContaining("mvnw process-classes");
  }
}
