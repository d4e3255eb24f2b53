package io.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.KnowledgeGraph;
import io.relata.Reading;
import io.relata.fact.FactsFile;
import io.relata.graph.GraphStore;
import io.relata.graph.TestGraph;
import io.relata.ontology.EntityType;
import io.relata.ontology.Ontology;
import io.relata.ontology.Relation;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody who means harm would try at the server's doors. */
class AttackIT {
  private static final String TOKEN = "a-token-for-this-test-only";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Ontology ONTOLOGY = Ontology.businessNews();

  private static WebServer open;
  private static WebServer guarded;

  @BeforeAll
  static void open() {
    GraphStore store = TestGraph.empty();
    store.load(Stories.all());
    KnowledgeGraph graph = KnowledgeGraph.over(store, ONTOLOGY);
    Reading reading = Reading.with(ONTOLOGY, List.of());
    open = WebServer.start(graph, reading, WebSettings.loopback(0));
    guarded = WebServer.start(graph, reading, new WebSettings("127.0.0.1", 0, TOKEN));
  }

  @AfterAll
  static void close() {
    guarded.close();
    open.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/start",
        "/%61pi/start",
        "//api/start",
        "/./api/start",
        "/x/../api/start",
        "/api;x=1/start",
        "/;x/api/start",
        "/api%2fstart",
        "/actuator/prometheus",
        "/actuator/metrics",
        "/%61ctuator/prometheus",
        "/actuator/health/../prometheus"
      })
  void no_spelling_of_a_guarded_address_gets_past_the_token(String path) throws IOException {
    assertThat(raw(guarded, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
        .doesNotContain(" 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bearer ",
        "Bearer a-token-for-this-test-onl",
        "Bearer a-token-for-this-test-only ",
        "Bearer A-TOKEN-FOR-THIS-TEST-ONLY",
        "Basic YS10b2tlbi1mb3ItdGhpcy10ZXN0LW9ubHk="
      })
  void only_the_token_opens(String authorization) throws IOException {
    String request =
        "GET /api/start HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\n\r\n"
            .formatted(authorization);
    // white space at the end of a header is no part of it
    boolean equal = authorization.strip().equals("Bearer " + TOKEN);
    assertThat(raw(guarded, request)).contains(equal ? " 200" : " 401");
  }

  @Test
  void the_pages_and_the_health_are_open_and_tell_nothing() throws Exception {
    for (String path :
        List.of("/", "/js/main.js", "/actuator/health", "/actuator/health/readiness")) {
      HttpResponse<String> response = send(guarded, path, request -> request.GET());
      assertThat(response.statusCode()).as(path).isEqualTo(200);
      assertThat(response.body()).doesNotContain("Apple", TOKEN, "neo4j\"");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "0.0.0.0",
        "2130706433",
        "localhost@evil.example"
      })
  void a_name_that_somebody_rebound_to_this_machine_is_refused(String host) throws IOException {
    assertThat(raw(open, "GET /api/start HTTP/1.1\r\nHost: " + host + "\r\n\r\n"))
        .containsAnyOf(" 403", " 400");
  }

  @Test
  void no_other_site_is_told_that_it_may_read() throws Exception {
    String preflight =
        raw(
            open,
            "OPTIONS /api/start HTTP/1.1\r\nHost: localhost\r\nOrigin: https://evil.example\r\n"
                + "Access-Control-Request-Method: GET\r\n\r\n");
    assertThat(preflight).doesNotContainIgnoringCase("Access-Control-Allow");
    HttpResponse<String> response = send(open, "/api/start", request -> request.GET());
    assertThat(response.headers().map().keySet())
        .noneMatch(name -> name.toLowerCase().startsWith("access-control"));
    assertThat(response.headers().firstValue("Cross-Origin-Resource-Policy"))
        .contains("same-origin");
  }

  @Test
  void another_sites_form_cannot_write() throws IOException {
    for (String origin : List.of("https://evil.example", "null", "http://localhost:1")) {
      assertThat(
              raw(
                  open,
                  "POST /api/judgements HTTP/1.1\r\nHost: localhost\r\nOrigin: "
                      + origin
                      + "\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}"))
          .as(origin)
          .contains(" 403");
    }
  }

  @Test
  void a_body_larger_than_any_question_is_refused() throws Exception {
    byte[] large = new byte[(int) BodyLimit.LARGEST + 1];
    assertThat(post(open, "/api/export", BodyPublishers.ofByteArray(large)).statusCode())
        .isEqualTo(413);
    String json = "{\"format\":\"" + "x".repeat(large.length) + "\"}";
    int chunked =
        post(
                open,
                "/api/export",
                BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
            .statusCode();
    assertThat(chunked).isBetween(400, 499);
  }

  @ParameterizedTest
  @ValueSource(strings = {"deep", "number", "broken", "wrong"})
  void a_hostile_body_is_refused_in_words(String kind) throws Exception {
    String body =
        switch (kind) {
          case "deep" -> "[".repeat(100_000);
          case "number" -> "{\"format\":" + "9".repeat(100_000) + "}";
          case "broken" -> "{\"format\":";
          default -> "{\"format\":{},\"entities\":1}";
        };
    HttpResponse<String> response = post(open, "/api/export", BodyPublishers.ofString(body));
    assertThat(response.statusCode()).isBetween(400, 499);
    assertThat(response.body()).doesNotContain("at io.relata", "java.lang");
  }

  @Test
  void asking_for_everything_is_answered_with_a_bounded_part() throws Exception {
    String apple = TestGraph.ask("MATCH (e:Entity {name: 'Apple'}) RETURN e.id").get(0).toString();
    for (String path :
        List.of(
            "/api/entities/" + apple + "/neighbourhood?limit=2147483647&depth=1000",
            "/api/search?q=a&limit=2147483647",
            "/api/queries/neighbourhood?entity=Apple&depth=1000000",
            "/api/queries/paths?from=Apple&to=Huawei&depth=99999999999999999999")) {
      HttpResponse<String> response = send(open, path, request -> request.GET());
      assertThat(response.statusCode()).as(path).isLessThan(500);
      assertThat(response.body()).as(path).doesNotContain("at io.relata");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x'}) DETACH DELETE n //",
        "`]->() CREATE (:Entity) //",
        "\\u0027}) RETURN 1 //",
        "*) CALL db.labels() YIELD label RETURN label //",
        "a\" OR 1=1",
        "\\",
        "\u0000"
      })
  void what_is_asked_for_never_becomes_cypher(String text) throws Exception {
    String before = TestGraph.store().checksum();
    String encoded = java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    for (String path :
        List.of(
            "/api/search?q=" + encoded,
            "/api/queries/partners?entity=" + encoded,
            "/api/queries/neighbourhood?entity=Apple&relations=" + encoded,
            "/api/queries/" + encoded.replace("+", "%20"),
            "/api/facts?from=" + encoded + "&relation=" + encoded + "&to=x",
            "/api/export?format=" + encoded)) {
      HttpResponse<String> response = send(open, path, request -> request.GET());
      assertThat(response.statusCode()).as(path).isLessThan(500);
    }
    assertThat(TestGraph.store().checksum()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/queries/..%2f..%2fmigrations%2fV0001__Ids_and_lookups",
        "/api/queries/..%252f..%252fpom.xml",
        "/..%2f..%2f..%2fetc%2fpasswd",
        "/js/..%2f..%2frelata-web.properties",
        "/%2e%2e/%2e%2e/relata-logback.xml",
        "/webjars/..%5c..%5crelata-web.properties",
        "/actuator/env",
        "/actuator/heapdump",
        "/actuator/configprops"
      })
  void no_address_leads_to_files(String path) throws IOException {
    String response = raw(open, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assertThat(response).doesNotContain(" 200");
  }

  @Test
  void odd_methods_and_endless_addresses_are_refused() throws IOException {
    assertThat(raw(open, "TRACE /api/start HTTP/1.1\r\nHost: localhost\r\n\r\n"))
        .doesNotContain(" 200");
    assertThat(raw(open, "GET /" + "a".repeat(100_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
        .contains(" 400");
  }

  @Test
  void an_uploads_name_cannot_leave_its_folder() throws Exception {
    Path outside = Path.of(System.getProperty("java.io.tmpdir"), "relata-escaped.jsonl");
    Files.deleteIfExists(outside);
    String line = FactsFile.write(Stories.passing());
    for (String name :
        List.of(
            "../relata-escaped.jsonl",
            "..\\\\relata-escaped.jsonl",
            outside.toString(),
            "%2e%2e%2frelata-escaped.jsonl")) {
      HttpResponse<String> response =
          CLIENT.send(
              HttpRequest.newBuilder(URI.create(address(open) + "/api/drafts"))
                  .header("Content-Type", "multipart/form-data; boundary=b")
                  .POST(
                      BodyPublishers.ofString(
                          "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s\r\n--b--\r\n"
                              .formatted(name, line)))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
    }
    assertThat(outside).doesNotExist();
  }

  @Test
  void an_address_in_a_document_is_never_fetched() throws Exception {
    try (ServerSocket trap = new ServerSocket(0, 10, InetAddress.getByName("localhost"))) {
      String url = "http://localhost:" + trap.getLocalPort() + "/";
      String html =
          "<html><head><link rel=stylesheet href='%1$s'><title>T</title></head><body><img src='%1$s'><iframe src='%1$s'></iframe><script src='%1$s'></script><p>Nothing to see.</p></body></html>"
              .formatted(url);
      Path page = Files.writeString(Files.createTempFile("relata", ".html"), html);
      Path line =
          Files.writeString(
              Files.createTempFile("relata", ".jsonl"),
              "{\"document\":{\"id\":\"trap\",\"url\":\"%s\",\"text\":\"Apple.\"},\"entities\":[{\"id\":\"a\",\"type\":\"Company\",\"name\":\"Apple\"}]}%n"
                  .formatted(url));
      try (Stream<io.relata.document.Document> pages =
              io.relata.document.Documents.read(
                  new io.relata.document.Source(page, "page"), issue -> {});
          Stream<io.relata.fact.DocumentFacts> facts =
              Reading.with(ONTOLOGY, List.of()).read(List.of(line.toString()), issue -> {})) {
        assertThat(pages).hasSize(1);
        TestGraph.store().load(facts.toList());
      }
      assertThat(send(open, "/api/document?id=trap", request -> request.GET()).body())
          .contains(url);
      trap.setSoTimeout(300);
      assertThat(accepted(trap)).isFalse();
      TestGraph.store().purge("trap");
      Files.delete(page);
      Files.delete(line);
    }
  }

  @Test
  void names_that_are_markup_stay_data_in_json() throws Exception {
    HttpResponse<String> response =
        send(open, "/api/search?q=%3Cscript%3E", request -> request.GET());
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @Test
  void labels_and_types_in_the_graph_are_those_of_the_ontology() throws IOException {
    Path hostile = Files.createTempFile("relata", ".jsonl");
    Files.writeString(
        hostile,
        "{\"document\":{\"id\":\"evil\",\"text\":\"A owns B.\"},\"entities\":[{\"id\":\"a\",\"type\":\"Company`:Admin\",\"name\":\"A\"},{\"id\":\"b\",\"type\":\"Company\",\"name\":\"`}) DETACH DELETE n //\"},{\"id\":\"c\",\"type\":\"Company\",\"name\":\"C\"}],\"facts\":[{\"subject\":\"b\",\"relation\":\"OWNS`]-() DETACH DELETE a //\",\"object\":\"c\",\"evidence\":{\"quote\":\"A owns B.\",\"start\":0,\"end\":9}},{\"subject\":\"b\",\"relation\":\"OWNS\",\"object\":\"c\",\"evidence\":{\"quote\":\"A owns B.\",\"start\":0,\"end\":9}}]}\n");
    try (Stream<io.relata.fact.DocumentFacts> facts = FactsFile.read(hostile, issue -> {})) {
      TestGraph.store().load(facts.toList());
    }
    Set<String> types =
        ONTOLOGY.listRelations().stream().map(Relation::name).collect(Collectors.toSet());
    types.add("DENIED");
    assertThat(
            new TreeSet<>(
                TestGraph.ask("MATCH (:Entity)-[r]->(:Entity) RETURN DISTINCT type(r)").stream()
                    .map(Object::toString)
                    .toList()))
        .isSubsetOf(types)
        .contains("OWNS");
    Set<String> labels =
        ONTOLOGY.listEntityTypes().stream().map(EntityType::name).collect(Collectors.toSet());
    labels.add("Entity");
    assertThat(
            TestGraph.ask("MATCH (e:Entity) UNWIND labels(e) AS l RETURN DISTINCT l").stream()
                .map(Object::toString))
        .isSubsetOf(labels);
    TestGraph.store().purge("evil");
    Files.delete(hostile);
  }

  @Test
  void what_operators_watch_is_there_for_those_with_the_token() throws Exception {
    send(open, "/api/queries/partners?entity=Apple", request -> request.GET());
    HttpResponse<String> metrics =
        send(
            guarded,
            "/actuator/prometheus",
            request -> request.header("Authorization", "Bearer " + TOKEN).GET());
    assertThat(metrics.statusCode()).isEqualTo(200);
    assertThat(metrics.body())
        .contains(
            "relata_graph_facts",
            "relata_written_documents_total",
            "relata_written_retries_total",
            "relata_batches_seconds_count",
            "jvm_memory_used_bytes")
        .doesNotContain(TOKEN);
    assertThat(send(open, "/actuator/prometheus", request -> request.GET()).body())
        .contains("relata_query_seconds_count{query=\"partners\"");
    assertThat(send(open, "/actuator/health/readiness", request -> request.GET()).body())
        .contains("UP");
  }

  private static boolean accepted(ServerSocket trap) throws IOException {
    try (Socket caller = trap.accept()) {
      return caller.isConnected();
    } catch (SocketTimeoutException e) {
      return false;
    }
  }

  /** Status line and headers of the answer to a request written by hand. */
  private static String raw(WebServer server, String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
          .lines()
          .takeWhile(line -> !line.isEmpty())
          .collect(Collectors.joining("\n"));
    }
  }

  private interface Wish {
    HttpRequest.Builder of(HttpRequest.Builder request);
  }

  private static HttpResponse<String> send(WebServer server, String path, Wish wish)
      throws IOException, InterruptedException {
    return CLIENT.send(
        wish.of(HttpRequest.newBuilder(URI.create(address(server) + path))).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(
      WebServer server, String path, HttpRequest.BodyPublisher body)
      throws IOException, InterruptedException {
    return send(
        server, path, request -> request.header("Content-Type", "application/json").POST(body));
  }

  private static String address(WebServer server) {
    return "http://127.0.0.1:" + server.port();
  }
}
