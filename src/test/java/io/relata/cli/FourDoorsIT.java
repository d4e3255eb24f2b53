package io.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.KnowledgeGraph;
import io.relata.Reading;
import io.relata.graph.EmbeddedSettings;
import io.relata.graph.GraphStore;
import io.relata.ontology.Ontology;
import io.relata.query.Answer;
import io.relata.query.Favourites;
import io.relata.query.Queries;
import io.relata.query.Query;
import io.relata.web.WebServer;
import io.relata.web.WebSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.types.Entity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sample news, asked by a Java program, over HTTP, at the command line, and by hand as in Neo4j
 * Browser: with the parameters that the Browser's favourites set.
 */
class FourDoorsIT {
  private static final Ontology ONTOLOGY = Ontology.businessNews();
  private static final JsonMapper JSON = JsonMapper.shared();
  @TempDir private static Path folder;
  private static GraphStore store;
  private static KnowledgeGraph graph;
  private static WebServer web;
  private static Driver driver;
  private static Map<String, String> favourites;

  @BeforeAll
  static void open() throws IOException {
    store = GraphStore.embedded(EmbeddedSettings.quiet(folder), ONTOLOGY);
    graph = KnowledgeGraph.over(store, ONTOLOGY);
    graph.loadSamples(Reading.with(ONTOLOGY, List.of()), issue -> {});
    web = WebServer.start(graph, Reading.with(ONTOLOGY, List.of()), WebSettings.loopback(0));
    driver = GraphDatabase.driver(store.boltUri(), AuthTokens.none());
    favourites = favourites();
  }

  @AfterAll
  static void close() {
    driver.close();
    web.close();
    store.close();
  }

  /** What means something by its vector needs a model that does not come along. */
  static Stream<Query> queries() {
    return Queries.bundled().list().stream().filter(query -> !query.name().equals("meaning"));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void every_question_has_one_answer_through_all_doors(Query query) throws Exception {
    Map<String, Object> values = values(favourites.get("Relata parameters/" + query.name()));
    List<Record> byHand = byHand(favourites.get("Relata questions/" + query.name()), values);
    Map<String, String> words = words(values);

    Answer answer = graph.query(query.name(), words);
    JsonNode rows = pruned(JSON.readTree(JSON.writeValueAsString(answer.rows())));
    assertThat(rows).as("the example has an answer").isNotEmpty();
    assertThat(pruned(overHttp(query.name(), words))).isEqualTo(rows);
    assertThat(pruned(atTheCommandLine(query.name(), words))).isEqualTo(rows);
    assertThat(graph.query(query.name(), values).rows()).isEqualTo(answer.rows());

    assertThat(byHand).hasSameSizeAs(answer.rows());
    for (int i = 0; i < byHand.size(); i++) {
      assertThat(byHand.get(i).keys()).isEqualTo(answer.columns());
      for (String column : answer.columns()) {
        assertThat(ids(rows.get(i).get(column)))
            .as(column)
            .containsAll(ids(byHand.get(i).get(column).asObject()));
      }
    }
  }

  /** What {@code :param} sets in Neo4j Browser. */
  private static Map<String, Object> values(String command) {
    String row = command.substring(command.lastIndexOf("RETURN"), command.lastIndexOf('}'));
    return byHand(row, Map.of()).get(0).asMap();
  }

  private static List<Record> byHand(String cypher, Map<String, Object> parameters) {
    try (Session session = driver.session()) {
      return session.run(cypher, parameters).list();
    }
  }

  private static Map<String, String> words(Map<String, Object> values) {
    Map<String, String> words = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          if (value instanceof ZonedDateTime instant) {
            words.put(name, instant.toInstant().toString());
          } else if (value instanceof List<?> list && !list.isEmpty()) {
            words.put(name, list.stream().map(Object::toString).collect(Collectors.joining(",")));
          } else if (value != null && !(value instanceof List<?>)) {
            words.put(name, value.toString());
          }
        });
    return words;
  }

  private static JsonNode overHttp(String query, Map<String, String> words) throws Exception {
    String arguments =
        words.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    URI address = URI.create(web.address() + "api/queries/" + query + "?" + arguments);
    HttpResponse<String> response =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(address).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JSON.readTree(response.body()).get("rows");
  }

  private static JsonNode atTheCommandLine(String query, Map<String, String> words) {
    List<String> command = new ArrayList<>(List.of("query", query));
    words.forEach((name, value) -> command.add(name + "=" + value));
    command.addAll(List.of("--format", "json", "--uri", store.boltUri().toString()));
    Terminal terminal = new Terminal();
    assertThat(terminal.run(command.toArray(String[]::new))).as(terminal.err()).isZero();
    return JSON.readTree(terminal.out());
  }

  /** Doors differ in whether they print what is not known. */
  private static JsonNode pruned(JsonNode node) {
    if (node instanceof ArrayNode array) {
      ArrayNode all = JSON.createArrayNode();
      array.forEach(each -> all.add(pruned(each)));
      return all;
    }
    if (node instanceof ObjectNode object) {
      ObjectNode all = JSON.createObjectNode();
      object
          .properties()
          .forEach(
              each -> {
                if (!each.getValue().isNull()) {
                  all.set(each.getKey(), pruned(each.getValue()));
                }
              });
      return all;
    }
    return node;
  }

  /** Of everything in a cell of an answer, and what stands there itself. */
  private static List<String> ids(Object value) {
    if (value instanceof JsonNode node) {
      return node.isContainer()
          ? Stream.concat(
                  node.path("id").asStringOpt().stream(),
                  node.valueStream().flatMap(each -> ids(each).stream()))
              .toList()
          : List.of(node.asString());
    }
    if (value instanceof org.neo4j.driver.types.Path way) {
      List<Entity> met = new ArrayList<>();
      way.nodes().forEach(met::add);
      way.relationships().forEach(met::add);
      return ids(met);
    }
    if (value instanceof Entity entity) {
      return ids(entity.asMap().get("id"));
    }
    if (value instanceof Map<?, ?> map) {
      return ids(map.containsKey("id") ? map.get("id") : List.copyOf(map.values()));
    }
    if (value instanceof Collection<?> many) {
      return many.stream().flatMap(each -> ids(each).stream()).toList();
    }
    return value == null ? List.of() : List.of(value.toString());
  }

  private static Map<String, String> favourites() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    Favourites.write(Queries.bundled(), zip);
    Map<String, String> files = new HashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(
            entry.getName().replace(".cypher", ""),
            new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
