package io.relata.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.relata.KnowledgeGraph;
import io.relata.query.Answer;
import io.relata.query.Query;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue of queries: the same files that Java, the command line and Neo4j Browser run. */
@Tag(name = "Ask")
@RestController
final class QueryController {
  private final KnowledgeGraph graph;
  private final JsonMapper json;
  private final MeterRegistry meters;

  QueryController(KnowledgeGraph graph, JsonMapper json, MeterRegistry meters) {
    this.json = json;
    this.graph = graph;
    this.meters = meters;
  }

  /** What may be asked. */
  record Described(
      String name,
      String title,
      String answers,
      List<Wanted> parameters,
      List<String> columns,
      String cypher) {}

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

  @Operation(
      summary = "Asks a query; its parameters are those of the request",
      description = "A full page of a query that takes skip has a Link to the next one.")
  @GetMapping("/api/queries/{name}")
  ResponseEntity<Table> ask(
      @PathVariable String name, @RequestParam Map<String, String> arguments) {
    Query query = graph.queries().get(name);
    Answer answer =
        meters
            .timer(Meters.QUERY, "query", query.name())
            .record(() -> graph.query(query.name(), given(arguments)));
    ResponseEntity.BodyBuilder response = ResponseEntity.ok();
    nextPage(answer).ifPresent(next -> response.header(HttpHeaders.LINK, next));
    return response.body(new Table(name, answer.arguments(), answer.columns(), answer.rows()));
  }

  @Operation(summary = "The same as lines of JSON, one a row, sent as they are found")
  @GetMapping(path = "/api/queries/{name}/rows", produces = MediaType.APPLICATION_NDJSON_VALUE)
  ResponseEntity<StreamingResponseBody> rows(
      @PathVariable String name, @RequestParam Map<String, String> arguments) {
    Stream<Map<String, @Nullable Object>> rows = graph.stream(name, given(arguments));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_NDJSON)
        .body(
            out -> {
              try (rows) {
                for (Iterator<?> each = rows.iterator(); each.hasNext(); ) {
                  out.write(json.writeValueAsBytes(each.next()));
                  out.write('\n');
                }
              }
            });
  }

  @Operation(summary = "The vector of the words' meaning, as Neo4j Browser wants it for meaning")
  @GetMapping("/api/vector")
  float[] vector(@RequestParam String text) {
    return graph.vector(text);
  }

  private static Map<String, String> given(Map<String, String> arguments) {
    return arguments.entrySet().stream()
        .filter(argument -> !argument.getValue().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Optional<String> nextPage(Answer answer) {
    if (answer.arguments().get("skip") instanceof Long skip
        && answer.arguments().get("limit") instanceof Long limit
        && answer.rows().size() == limit) {
      String next =
          ServletUriComponentsBuilder.fromCurrentRequest()
              .replaceQueryParam("skip", skip + limit)
              .encode()
              .toUriString();
      return Optional.of("<%s>; rel=\"next\"".formatted(next));
    }
    return Optional.empty();
  }

  private static Described described(Query query) {
    return new Described(
        query.name(),
        query.title(),
        query.answers(),
        query.parameters().stream()
            .map(p -> new Wanted(p.name(), p.type().word(), p.defaultText(), p.description()))
            .toList(),
        query.columns(),
        query.cypher());
  }
}
