package io.relata.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the reports of some days changed. */
@Tag(name = "Look")
@RestController
final class ChangesController {
  private static final int MOST = 1000;
  private final PageQuestions questions;

  ChangesController(PageQuestions questions) {
    this.questions = questions;
  }

  /**
   * A relationship that was reported, or came to be known, in that time.
   *
   * @param kind NEW, STRENGTHENED, DENIED or ENDED; TAKEN_BACK only for what was known
   * @param day when that last happened in that time
   */
  record Change(
      String kind,
      EntityRef from,
      String relation,
      EntityRef to,
      @Nullable String certainty,
      String day,
      long facts) {}

  @Operation(summary = "What was reported first, again, as denied or as ended between two days")
  @GetMapping("/api/changes")
  List<Change> changes(
      @RequestParam LocalDate from,
      @RequestParam LocalDate to,
      @RequestParam(defaultValue = "300") int limit) {
    return ask("changes", from, to, limit);
  }

  @Operation(summary = "What Relata recorded or took back between two days")
  @GetMapping("/api/changes/known")
  List<Change> known(
      @RequestParam LocalDate from,
      @RequestParam LocalDate to,
      @RequestParam(defaultValue = "300") int limit) {
    return ask("changes-known", from, to, limit);
  }

  private List<Change> ask(String question, LocalDate from, LocalDate to, int limit) {
    Map<String, Object> between =
        Map.of("from", from.toString(), "to", to.toString(), "limit", Limits.within(limit, MOST));
    return questions.ask(question, between).stream().map(ChangesController::change).toList();
  }

  private static Change change(Fields row) {
    return new Change(
        row.getText("kind"),
        EntityRef.of(row, "subject"),
        row.getText("relation"),
        EntityRef.of(row, "object"),
        row.text("certainty"),
        row.getText("day"),
        row.count("facts"));
  }
}
