package io.relata.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LYON, June 3 (Newswire) - Kelvotek bought Tarn.         | Kelvotek bought Tarn.
          NEW DELHI (NW) — Kelvotek bought Tarn.                  | Kelvotek bought Tarn.
          Lyon, Oct. 14, 2025 -- Kelvotek bought Tarn.            | Kelvotek bought Tarn.
          LYON, FRANCE and GHENT, BELGIUM, 3 June 2025 - Kelvotek bought Tarn. | Kelvotek bought Tarn.
          BENGALURU: Kelvotek bought Tarn.                        | Kelvotek bought Tarn.
          date 2025-03-04 Kelvotek bought Tarn.                   | Kelvotek bought Tarn.
          """)
  void what_stands_before_the_first_sentence_is_blanked(String text, String rest) {
    String blanked = Datelines.blank(text);
    assertThat(blanked.strip()).isEqualTo(rest);
    assertThat(blanked).hasSameSizeAs(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kelvotek, the lens maker, bought Tarn - its biggest rival.",
        "Kelvotek: the story of a lens maker",
        "Kelvotek (formerly Tarn) makes lenses."
      })
  void a_sentence_keeps_its_beginning(String text) {
    assertThat(Datelines.blank(text)).isEqualTo(text);
  }

  @Test
  void a_dateline_may_open_any_line() {
    assertThat(Datelines.blank("Kelvotek buys Tarn\n\nLYON, June 3 (NW) - Kelvotek said so."))
        .endsWith("Tarn\n\n" + " ".repeat("LYON, June 3 (NW) - ".length()) + "Kelvotek said so.");
  }
}
