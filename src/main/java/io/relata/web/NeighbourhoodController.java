package io.relata.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The part of the graph around entities. */
@Tag(name = "Look")
@RestController
final class NeighbourhoodController {
  private static final int MOST_NEIGHBOURS = 100;
  private static final int MOST_ENTITIES = 300;
  private final PageQuestions questions;

  NeighbourhoodController(PageQuestions questions) {
    this.questions = questions;
  }

  @Operation(summary = "An entity, a page of its best reported neighbours, and what joins them")
  @GetMapping("/api/entities/{id}/neighbourhood")
  Subgraph neighbourhood(
      @PathVariable String id,
      @RequestParam(defaultValue = "") List<String> relation,
      @RequestParam(defaultValue = "0") int offset,
      @RequestParam(defaultValue = "30") int limit) {
    List<Fields> centre = questions.ask("entities", Map.of("ids", List.of(id)));
    if (centre.isEmpty()) {
      throw new NoSuchElementException("There is no entity " + id);
    }
    List<Fields> neighbours =
        questions.ask(
            "neighbourhood",
            Map.of(
                "id",
                id,
                "relations",
                relation,
                "offset",
                Limits.offset(offset),
                "limit",
                Limits.within(limit, MOST_NEIGHBOURS)));
    List<EntityView> entities =
        Stream.concat(centre.stream(), neighbours.stream()).map(EntityView::of).toList();
    long total = neighbours.isEmpty() ? 0 : neighbours.get(0).count("total");
    return new Subgraph(entities, among(entities), Limits.offset(offset), total);
  }

  @Operation(summary = "These entities and every relationship among them")
  @GetMapping("/api/subgraph")
  Subgraph subgraph(@RequestParam List<String> id) {
    List<String> ids = id.stream().distinct().limit(MOST_ENTITIES).toList();
    List<EntityView> entities =
        questions.ask("entities", Map.of("ids", ids)).stream().map(EntityView::of).toList();
    return new Subgraph(entities, among(entities), 0, entities.size());
  }

  private List<RelationshipView> among(List<EntityView> entities) {
    List<String> ids = new ArrayList<>(entities.stream().map(EntityView::id).toList());
    return questions.ask("relationships", Map.of("ids", ids)).stream()
        .map(RelationshipView::of)
        .toList();
  }
}
