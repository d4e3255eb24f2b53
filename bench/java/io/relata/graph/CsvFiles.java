package io.relata.graph;

import io.relata.graph.store.Content;
import io.relata.graph.store.NewStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The same graph as ready-made CSV for {@code neo4j-admin database import}. */
final class CsvFiles implements NewStore {
  private final Path folder;
  private final Map<String, Table> nodes = new LinkedHashMap<>();
  private final Map<String, Table> relationships = new LinkedHashMap<>();

  CsvFiles(Path folder) {
    this.folder = folder;
  }

  @Override
  public void write(Content content) {
    for (Iterator<Content.Part<Content.NodeSink>> parts = content.nodeParts(); parts.hasNext(); ) {
      parts.next().to(this::node);
    }
    for (Iterator<Content.Part<Content.RelationshipSink>> parts = content.relationshipParts();
        parts.hasNext(); ) {
      parts.next().to(this::relationship);
    }
    nodes.values().forEach(Table::close);
    relationships.values().forEach(Table::close);
  }

  private void node(long number, String[] labels, Map<String, Object> properties) {
    String kind = String.join(":", labels);
    nodes
        .computeIfAbsent(kind, unused -> new Table(kind, List.of(":ID"), properties))
        .row(List.of(number), properties);
  }

  private void relationship(long from, String type, long to, Map<String, Object> properties) {
    String kind = type + (properties.containsKey("until") ? "_" : "");
    relationships
        .computeIfAbsent(
            kind, unused -> new Table(kind, List.of(":START_ID", ":END_ID"), properties))
        .row(List.of(from, to), properties);
  }

  /** Arguments for the importer. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    nodes.forEach((kind, table) -> arguments.add("--nodes=" + kind + "=" + table.file));
    relationships.forEach(
        (kind, table) ->
            arguments.add("--relationships=" + kind.replace("_$", "") + "=" + table.file));
    return arguments;
  }

  private final class Table {
    private final Path file;
    private final Writer out;
    private final List<String> columns;

    Table(String kind, List<String> ids, Map<String, Object> first) {
      try {
        this.file = folder.resolve(kind.replace(':', '-') + ".csv");
        this.out = Files.newBufferedWriter(file);
        this.columns = List.copyOf(first.keySet());
        List<String> header = new ArrayList<>(ids);
        first.forEach((name, value) -> header.add(name + ":" + type(value)));
        out.write(String.join(",", header) + "\n");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void row(List<Long> ids, Map<String, Object> properties) {
      if (!columns.containsAll(properties.keySet())) {
        throw new IllegalStateException("not a column of " + file + ": " + properties.keySet());
      }
      try {
        out.write(ids.stream().map(String::valueOf).collect(Collectors.joining(",")));
        for (String column : columns) {
          out.write(',');
          Object value = properties.get(column);
          if (value != null) {
            out.write(cell(value));
          }
        }
        out.write('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void close() {
      try {
        out.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static String type(Object value) {
    if (value instanceof List<?> list) {
      return (list.isEmpty() ? "string" : type(list.get(0))) + "[]";
    }
    return value instanceof Long
        ? "long"
        : value instanceof Double
            ? "double"
            : value instanceof LocalDate
                ? "date"
                : value instanceof ZonedDateTime ? "datetime" : "string";
  }

  /** On one line: the importer is fastest that way. */
  private static String cell(Object value) {
    String text =
        value instanceof List<?> list
            ? list.stream().map(String::valueOf).collect(Collectors.joining(";"))
            : value.toString();
    return value instanceof String || value instanceof List<?>
        ? '"' + text.replace("\"", "\"\"").replace('\n', ' ') + '"'
        : text;
  }
}
