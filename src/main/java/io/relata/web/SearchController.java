package io.relata.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds entities by what they are called. */
@Tag(name = "Find")
@RestController
final class SearchController {
  private static final int MOST = 50;
  private final Questions questions;

  SearchController(Questions questions) {
    this.questions = questions;
  }

  /**
   * An entity that matches.
   *
   * @param matched the name of it that matches what was typed
   */
  record Hit(String id, String name, String type, String matched, long facts) {}

  @Operation(summary = "Entities whose name or alias begins with these letters, best known first")
  @GetMapping("/api/search")
  List<Hit> search(@RequestParam String q, @RequestParam(defaultValue = "10") int limit) {
    String text = q.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return List.of();
    }
    Map<String, Object> parameters =
        Map.of("text", text, "words", words(text), "limit", Limits.within(limit, MOST));
    return questions.ask("search", parameters).stream()
        .map(
            row ->
                new Hit(
                    row.getText("id"),
                    row.getText("name"),
                    row.getText("type"),
                    row.getText("matched"),
                    row.count("facts")))
        .toList();
  }

  /** As a full-text query in which every word must occur, the last one perhaps unfinished. */
  private static String words(String text) {
    String query =
        java.util.regex.Pattern.compile("[^\\p{L}\\p{N}]+")
            .splitAsStream(text)
            .filter(word -> !word.isEmpty())
            .map(word -> "+" + word + "*")
            .collect(Collectors.joining(" "));
    return query.isEmpty() ? "+\u0000" : query;
  }
}
