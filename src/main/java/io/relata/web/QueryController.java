package io.relata.web;

import io.relata.KnowledgeGraph;
import io.relata.query.Answer;
import io.relata.query.Query;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue of queries: the same files that Java, the command line and Neo4j Browser run. */
@Tag(name = "Ask")
@RestController
final class QueryController {
  private final KnowledgeGraph graph;

  QueryController(KnowledgeGraph graph) {
    this.graph = graph;
  }

  /** What may be asked. */
  record Described(
      String name, String title, String answers, List<Wanted> parameters, String cypher) {}

  /** A parameter of a query; one without a standard value must be given. */
  record Wanted(String name, String type, @Nullable String standard, String description) {}

  /** The answer as a table. */
  record Table(
      String query,
      Map<String, @Nullable Object> arguments,
      List<String> columns,
      List<Map<String, @Nullable Object>> rows) {}

  @Operation(summary = "What can be asked, with parameters and the Cypher that answers it")
  @GetMapping("/api/queries")
  List<Described> queries() {
    return graph.queries().list().stream().map(QueryController::described).toList();
  }

  @Operation(summary = "Asks a query; its parameters are those of the request")
  @GetMapping("/api/queries/{name}")
  Table ask(@PathVariable String name, @RequestParam Map<String, String> arguments) {
    Answer answer =
        graph.query(
            name,
            arguments.entrySet().stream()
                .filter(argument -> !argument.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    return new Table(name, answer.arguments(), answer.columns(), answer.rows());
  }

  private static Described described(Query query) {
    return new Described(
        query.name(),
        query.title(),
        query.answers(),
        query.parameters().stream()
            .map(p -> new Wanted(p.name(), p.type().word(), p.defaultText(), p.description()))
            .toList(),
        query.cypher());
  }
}
