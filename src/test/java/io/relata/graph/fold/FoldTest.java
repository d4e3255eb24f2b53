package io.relata.graph.fold;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.fact.Certainty;
import io.relata.fact.PartialDate;
import io.relata.fact.Polarity;
import io.relata.fact.Status;
import io.relata.fact.ValidBasis;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FoldTest {
  private static final String LONG_QUOTE =
      "The two companies said on Monday that they will work together in China.";

  @Test
  void two_sources_are_surer_than_one() {
    Fold one = Fold.of(List.of(active("d1", "2025-02-01")));
    Fold two = Fold.of(List.of(active("d1", "2025-02-01"), active("d2", "2025-03-01")));
    assertThat(one.properties()).containsEntry("confidence", 0.8).containsEntry("documents", 1L);
    assertThat(two.properties())
        .containsEntry("confidence", 0.96)
        .containsEntry("documents", 2L)
        .containsEntry("facts", 2L)
        .containsEntry("firstReported", LocalDate.of(2025, 2, 1))
        .containsEntry("lastReported", LocalDate.of(2025, 3, 1));
  }

  @Test
  void copies_of_one_text_are_one_source() {
    Report first = report("d1", "2025-02-01", Status.ACTIVE, "Short.", "text", null);
    Report copy = report("d2", "2025-02-02", Status.ACTIVE, "Short.", "text", null);
    assertThat(Fold.of(List.of(first, copy)).properties())
        .containsEntry("facts", 2L)
        .containsEntry("documents", 1L)
        .containsEntry("confidence", 0.8);
  }

  @Test
  void nearly_the_same_text_is_a_copy() {
    Report first = report("d1", "2025-02-01", Status.ACTIVE, "Short.", "a", 0b1111_0000L);
    Report near = report("d2", "2025-02-02", Status.ACTIVE, "Brief.", "b", 0b1111_0101L);
    Report far = report("d3", "2025-02-03", Status.ACTIVE, "Other.", "c", ~0L);
    assertThat(Fold.of(List.of(first, near, far)).properties()).containsEntry("documents", 2L);
  }

  @Test
  void the_same_long_sentence_is_a_copy_and_the_same_short_one_is_not() {
    Report first = report("d1", "2025-02-01", Status.ACTIVE, LONG_QUOTE, "a", null);
    Report second = report("d2", "2025-02-01", Status.ACTIVE, LONG_QUOTE, "b", null);
    Report brief = report("d3", "2025-02-01", Status.ACTIVE, "They work together.", "c", null);
    Report again = report("d4", "2025-02-01", Status.ACTIVE, "They work together.", "d", null);
    assertThat(Fold.of(List.of(first, second)).properties()).containsEntry("documents", 1L);
    assertThat(Fold.of(List.of(brief, again)).properties()).containsEntry("documents", 2L);
  }

  @Test
  void the_fingerprint_of_an_edited_text_is_near() {
    String text = "word one two three ".repeat(10) + "alpha beta gamma delta epsilon ".repeat(12);
    long print = Fingerprint.of(text).orElseThrow();
    assertThat(Fingerprint.near(print, Fingerprint.of(text + "end").orElseThrow())).isTrue();
    assertThat(Fingerprint.of("Too short to tell.")).isEmpty();
  }

  @Test
  void an_end_closes_the_episode_and_a_new_start_opens_another() {
    List<Report> reports =
        List.of(
            active("d1", "2023-01-01"),
            report("d2", "2024-01-01", Status.ENDED, "It is over.", "b", null),
            active("d3", "2025-01-01"));
    assertThat(Fold.of(reports.subList(0, 2)).properties())
        .containsEntry("status", "ENDED")
        .containsEntry("since", "2023-01-01")
        .containsEntry("until", "2024-01-01");
    assertThat(Fold.of(reports).properties())
        .containsEntry("status", "ACTIVE")
        .containsEntry("since", "2025-01-01")
        .doesNotContainKey("until");
  }

  @Test
  void a_plan_becomes_what_happened() {
    Report plan = report("d1", "2024-01-01", Status.PLANNED, "They will.", "a", null);
    assertThat(Fold.of(List.of(plan)).properties()).containsEntry("status", "PLANNED");
    assertThat(Fold.of(List.of(plan, active("d2", "2024-06-01"))).properties())
        .containsEntry("status", "ACTIVE")
        .containsEntry("since", "2024-06-01");
  }

  @Test
  void a_stated_beginning_beats_an_assumed_one() {
    Report stated =
        new Report(
            "f9",
            Polarity.POSITIVE,
            Status.ACTIVE,
            Certainty.PROBABLE,
            0.9,
            "Since March.",
            PartialDate.parse("2025-03"),
            null,
            ValidBasis.STATED,
            LocalDate.of(2025, 6, 1),
            new Report.Source("d9", null, null));
    assertThat(Fold.of(List.of(active("d1", "2025-02-01"), stated)).properties())
        .containsEntry("since", "2025-03")
        .containsEntry("sinceDay", LocalDate.of(2025, 3, 1))
        .containsEntry("certainty", "CERTAIN");
  }

  @Test
  void denials_are_counted_and_only_denials_make_no_edge_of_the_relation() {
    Report denial =
        new Report(
            "f8",
            Polarity.NEGATIVE,
            Status.ACTIVE,
            Certainty.CERTAIN,
            0.8,
            "They do not.",
            null,
            null,
            null,
            LocalDate.of(2025, 2, 1),
            new Report.Source("d8", null, null));
    assertThat(Fold.of(List.of(denial)).denied()).isTrue();
    Fold both = Fold.of(List.of(denial, active("d1", "2025-02-01")));
    assertThat(both.denied()).isFalse();
    assertThat(both.properties()).containsEntry("denials", 1L).containsEntry("facts", 1L);
  }

  private static Report active(String document, String day) {
    return report(document, day, Status.ACTIVE, "They work together.", null, null);
  }

  private static Report report(
      String document,
      String day,
      Status status,
      String quote,
      @Nullable String textHash,
      @Nullable Long fingerprint) {
    LocalDate date = LocalDate.parse(day);
    return new Report(
        "fact of " + document,
        Polarity.POSITIVE,
        status,
        Certainty.CERTAIN,
        0.8,
        quote,
        PartialDate.of(date),
        null,
        ValidBasis.PUBLISHED,
        date,
        new Report.Source(document, textHash, fingerprint));
  }
}
