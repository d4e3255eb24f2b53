package io.relata.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nordbank *bought Acme, the Morning Courier reported on Tuesday.                     | MEDIUM Courier PROBABLE
          Nordbank *bought Acme, reported the Morning Courier.                                | MEDIUM Courier PROBABLE
          The Morning Courier reported that Nordbank has *rejected Acme.                      | MEDIUM Courier PROBABLE
          Nordbank *rejected Acme, according to the Morning Courier.                          | MEDIUM Courier PROBABLE
          According to a report by the Morning Courier, Nordbank *rejected Acme.              | MEDIUM Courier PROBABLE
          As per several reports, Nordbank *rejected Acme.                                    | UNNAMED reports PROBABLE
          Nordbank *rejected Acme, people familiar with the matter said.                      | UNNAMED people PROBABLE
          Sources said Nordbank *rejected Acme.                                               | UNNAMED Sources PROBABLE
          Nordbank *rejected Acme, according to Grand Research, citing unnamed sources.       | SPEAKER Research PROBABLE
          Nordbank said it has *rejected Acme.                                                | SPEAKER Nordbank CERTAIN
          Grand Research data showed that Nordbank *supplies Acme.                            | SPEAKER Research CERTAIN
          Nordbank *rejected Acme.                                                            | - CERTAIN
          """)
  void the_source_is_found_and_second_hand_news_is_only_probable(String marked, String expected) {
    MarkedText text = MarkedText.of(marked);
    assertThat(text.source() + " " + text.read().certainty()).isEqualTo(expected);
  }

  @Test
  void a_hedge_without_a_source_takes_it_from_the_next_sentence() {
    MarkedText text =
        MarkedText.of(
            "Nordbank is reportedly *working with Acme. Both will share data, according to a"
                + " report by the Morning Courier, citing persons close to the talks.");
    assertThat(text.source()).isEqualTo("MEDIUM Courier");
  }

  @Test
  void a_source_in_a_contrasted_clause_is_not_that_of_the_first() {
    MarkedText text =
        MarkedText.of("Acme *chose Nordbank as its partner, but as per reports it was unhappy.");
    assertThat(text.source()).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nordbank *rejected Acme because the startup lacked experience.   | the startup lacked experience
          Nordbank *rejected Acme due to poor quality.                     | poor quality
          Nordbank *sued Acme over alleged patent infringement.            | alleged patent infringement
          Nordbank *dropped Acme, citing high costs, the paper said.       | high costs
          Because of high costs, Nordbank *dropped Acme.                   | high costs
          Nordbank *dropped Acme. This is because its chips were slow.     | its chips were slow
          Nordbank *bought Acme in 2019.                                   | -
          """)
  void the_reason_is_quoted(String marked, String expected) {
    MarkedText text = MarkedText.of(marked);
    assertThat(text.words(text.read().reason())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nordbank *bought Acme in 2019.                                   | 2019 null STATED
          Last year, Nordbank *chose Acme as its partner.                  | 2024 null STATED
          Nordbank *owned Acme until 2023.                                 | null 2023 STATED
          Nordbank has *owned Acme since 2019, it said on Monday.          | 2019 null STATED
          Nordbank ended its *partnership with Acme in March 2023.         | null 2023-03 STATED
          Nordbank said on Monday that it *owns Acme.                      | 2025-02-12 null PUBLISHED
          Nordbank will *launch a tablet next month.                       | 2025-03 null STATED
          Nordbank plans to *launch a tablet.                              | null null null
          Acme, which Nordbank *bought in 2019, grew in 2024.              | 2019 null STATED
          Nordbank *owns Acme, which moved to Oslo in 2019.                | 2025-02-12 null PUBLISHED
          """)
  void the_time_of_the_event_is_not_that_of_the_report(String marked, String expected) {
    ClauseReading reading = MarkedText.of(marked).read();
    assertThat(reading.validFrom() + " " + reading.validTo() + " " + reading.validBasis())
        .isEqualTo(expected);
  }
}
