package io.relata.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What formats for small pictures share. */
abstract class Drawing implements ExportFormat {
  private static final int MOST = 500;

  @Override
  public final void write(ExportedGraph graph, OutputStream out) throws IOException {
    List<ExportedEntity> entities;
    List<ExportedRelationship> relationships;
    try (Stream<ExportedEntity> all = graph.entities()) {
      entities = all.limit(MOST + 1).toList();
    }
    try (Stream<ExportedRelationship> all = graph.relationships()) {
      relationships = all.limit(MOST + 1).toList();
    }
    if (entities.size() > MOST || relationships.size() > MOST) {
      throw new ExportException(
          "%s is for pictures of up to %d entities and relationships; export a part, or use graphml"
              .formatted(name(), MOST));
    }
    Map<String, String> ids = new HashMap<>();
    entities.forEach(entity -> ids.put(entity.id(), "n" + ids.size()));
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(head());
    for (ExportedEntity entity : entities) {
      writer.write(node(ids.getOrDefault(entity.id(), ""), entity));
    }
    for (ExportedRelationship each : relationships) {
      writer.write(edge(ids.getOrDefault(each.from(), ""), each, ids.getOrDefault(each.to(), "")));
    }
    writer.write(foot());
    writer.flush();
  }

  abstract String head();

  abstract String node(String id, ExportedEntity entity);

  abstract String edge(String from, ExportedRelationship relationship, String to);

  abstract String foot();

  /** Drawn solid where certain, dashed where not. */
  static boolean certain(ExportedRelationship relationship) {
    return "CERTAIN".equals(relationship.properties().get("certainty"));
  }

  static String label(ExportedRelationship relationship) {
    return (relationship.denied() ? "denied: " : "") + relationship.relation();
  }
}
