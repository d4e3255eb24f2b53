package io.relata.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.ontology.Ontology;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  private static final String HEADER =
      """
      // title: A test
      // answers: Nothing.
      // param: entity String  a name
      // param: from StartDate = null  first day
      // param: to EndDate = null  last day
      // param: at Instant = null  instant
      // param: certainty Certainty = POSSIBLE  floor
      // param: relations Relations = [PARTNERS_WITH, NOT_IN_THIS_ONTOLOGY]  relations
      // param: symmetric SymmetricRelations = []  either way
      // param: several Entities[2..3] = a,b  names
      // param: limit Integer[1..10] = 5  rows
      // returns: one
      RETURN 1 AS one
      """;
  private final Query query = QueryFile.read("test", HEADER);

  @Test
  void what_is_left_out_takes_its_default() {
    assertThat(convert(Map.of("entity", "Apple")))
        .containsEntry("limit", 5L)
        .containsEntry("certainty", "POSSIBLE")
        .containsEntry("from", null)
        .containsEntry("relations", List.of("PARTNERS_WITH"))
        .containsEntry("symmetric", List.of("PARTNERS_WITH", "COMPETES_WITH", "MERGES_WITH"));
  }

  @Test
  void a_longer_time_begins_with_its_first_day_and_ends_with_its_last() {
    assertThat(convert(Map.of("entity", "a", "from", "2025-Q1", "to", "2025-02")))
        .containsEntry("from", LocalDate.of(2025, 1, 1))
        .containsEntry("to", LocalDate.of(2025, 2, 28));
  }

  @Test
  void an_instant_may_be_a_moment_or_a_day() {
    Instant moment = Instant.parse("2025-02-14T09:00:00Z");
    assertThat(convert(Map.of("entity", "a", "at", "2025-02-14T10:00:00+01:00")).get("at"))
        .isInstanceOfSatisfying(
            ZonedDateTime.class, at -> assertThat(at.toInstant()).isEqualTo(moment));
    assertThat(convert(Map.of("entity", "a", "at", "2025-02-14")).get("at").toString())
        .startsWith("2025-02-14T23:59:59.999");
  }

  @Test
  void lists_come_as_collections_or_between_commas() {
    assertThat(convert(Map.of("entity", "a", "relations", "OWNS, SUES")))
        .containsEntry("relations", List.of("OWNS", "SUES"));
    assertThat(convert(Map.of("entity", "a", "relations", List.of("OWNS"))))
        .containsEntry("relations", List.of("OWNS"));
  }

  @Test
  void what_does_not_fit_is_said_in_words() {
    assertBad(Map.of(), "test needs entity: a name");
    assertBad(Map.of("entity", " "), "entity of test: it is empty");
    assertBad(Map.of("entity", "a", "limit", "many"), "'many' is not a whole number");
    assertBad(Map.of("entity", "a", "limit", 11), "11 is not between 1 and 10");
    assertBad(Map.of("entity", "a", "relations", "OWN"), "did you mean OWNS?");
    assertBad(Map.of("entity", "a", "certainty", "SURE"), "write CERTAIN, PROBABLE, POSSIBLE");
    assertBad(Map.of("entity", "a", "from", "May"), "'May' is not a date");
    assertBad(Map.of("entity", "a", "several", "Apple"), "it takes 2 to 3 names, not 1");
    assertBad(Map.of("entity", "a", "lmit", 1), "did you mean limit?");
  }

  private Map<String, Object> convert(Map<String, ?> given) {
    return new Arguments(Ontology.businessNews()).convert(query, given);
  }

  private void assertBad(Map<String, ?> given, String message) {
    assertThatThrownBy(() -> convert(given))
        .isInstanceOf(QuestionException.class)
        .hasMessageContaining(message);
  }
}
