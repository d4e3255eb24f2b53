package io.relata.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.KnowledgeGraph;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs ask over HTTP, and what they are told when they ask wrongly. */
class RestIT {
  private static final String TOKEN = "a-token-for-this-test-only";
  private static ExplorerServer server;
  private static WebServer guarded;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @BeforeAll
  static void open() {
    server = ExplorerServer.open(Stories.all(), 0);
    guarded =
        WebServer.start(
            KnowledgeGraph.over(server.store(), io.relata.ontology.Ontology.businessNews()),
            Pens.NONE,
            new WebSettings("0.0.0.0", 0, TOKEN));
  }

  @AfterAll
  static void close() {
    guarded.close();
    server.close();
  }

  @Test
  void an_entity_leads_to_its_neighbours_and_their_facts() throws Exception {
    String apple = json("api/search?q=apple").get(0).get("id").asString();
    JsonNode around = json("api/entities/" + apple + "/neighbourhood?limit=3");
    assertThat(around.get("entities").size()).isEqualTo(4);
    assertThat(around.get("total").asInt()).isGreaterThan(8);
    JsonNode tie = around.get("relationships").get(0);
    JsonNode facts =
        json(
            "api/facts?from=%s&relation=%s&to=%s"
                .formatted(
                    tie.get("from").asString(),
                    tie.get("relation").asString(),
                    tie.get("to").asString()));
    assertThat(facts.get(0).get("passage").get("quote").asString()).isNotEmpty();
    assertThat(facts.get(0).get("document").get("publisher").asString())
        .isEqualTo("Relata samples");
  }

  @Test
  void pages_of_neighbours_do_not_overlap() throws Exception {
    String apple = json("api/search?q=apple").get(0).get("id").asString();
    JsonNode first = json("api/entities/" + apple + "/neighbourhood?limit=4&offset=0");
    JsonNode second = json("api/entities/" + apple + "/neighbourhood?limit=4&offset=4");
    assertThat(first.get("entities").valueStream().skip(1))
        .doesNotContainAnyElementsOf(second.get("entities").valueStream().skip(1).toList());
  }

  @Test
  void documents_are_listed_newest_first_and_lead_to_their_text() throws Exception {
    JsonNode documents = json("api/documents?limit=2");
    assertThat(documents.size()).isEqualTo(2);
    assertThat(documents.get(0).get("publishedOn").asString())
        .isGreaterThanOrEqualTo(documents.get(1).get("publishedOn").asString());
    String id = documents.get(0).get("id").asString();
    assertThat(json("api/document?id=" + id).get("text").asString()).isNotBlank();
  }

  @Test
  void every_query_of_the_catalogue_is_listed_and_runs() throws Exception {
    assertThat(json("api/queries").valueStream().map(query -> query.get("name").asString()))
        .contains("profile", "paths", "neighbourhood");
    JsonNode table = json("api/queries/partners?entity=Apple");
    assertThat(table.get("rows").size()).isEqualTo(2);
    assertThat(table.get("rows").get(0).get("relationship").get("evidence").size()).isPositive();
  }

  @Test
  void a_wrong_question_is_answered_with_what_was_meant() throws Exception {
    problem("api/queries/partnerz?entity=Apple", 404, "did you mean partners?");
    problem("api/facts?from=x&relation=PARTNER_WITH&to=y", 404, "did you mean PARTNERS_WITH?");
    problem("api/entities/nobody", 404, "There is no entity nobody");
    problem("api/paths?from=Aple&to=Huawei", 404, "did you mean Apple");
    problem("api/facts?from=x", 400, "relation");
    problem("api/changes?from=yesterday&to=today", 400, "from");
  }

  @Test
  void an_answer_is_not_sent_again_until_the_graph_changes() throws Exception {
    HttpResponse<String> first = send(request("api/queries/partners?entity=Apple").GET());
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(again("api/queries/partners?entity=Apple", tag)).isEqualTo(304);
    server.store().load(java.util.List.of(Stories.passing()));
    assertThat(again("api/queries/partners?entity=Apple", tag)).isEqualTo(200);
    server.store().purge("samples/passing");
  }

  private static int again(String path, String tag) throws Exception {
    return send(request(path).header("If-None-Match", tag).GET()).statusCode();
  }

  @Test
  void a_full_page_names_the_next() throws Exception {
    HttpResponse<String> page = send(request("api/queries/latest?limit=2").GET());
    String next = page.headers().firstValue("Link").orElseThrow();
    assertThat(next).contains("skip=2").endsWith("rel=\"next\"");
    String address = next.substring(1, next.indexOf('>'));
    HttpResponse<String> second = send(HttpRequest.newBuilder(URI.create(address)));
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.body()).isNotEqualTo(page.body());
    assertThat(send(request("api/queries/latest?limit=5000").GET()).headers().firstValue("Link"))
        .isEmpty();
  }

  @Test
  void rows_come_as_lines_and_a_wrong_name_is_told_before_the_first() throws Exception {
    HttpResponse<String> rows = send(request("api/queries/latest/rows?limit=3").GET());
    assertThat(rows.headers().firstValue("Content-Type").orElse("")).contains("ndjson");
    assertThat(rows.body().lines()).hasSize(3).allMatch(line -> line.startsWith("{\"fact\""));
    problem("api/queries/partners/rows?entity=Aple", 404, "did you mean Apple");
  }

  @Test
  void what_is_switched_off_says_how_to_switch_it_on() throws Exception {
    problem("api/queries/meaning?text=who+helps+Apple", 501, "--semantic");
  }

  @Test
  void a_list_of_addresses_is_not_fetched() throws Exception {
    String form =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.txt\"\r\n\r\n"
            + "http://127.0.0.1:1/secret\nhttps://example.org/a\r\n--x--\r\n";
    HttpResponse<String> refused =
        send(
            request("api/drafts")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("the server fetches none").contains("relata build");
  }

  @Test
  void a_judgement_can_be_stored_and_taken_back() throws Exception {
    String decision =
        "{\"one\":\"baidu|Organization\",\"other\":\"tencent|Organization\",\"verdict\":\"DIFFERENT\"}";
    HttpResponse<String> stored =
        send(
            request("api/judgements")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(decision)));
    assertThat(stored.statusCode()).isEqualTo(201);
    String id = JsonMapper.shared().readTree(stored.body()).get("id").asString();
    assertThat(json("api/judgements").get(0).get("id").asString()).isEqualTo(id);
    JsonNode why = json("api/judgements/explain?one=Baidu&other=Tencent");
    assertThat(why.get("together").asBoolean()).isFalse();
    assertThat(why.get("person").get("verdict").asString()).isEqualTo("DIFFERENT");
    assertThat(why.get("changes").get(0).asString()).contains("withdraw the judgement");
    problem("api/judgements/explain?one=Badu&other=Tencent", 404, "did you mean Baidu");
    assertThat(send(request("api/judgements/" + id).DELETE()).statusCode()).isEqualTo(204);
    assertThat(send(request("api/judgements/" + id).DELETE()).statusCode()).isEqualTo(404);
  }

  @Test
  void every_format_takes_the_graph_or_a_part_of_it_away() throws Exception {
    for (JsonNode format : json("api/export/formats")) {
      String name = format.get("name").asString();
      HttpResponse<String> whole = send(request("api/export?format=" + name).GET());
      assertThat(whole.statusCode()).as(name).isEqualTo(200);
      assertThat(whole.body()).as(name).isNotEmpty();
    }
    String apple = json("api/search?q=apple").get(0).get("id").asString();
    HttpResponse<String> part =
        send(
            request("api/export")
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "{\"format\":\"graphml\",\"entities\":[\"%s\"],\"relationships\":[]}"
                            .formatted(apple))));
    assertThat(part.body()).contains("Apple").doesNotContain("Alibaba Group");
    problem("api/export?format=graphlm", 400, "did you mean graphml?");
  }

  @Test
  void a_document_can_be_taken_back() throws Exception {
    server.store().load(java.util.List.of(Stories.passing()));
    assertThat(named("Passing Foundry")).isTrue();
    assertThat(send(request("api/document?id=samples/passing").DELETE()).statusCode())
        .isEqualTo(204);
    assertThat(named("Passing Foundry")).isFalse();
    assertThat(send(request("api/document?id=nothing").DELETE()).statusCode()).isEqualTo(404);
  }

  @Test
  void the_interface_describes_itself() throws Exception {
    JsonNode described = json("api/openapi");
    assertThat(described.get("paths").has("/api/entities/{id}/neighbourhood")).isTrue();
    assertThat(send(request("api/docs").GET()).statusCode()).isEqualTo(302);
  }

  @Test
  void pages_may_run_nothing_inline_and_nothing_from_elsewhere() throws Exception {
    String policy =
        send(request("").GET()).headers().firstValue("Content-Security-Policy").orElseThrow();
    assertThat(policy).contains("script-src 'self'").doesNotContain("unsafe");
  }

  @Test
  void another_host_name_and_another_origin_are_refused() throws Exception {
    assertThat(statusLine("GET /api/start HTTP/1.1\r\nHost: evil.example\r\n\r\n")).contains("403");
    assertThat(statusLine("GET /api/start HTTP/1.1\r\nHost: localhost\r\n\r\n")).contains("200");
    HttpRequest.Builder foreign =
        request("api/judgements/x").header("Origin", "https://evil.example").DELETE();
    assertThat(send(foreign).statusCode()).isEqualTo(403);
  }

  @Test
  void an_open_address_needs_the_token() throws Exception {
    URI start = URI.create("http://127.0.0.1:" + guarded.port() + "/api/start");
    assertThat(send(HttpRequest.newBuilder(start)).statusCode()).isEqualTo(401);
    assertThat(
            send(HttpRequest.newBuilder(start).header("Authorization", "Bearer wrong"))
                .statusCode())
        .isEqualTo(401);
    assertThat(
            send(HttpRequest.newBuilder(start).header("Authorization", "Bearer " + TOKEN))
                .statusCode())
        .isEqualTo(200);
    assertThatThrownBy(() -> new WebSettings("0.0.0.0", 0, null))
        .hasMessageContaining("RELATA_TOKEN");
    assertThat(new WebSettings("0.0.0.0", 0, TOKEN).toString()).doesNotContain(TOKEN);
  }

  @Test
  void a_server_for_reading_says_how_to_write_instead() throws Exception {
    HttpResponse<String> refused =
        send(
            HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + guarded.port() + "/api/judgements/x"))
                .header("Authorization", "Bearer " + TOKEN)
                .DELETE());
    assertThat(refused.statusCode()).isEqualTo(501);
    assertThat(refused.body()).contains("command judge");
  }

  private static boolean named(String name) throws Exception {
    return json("api/search?q=" + name.replace(" ", "%20"))
        .valueStream()
        .anyMatch(hit -> hit.get("name").asString().equals(name));
  }

  /** What the server says first to a request written by hand. */
  private static String statusLine(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.web().port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
          .readLine();
    }
  }

  private static void problem(String path, int status, String words) throws Exception {
    HttpResponse<String> response = send(request(path).GET());
    assertThat(response.statusCode()).as(path).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type").orElse("")).contains("problem+json");
    assertThat(JsonMapper.shared().readTree(response.body()).get("detail").asString())
        .contains(words);
  }

  private static JsonNode json(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = send(request(path).GET());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(response.body());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.address() + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
