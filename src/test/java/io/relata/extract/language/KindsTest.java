package io.relata.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KindsTest {
  @Test
  void a_noun_is_of_its_nearer_and_its_wider_kinds() {
    assertThat(Kinds.shipped().of("sedan")).contains("vehicle", "artifact");
    assertThat(Kinds.shipped().of("bishop")).contains("person");
  }

  @Test
  void what_is_no_english_noun_is_of_no_kind() {
    assertThat(Kinds.shipped().of("vostrelling")).isEmpty();
  }
}
