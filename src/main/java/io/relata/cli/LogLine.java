package io.relata.cli;

import io.relata.document.Issue;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of JSON for machines that gather logs; named as the Elastic Common Schema names things.
 */
final class LogLine {
  private static final JsonMapper JSON = new JsonMapper();

  private LogLine() {}

  static String of(Issue issue) {
    Map<String, Object> line = line(issue.level().name(), issue.message());
    line.put("event.code", issue.code());
    line.put("relata.document", issue.place());
    return JSON.writeValueAsString(line);
  }

  static String info(String message) {
    return JSON.writeValueAsString(line("INFO", message));
  }

  private static Map<String, Object> line(String level, String message) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("@timestamp", Instant.now().toString());
    line.put("log.level", level);
    line.put("message", message);
    line.put("service.name", "relata");
    return line;
  }
}
