package io.relata.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How long the answers take that the page asks for, over HTTP, in milliseconds. */
final class ExplorerAnswers {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int TIMES = 7;

  private ExplorerAnswers() {}

  /** Each answer's first time and the median of the next ones, "12, then 5". */
  static Map<String, String> measure(String address) {
    JsonNode known = ask(address + "api/start").get("bestKnown");
    String hub = known.get(0).get("id").asString();
    String name = known.get(0).get("name").asString();
    String other = known.get(known.size() - 1).get("id").asString();
    String leaf = farthest(address, hub);
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("start", "api/start");
    asked.put("type-ahead, 1 letter", "api/search?limit=9&q=" + name.substring(0, 1));
    asked.put("type-ahead, 3 letters", "api/search?limit=9&q=" + name.substring(0, 3));
    asked.put("type-ahead, nothing alike", "api/search?limit=9&q=zzyzxq");
    asked.put("neighbourhood of the best known", "api/entities/" + hub + "/neighbourhood?limit=30");
    asked.put("its profile", "api/entities/" + hub);
    asked.put("its timeline", "api/entities/" + hub + "/timeline?limit=40");
    asked.put("its measured values", "api/entities/" + hub + "/observations");
    asked.put("neighbourhood of another", "api/entities/" + leaf + "/neighbourhood?limit=30");
    asked.put("ways between two well known", "api/paths?from=" + hub + "&to=" + other);
    asked.put("ways from one well known to another", "api/paths?from=" + leaf + "&to=" + other);
    asked.put("changes in a month", "api/changes?from=2024-01-01&to=2024-01-31");
    asked.put("known in a month", "api/changes/known?from=2024-01-01&to=2024-01-31");
    asked.put("when it was known", "api/known?id=" + hub + "&id=" + other + "&id=" + leaf);
    asked.put("contradictions", "api/contradictions");
    asked.put("names in doubt", "api/judgements/unsure");
    Map<String, String> measured = new LinkedHashMap<>();
    asked.forEach((words, path) -> measured.put(words, time(address + path)));
    return measured;
  }

  private static String farthest(String address, String hub) {
    JsonNode around =
        ask(address + "api/entities/" + hub + "/neighbourhood?limit=30").get("entities");
    return around.get(around.size() - 1).get("id").asString();
  }

  private static String time(String address) {
    long first = once(address);
    long[] next = LongStream.generate(() -> once(address)).limit(TIMES).sorted().toArray();
    return "%d, then %d".formatted(first, next[TIMES / 2]);
  }

  private static long once(String address) {
    long begun = System.nanoTime();
    ask(address);
    return Math.round((System.nanoTime() - begun) / 1e6);
  }

  private static JsonNode ask(String address) {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
      HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(address + " answered " + answer.body());
      }
      return JsonMapper.shared().readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }
}
