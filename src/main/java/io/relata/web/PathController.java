package io.relata.web;

import io.relata.KnowledgeGraph;
import io.relata.query.Entity;
import io.relata.query.Path;
import io.relata.query.Relationship;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How two entities are connected. */
@Tag(name = "Look")
@RestController
final class PathController {
  private static final int LONGEST = 6;
  private static final int MOST = 100;
  private final KnowledgeGraph graph;

  PathController(KnowledgeGraph graph) {
    this.graph = graph;
  }

  /**
   * A way from one entity to another.
   *
   * @param strength the product of the confidences of its steps
   */
  record Way(List<EntityRef> entities, List<Tie> relationships, double strength) {}

  /** One step of a way. */
  record Tie(String id, String from, String to, String relation, String certainty, String quote) {}

  @Operation(summary = "The ways between two entities, shortest first, then the surest")
  @GetMapping("/api/paths")
  List<Way> paths(
      @RequestParam String from,
      @RequestParam String to,
      @RequestParam(defaultValue = "4") int longest,
      @RequestParam(defaultValue = "POSSIBLE") String certainty,
      @RequestParam(defaultValue = "") List<String> relation,
      @RequestParam(defaultValue = "8") int limit) {
    Map<String, Object> asked =
        Map.of(
            "from",
            graph.entity(from).entity().id(),
            "to",
            graph.entity(to).entity().id(),
            "depth",
            Limits.within(longest, LONGEST),
            "certainty",
            certainty,
            "relations",
            relation,
            "limit",
            Limits.within(limit, MOST));
    return graph.query("paths", asked).column("path", Path.class).stream()
        .map(PathController::way)
        .toList();
  }

  private static Way way(Path path) {
    return new Way(
        path.entities().stream().map(PathController::ref).toList(),
        path.relationships().stream().map(PathController::tie).toList(),
        path.strength());
  }

  private static EntityRef ref(Entity entity) {
    return new EntityRef(entity.id(), entity.name(), entity.type());
  }

  private static Tie tie(Relationship step) {
    return new Tie(
        step.id(),
        step.from().id(),
        step.to().id(),
        step.relation(),
        step.certainty().name(),
        step.evidence().get(0).source().quote());
  }
}
