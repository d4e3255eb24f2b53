package io.relata.web;

import io.relata.KnowledgeGraph;
import io.relata.query.Entity;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds entities by what they are called. */
@Tag(name = "Find")
@RestController
final class SearchController {
  private static final int MOST = 50;
  private static final int LONGEST = 200;
  private final KnowledgeGraph graph;

  SearchController(KnowledgeGraph graph) {
    this.graph = graph;
  }

  /**
   * An entity that matches.
   *
   * @param matched the name of it that matches what was typed
   */
  record Hit(String id, String name, String type, String matched, long facts) {}

  @Operation(summary = "Entities that go by a name like this, likeliest first")
  @GetMapping("/api/search")
  List<Hit> search(@RequestParam String q, @RequestParam(defaultValue = "10") int limit) {
    String text = q.strip();
    if (text.isEmpty()) {
      return List.of();
    }
    Map<String, Object> asked =
        Map.of(
            "text",
            text.length() > LONGEST ? text.substring(0, LONGEST) : text,
            "limit",
            Limits.within(limit, MOST));
    return graph.query("search", asked).rows().stream()
        .map(row -> hit((Entity) row.get("entity"), new Fields(row).count("facts"), text))
        .toList();
  }

  private static Hit hit(Entity entity, long facts, String text) {
    String start = text.toLowerCase(Locale.ROOT);
    String matched =
        entity.name().toLowerCase(Locale.ROOT).startsWith(start)
            ? entity.name()
            : entity.names().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(start))
                .findFirst()
                .orElse(entity.name());
    return new Hit(entity.id(), entity.name(), entity.type(), matched, facts);
  }
}
