package io.relata.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AcronymTest {

  @Test
  void initials_fit_with_and_without_small_words() {
    assertThat(Acronym.fits("CAC", "Cyberspace Administration of China")).isTrue();
    assertThat(Acronym.fits("FDA", "Food and Drug Administration")).isTrue();
    assertThat(Acronym.fits("MIT", "Massachusetts Institute of Technology")).isTrue();
  }

  @Test
  void other_letters_and_common_words_do_not_fit() {
    assertThat(Acronym.fits("SEC", "Food and Drug Administration")).isFalse();
    assertThat(Acronym.fits("Fox", "Federal Office of Xenon")).isFalse();
    assertThat(Acronym.fits("IBM", "Intel")).isFalse();
  }

  @Test
  void letters_from_within_words_fit_only_where_brackets_say_so() {
    assertThat(Acronym.fits("MSL", "Mistelval Africa")).isTrue();
    assertThat(Acronym.isInitials("MSL", "Mistelval Africa")).isFalse();
    assertThat(Acronym.isInitials("OTK", "Ostrel TK Ltd")).isTrue();
  }
}
