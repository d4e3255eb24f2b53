package io.relata.export;

import io.relata.graph.Row;
import io.relata.graph.store.Kind;
import io.relata.graph.store.Link;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Statements that build the same graph in an empty database, e.g. with cypher-shell. */
final class CypherScript implements ExportFormat {
  private static final int BATCH = 500;

  @Override
  public String name() {
    return "cypher";
  }

  @Override
  public String description() {
    return "A Cypher script that builds the same graph, evidence included, in an empty Neo4j";
  }

  @Override
  public String mediaType() {
    return "application/x-cypher-query";
  }

  @Override
  public String extension() {
    return "cypher";
  }

  @Override
  public void write(ExportedGraph graph, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    for (Kind kind : graph.kinds()) {
      writer.write(
          "CREATE CONSTRAINT %s_%s IF NOT EXISTS FOR (n:%s) REQUIRE n.%s IS UNIQUE;\n"
              .formatted(
                  kind.name().toLowerCase(java.util.Locale.ROOT),
                  kind.key(),
                  kind.label(),
                  kind.key()));
    }
    Batches batches = new Batches(writer);
    try {
      for (Kind kind : graph.kinds()) {
        nodes(graph, kind, batches);
      }
      for (Link link : graph.links()) {
        links(graph, link, batches);
      }
      try (Stream<ExportedRelationship> relationships = graph.relationships()) {
        relationships.forEach(each -> relationship(each, batches));
      }
      batches.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.flush();
  }

  private static void nodes(ExportedGraph graph, Kind kind, Batches batches) {
    try (Stream<Row> rows = graph.nodes(kind)) {
      rows.forEach(
          row -> {
            String labels =
                ((List<?>) value(row, "labels"))
                    .stream()
                        .map(label -> ":" + CypherText.name(label.toString()))
                        .sorted()
                        .collect(Collectors.joining());
            batches.add(
                "CREATE (n%s) SET n = row".formatted(labels),
                CypherText.value(value(row, "properties")));
          });
    }
    batches.flush();
  }

  private static void links(ExportedGraph graph, Link link, Batches batches) {
    String create = create(link.from(), link.type(), link.to());
    try (Stream<Row> rows = graph.links(link)) {
      rows.forEach(
          row ->
              batches.add(
                  create,
                  CypherText.value(
                      List.of(value(row, "from"), value(row, "to"), value(row, "properties")))));
    }
    batches.flush();
  }

  private static void relationship(ExportedRelationship relationship, Batches batches) {
    Map<String, Object> properties = new HashMap<>(relationship.properties());
    properties.put("id", relationship.id());
    batches.add(
        create(Kind.ENTITY, relationship.type(), Kind.ENTITY),
        CypherText.value(List.of(relationship.from(), relationship.to(), properties)));
  }

  private static String create(Kind from, String type, Kind to) {
    return "MATCH (a:%s {%s: row[0]}), (b:%s {%s: row[1]}) CREATE (a)-[r:%s]->(b) SET r = row[2]"
        .formatted(from.label(), from.key(), to.label(), to.key(), CypherText.name(type));
  }

  private static Object value(Row row, String column) {
    return Objects.requireNonNull(row.columns().get(column), column);
  }

  /** Rows that wait to be written under the statement they share. */
  private static final class Batches {
    private final Writer writer;
    private final Map<String, List<String>> waiting = new HashMap<>();

    Batches(Writer writer) {
      this.writer = writer;
    }

    void add(String statement, String row) {
      List<String> rows = waiting.computeIfAbsent(statement, each -> new ArrayList<>());
      rows.add(row);
      if (rows.size() == BATCH) {
        write(statement, rows);
        rows.clear();
      }
    }

    void flush() {
      waiting.entrySet().stream()
          .filter(entry -> !entry.getValue().isEmpty())
          .sorted(Map.Entry.comparingByKey())
          .forEach(entry -> write(entry.getKey(), entry.getValue()));
      waiting.clear();
    }

    private void write(String statement, List<String> rows) {
      try {
        writer.write("UNWIND [\n");
        writer.write(String.join(",\n", rows));
        writer.write("] AS row\n" + statement + ";\n");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
