package io.relata.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private static final List<String> KNOWN = List.of("load", "extract", "explain", "SUPPLIES");

  @ParameterizedTest
  @CsvSource({
    "laod, load",
    "loda, load",
    "explian, explain",
    "extrac, extract",
    "supplys, SUPPLIES",
    "LOAD, load"
  })
  void the_nearest_word_is_found(String written, String meant) {
    assertThat(Spelling.nearest(written, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"''", "a", "daol", "something", "planing"})
  void a_word_that_is_far_from_all_has_none(String written) {
    assertThat(Spelling.nearest(written, KNOWN)).isEmpty();
  }
}
