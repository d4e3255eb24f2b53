package io.relata.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.SharedParser;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTimesIT {
  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 2, 12);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nordbank bought Acme on 3 November 2024.                          | AT 2024-11-03
          Nordbank bought Acme on November 3, 2024.                         | AT 2024-11-03
          Nordbank bought Acme on 2024-11-03.                               | AT 2024-11-03
          Nordbank bought Acme in November 2024.                            | AT 2024-11
          Nordbank bought Acme in 2024.                                     | AT 2024
          Nordbank bought Acme in November.                                 | AT 2024-11
          Nordbank bought Acme on January 7.                                | AT 2025-01-07
          Nordbank bought Acme on Monday.                                   | AT 2025-02-10
          Nordbank bought Acme on Wednesday.                                | AT 2025-02-12
          Nordbank bought Acme yesterday.                                   | AT 2025-02-11
          Nordbank bought Acme last year.                                   | AT 2024
          Nordbank bought Acme earlier this month.                          | AT 2025-02
          Nordbank bought Acme three years ago.                             | AT 2022
          Nordbank bought Acme two months ago.                              | AT 2024-12
          Nordbank will buy Acme next quarter.                              | AT 2025-Q2
          Sales rose in Q3 2024.                                            | AT 2024-Q3
          Sales rose in the third quarter of 2024.                          | AT 2024-Q3
          Sales rose in the third quarter.                                  | AT 2024-Q3
          Sales rose in the fiscal 2025 first quarter.                      | AT 2025-Q1
          Sales rose in the first quarter of fiscal 2025.                   | AT 2025-Q1
          Sales rose in the fourth quarter of last year.                    | AT 2024-Q4
          Sales rose in the first half of 2024.                             | AT 2024-H1
          Sales rose in H2 2023.                                            | AT 2023-H2
          Sales rose in FY2024.                                             | AT 2024
          Sales rose in fiscal year 2024.                                   | AT 2024
          Sales rose in the quarter ended September 30, 2024.               | AT 2024-Q3
          Nordbank has owned Acme since 2019.                               | FROM 2019
          Nordbank has owned Acme since March 2019.                         | FROM 2019-03
          Nordbank owned Acme until 2023.                                   | UNTIL 2023
          Nordbank owned Acme from 2019 to 2021.                            | FROM 2019, UNTIL 2021
          Nordbank owned Acme between 2019 and 2021.                        | FROM 2019, UNTIL 2021
          Sales rose 4% in Q3 2024 from a year earlier.                     | AT 2024-Q3, COMPARED 2023-Q3
          Sales rose 4% in 2024, compared with the previous year.           | AT 2024, COMPARED 2023
          In 2000 shops and with 2019 employees Acme may sell tea.          | ''
          """)
  void times_are_read_with_their_precision_and_role(String text, String expected) {
    assertThat(read(text, PUBLISHED)).isEqualTo(expected);
  }

  @Test
  void the_same_period_is_the_one_mentioned_before() {
    assertThat(read("Sales fell in Q3 2024. Acme gained during the same period.", PUBLISHED))
        .isEqualTo("AT 2024-Q3, AT 2024-Q3");
  }

  @Test
  void relative_words_mean_nothing_without_a_publication_date() {
    assertThat(read("Nordbank bought Acme last year, on Monday.", null)).isEmpty();
  }

  @Test
  void a_day_that_does_not_exist_is_left_out() {
    assertThat(read("Nordbank bought Acme on 31 June 2024.", PUBLISHED)).isEqualTo("AT 2024-06");
  }

  private static String read(String text, LocalDate publishedOn) {
    List<Sentence> sentences = SharedParser.get().parse(text);
    DocumentTimes times = DocumentTimes.read(sentences, publishedOn);
    return sentences.stream()
        .flatMap(sentence -> times.list(sentence).stream())
        .map(time -> time.role() + " " + time.date())
        .collect(Collectors.joining(", "));
  }
}
