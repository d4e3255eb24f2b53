package io.relata.web;

import io.relata.resolve.Verdict;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Which names are one. */
@Tag(name = "Doubt")
@RestController
final class JudgementController {
  private static final int MOST = 200;
  private static final Set<String> VERDICTS = Set.of("SAME", "DIFFERENT", "UNSURE");
  private final PageQuestions questions;
  private final Pens pens;

  JudgementController(PageQuestions questions, Pens pens) {
    this.questions = questions;
    this.pens = pens;
  }

  /** Two names that wait for a person. */
  record Pair(NameView one, NameView other, @Nullable Double score, List<String> reasons) {}

  /** A name as documents state it. */
  record NameView(String key, String name, String root) {}

  /**
   * What a person decides about two names.
   *
   * @param one as documents write it, the id of its entity, or its key
   * @param other likewise
   * @param document limits it to what the first name means there
   */
  record Decision(
      String one, String other, String verdict, @Nullable String by, @Nullable String document) {}

  /** A decision that was stored. */
  record Stored(String id) {}

  @Operation(summary = "Pairs of names that may be one, those that would change most first")
  @GetMapping("/api/judgements/unsure")
  List<Pair> unsure(@RequestParam(defaultValue = "50") int limit) {
    return questions.ask("unsure-names", Map.of("limit", Limits.within(limit, MOST))).stream()
        .map(
            row ->
                new Pair(
                    name(row, "one"),
                    name(row, "other"),
                    row.number("score"),
                    row.words("reasons")))
        .toList();
  }

  @Operation(summary = "What persons decided, the oldest first")
  @GetMapping("/api/judgements")
  List<JudgementView> all() {
    return verdicts().list().stream().map(JudgementView::of).toList();
  }

  @Operation(summary = "Why two names are, or are not, one, and what would change it")
  @GetMapping("/api/judgements/explain")
  ExplanationView explain(@RequestParam String one, @RequestParam String other) {
    return ExplanationView.of(verdicts().explain(one, other));
  }

  @Operation(summary = "Stores that two names are the same, different or unsure")
  @PostMapping("/api/judgements")
  @ResponseStatus(HttpStatus.CREATED)
  Stored judge(@RequestBody Decision decision) {
    String verdict = decision.verdict().toUpperCase(Locale.ROOT);
    if (!VERDICTS.contains(verdict)) {
      throw new IllegalArgumentException(
          "A verdict is SAME, DIFFERENT or UNSURE, not " + decision.verdict());
    }
    String person = decision.by() == null ? "explorer" : decision.by();
    return new Stored(
        verdicts()
            .judge(
                decision.one(),
                decision.other(),
                Verdict.valueOf(verdict),
                person,
                decision.document()));
  }

  @Operation(summary = "Takes a judgement back")
  @DeleteMapping("/api/judgements/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(@PathVariable String id) {
    if (!verdicts().withdraw(id)) {
      throw new NoSuchElementException("There is no judgement " + id);
    }
  }

  private Verdicts verdicts() {
    Verdicts verdicts = pens.verdicts();
    if (verdicts == null) {
      throw new ReadOnlyException("judge with the command judge");
    }
    return verdicts;
  }

  private static NameView name(Fields row, String role) {
    return new NameView(
        row.getText(role + "Key"), row.getText(role + "Name"), row.getText(role + "Root"));
  }
}
