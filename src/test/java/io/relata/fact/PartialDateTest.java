package io.relata.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-01-01, 2024-12-31",
    "2024-H2, 2024-07-01, 2024-12-31",
    "2024-Q3, 2024-07-01, 2024-09-30",
    "2024-02, 2024-02-01, 2024-02-29",
    "2024-11-03, 2024-11-03, 2024-11-03",
  })
  void it_stands_for_all_its_days(String text, String first, String last) {
    PartialDate date = PartialDate.parse(text);
    assertThat(date.first()).isEqualTo(first);
    assertThat(date.last()).isEqualTo(last);
    assertThat(date).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "24", "2024-Q5", "2024-13", "2024-02-30", "last year", "99999", "2024-1"})
  void what_is_no_date_is_refused(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeException.class);
  }
}
