package io.relata.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nordbank *bought Acme.                                            | CERTAIN POSITIVE ACTIVE
          Nordbank completed its *acquisition of Acme.                      | CERTAIN POSITIVE ACTIVE
          Nordbank managed to *buy Acme.                                    | CERTAIN POSITIVE ACTIVE
          Acme is a *partner of Nordbank.                                   | CERTAIN POSITIVE ACTIVE
          Nordbank did not forget to *supply Acme with chips.               | CERTAIN POSITIVE ACTIVE
          Nordbank not only *supplies Acme but also owns shares in it.      | CERTAIN POSITIVE ACTIVE
          Acme said it *supplies Nordbank with chips.                       | CERTAIN POSITIVE ACTIVE
          Nordbank is reportedly *working with Acme.                        | PROBABLE POSITIVE ACTIVE
          Nordbank has allegedly *rejected Acme.                            | PROBABLE POSITIVE ACTIVE
          Nordbank is said to have *rejected Acme.                          | PROBABLE POSITIVE ACTIVE
          Nordbank is believed to be *working with Acme.                    | PROBABLE POSITIVE ACTIVE
          Nordbank agreed to *buy Acme for $3 billion.                      | PROBABLE POSITIVE PLANNED
          Nordbank has offered to *buy Acme.                                | PROBABLE POSITIVE PLANNED
          Nordbank plans to *buy Acme.                                      | PROBABLE POSITIVE PLANNED
          Nordbank is expected to *acquire Acme.                            | PROBABLE POSITIVE PLANNED
          Nordbank is set to *buy Acme.                                     | PROBABLE POSITIVE PLANNED
          Nordbank will *buy Acme.                                          | PROBABLE POSITIVE PLANNED
          Nordbank to *acquire Acme                                         | PROBABLE POSITIVE PLANNED
          Nordbank's proposed *acquisition of Acme worries its rivals.      | PROBABLE POSITIVE PLANNED
          Nordbank announced a deal to *buy Acme.                           | PROBABLE POSITIVE PLANNED
          Nordbank announced plans to *merge with Acme.                     | PROBABLE POSITIVE PLANNED
          Nordbank will *launch a tablet next month.                        | CERTAIN POSITIVE PLANNED
          Nordbank decided to *launch a tablet next month.                  | CERTAIN POSITIVE PLANNED
          Nordbank decided to *buy Acme.                                    | PROBABLE POSITIVE PLANNED
          Nordbank held talks with its *parent Acme.                        | CERTAIN POSITIVE ACTIVE
          The shares fell to *close at 12 dollars.                          | CERTAIN POSITIVE ACTIVE
          Nordbank may *buy Acme.                                           | POSSIBLE POSITIVE ACTIVE
          Nordbank could *merge with Acme.                                  | POSSIBLE POSITIVE ACTIVE
          Nordbank is considering *buying Acme.                             | POSSIBLE POSITIVE PLANNED
          Nordbank is in talks to *buy Acme.                                | POSSIBLE POSITIVE PLANNED
          Nordbank is in talks with Acme about a *merger.                   | POSSIBLE POSITIVE PLANNED
          Nordbank is considering a *bid for Acme.                          | POSSIBLE POSITIVE PLANNED
          Nordbank hopes to *buy Acme.                                      | POSSIBLE POSITIVE PLANNED
          Nordbank tried to *buy Acme.                                      | POSSIBLE POSITIVE PLANNED
          Nordbank has not *acquired Acme.                                  | CERTAIN NEGATIVE ACTIVE
          Nordbank never *invested in Acme.                                 | CERTAIN NEGATIVE ACTIVE
          Nordbank failed to *acquire Acme.                                 | CERTAIN NEGATIVE ACTIVE
          Nordbank refused to *supply Acme.                                 | CERTAIN NEGATIVE ACTIVE
          Nordbank denied that it *owns Acme.                               | CERTAIN NEGATIVE ACTIVE
          Nordbank denied *buying Acme.                                     | CERTAIN NEGATIVE ACTIVE
          Nordbank has no plans to *buy Acme.                               | PROBABLE NEGATIVE PLANNED
          Nordbank does not plan to *buy Acme.                              | PROBABLE NEGATIVE PLANNED
          Neither Nordbank nor Acme *invested in Sunfield.                  | CERTAIN NEGATIVE ACTIVE
          Nordbank has no *partnership with Acme.                           | CERTAIN NEGATIVE ACTIVE
          Nordbank grew without a *partnership with Acme.                   | CERTAIN NEGATIVE ACTIVE
          Nordbank launched the phone without *telling Acme.                | CERTAIN NEGATIVE ACTIVE
          Nordbank's *takeover of Acme was blocked by the regulator.        | CERTAIN NEGATIVE ACTIVE
          Nordbank's *merger with Acme collapsed.                           | CERTAIN NEGATIVE ACTIVE
          Nordbank called off its *acquisition of Acme.                     | CERTAIN NEGATIVE ACTIVE
          Nordbank ended its *partnership with Acme.                        | CERTAIN POSITIVE ENDED
          Nordbank stopped *supplying Acme.                                 | CERTAIN POSITIVE ENDED
          Nordbank no longer *supplies Acme.                                | CERTAIN POSITIVE ENDED
          Acme is no longer a *partner of Nordbank.                         | CERTAIN POSITIVE ENDED
          Acme, a former *partner of Nordbank, sued Sunfield.               | CERTAIN POSITIVE ENDED
          Nordbank used to *supply Acme.                                    | CERTAIN POSITIVE ENDED
          Nordbank was a *supplier of Acme until 2023.                      | CERTAIN POSITIVE ENDED
          """)
  void words_around_the_trigger_set_the_stance(String marked, String expected) {
    ClauseReading reading = MarkedText.of(marked).read();
    assertThat(reading.certainty() + " " + reading.polarity() + " " + reading.status())
        .isEqualTo(expected);
    assertThat(reading.asserted()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Will Nordbank *buy Acme?
          If Nordbank *buys Acme, prices may rise.
          It is unclear whether Nordbank will *buy Acme.
          Nordbank would have *bought Acme.
          In the event of a *merger with Acme, Nordbank would grow.
          """)
  void conditions_and_questions_assert_nothing(String marked) {
    assertThat(MarkedText.of(marked).read().asserted()).isFalse();
  }

  @Test
  void a_hedge_on_the_verb_of_one_clause_leaves_the_other_alone() {
    String text = "Nordbank *bought Acme in May and may sell Sunfield.";
    assertThat(MarkedText.of(text).read().certainty()).isEqualTo(io.relata.fact.Certainty.CERTAIN);
  }
}
