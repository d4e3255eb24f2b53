package io.relata.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports that disagree. */
@Tag(name = "Doubt")
@RestController
final class ContradictionController {
  private static final int MOST = 200;
  private final PageQuestions questions;

  ContradictionController(PageQuestions questions) {
    this.questions = questions;
  }

  /** A sentence that states something and one that denies it. */
  record Disagreement(FactView one, FactView other) {}

  @Operation(summary = "Sentences that deny what others state, side by side, newest first")
  @GetMapping("/api/contradictions")
  List<Disagreement> contradictions(@RequestParam(defaultValue = "50") int limit) {
    List<Fields> pairs =
        questions.ask("contradictions", Map.of("limit", Limits.within(limit, MOST)));
    List<String> ids =
        pairs.stream()
            .flatMap(pair -> Stream.of(pair.getText("stated"), pair.getText("denied")))
            .distinct()
            .toList();
    Map<String, FactView> facts =
        questions.ask("facts-by-id", Map.of("ids", ids)).stream()
            .map(FactView::of)
            .collect(Collectors.toMap(FactView::id, Function.identity()));
    return pairs.stream()
        .filter(pair -> facts.keySet().containsAll(pair.values().values()))
        .map(
            pair ->
                new Disagreement(
                    facts.get(pair.getText("stated")), facts.get(pair.getText("denied"))))
        .toList();
  }
}
