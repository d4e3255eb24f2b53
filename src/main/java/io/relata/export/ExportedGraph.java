package io.relata.export;

import io.relata.fact.DocumentFacts;
import io.relata.graph.CypherReader;
import io.relata.graph.ReadOptions;
import io.relata.graph.Row;
import io.relata.graph.StatedDocuments;
import io.relata.graph.store.Kind;
import io.relata.graph.store.Link;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written down: the whole graph or a part of it, read as it is consumed and in the
 * order of ids, so that the same graph gives the same file.
 */
public final class ExportedGraph {
  private static final ReadOptions PATIENT = new ReadOptions(Duration.ofHours(12), 2000);

  private final CypherReader reader;
  private final @Nullable Part part;

  private record Part(List<String> entities, List<String> relationships) {}

  private ExportedGraph(CypherReader reader, @Nullable Part part) {
    this.reader = reader;
    this.part = part;
  }

  public static ExportedGraph whole(CypherReader reader) {
    return new ExportedGraph(reader, null);
  }

  /** These entities, these relationships among them, and the facts behind those. */
  public static ExportedGraph part(
      CypherReader reader, Collection<String> entityIds, Collection<String> relationshipIds) {
    return new ExportedGraph(
        reader, new Part(List.copyOf(entityIds), List.copyOf(relationshipIds)));
  }

  Stream<ExportedEntity> entities() {
    return read(
            """
            MATCH (e:Entity) WHERE e.id IS NOT NULL %s
            RETURN e.id AS id, e.type AS type, e.name AS name, e.names AS names, labels(e) AS labels
            ORDER BY e.id
            """,
            "AND e.id IN $entities")
        .map(
            row ->
                new ExportedEntity(
                    text(row, "id"),
                    text(row, "type"),
                    text(row, "name"),
                    texts(row, "names"),
                    texts(row, "labels")));
  }

  Stream<ExportedRelationship> relationships() {
    return read(
            """
            MATCH (s:Entity) WHERE s.id IS NOT NULL %s
            MATCH (s)-[r]->(o:Entity) %s
            RETURN r.id AS id, s.id AS from, type(r) AS type, o.id AS to, properties(r) AS properties
            ORDER BY s.id, r.id
            """,
            "AND s.id IN $entities", "WHERE r.id IN $relationships AND o.id IN $entities")
        .map(
            row ->
                new ExportedRelationship(
                    text(row, "id"),
                    text(row, "from"),
                    text(row, "type"),
                    text(row, "to"),
                    properties(row)));
  }

  Stream<ExportedFact> facts() {
    return read(
            """
            MATCH (f:Fact) WHERE f.id IS NOT NULL %s
            MATCH (f)-[:STATED_IN]->(d:Document), (s:Entity)<-[:SUBJECT]-(f)-[:OBJECT]->(o:Entity)
            OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(a:Entity)
            RETURN f.id AS id, s.id AS subject, f.relation AS relation, o.id AS object, d.id AS document,
              a.id AS attributedTo, properties(f) AS properties
            ORDER BY f.id
            """,
            "AND f.edge IN $relationships AND f.retractedAt IS NULL")
        .map(
            row ->
                new ExportedFact(
                    text(row, "id"),
                    text(row, "subject"),
                    text(row, "relation"),
                    text(row, "object"),
                    text(row, "document"),
                    (String) row.columns().get("attributedTo"),
                    properties(row)));
  }

  Stream<ExportedDocument> documents() {
    return nodes(Kind.DOCUMENT)
        .map(
            row -> {
              Map<String, Object> properties = properties(row);
              properties.remove("text");
              return new ExportedDocument(
                  ((Map<?, ?>) Objects.requireNonNull(row.columns().get("properties")))
                      .get("id")
                      .toString(),
                  properties);
            });
  }

  /** What documents state of it, as facts files have it. */
  Stream<DocumentFacts> stated() {
    return part == null
        ? StatedDocuments.list(reader)
        : StatedDocuments.listBehind(reader, part.relationships());
  }

  /** The kinds of nodes this graph consists of. */
  List<Kind> kinds() {
    return part == null ? List.of(Kind.values()) : StoredNodes.OF_PART;
  }

  /** The kinds of links between them, other than the ontology's. */
  List<Link> links() {
    return Arrays.stream(Link.values())
        .filter(link -> kinds().contains(link.from()) && kinds().contains(link.to()))
        .filter(link -> part == null || link != Link.MENTIONS && link != Link.JUDGED)
        .toList();
  }

  /** Columns labels and properties. */
  Stream<Row> nodes(Kind kind) {
    return reader.read(StoredNodes.nodes(kind, part != null), parameters(), PATIENT);
  }

  /** Columns from, to and properties. */
  Stream<Row> links(Link link) {
    return reader.read(StoredNodes.links(link, part != null), parameters(), PATIENT);
  }

  private Stream<Row> read(String cypher, String... ofPart) {
    Object[] filters = part == null ? new Object[] {"", ""} : ofPart;
    return reader.read(cypher.formatted(filters), parameters(), PATIENT);
  }

  private Map<String, ?> parameters() {
    return part == null
        ? Map.of()
        : Map.of("entities", part.entities(), "relationships", part.relationships());
  }

  static Map<String, Object> properties(Row row) {
    Map<String, Object> sorted = new TreeMap<>();
    ((Map<?, ?>) Objects.requireNonNull(row.columns().get("properties")))
        .forEach(
            (name, value) -> {
              if (value != null) {
                sorted.put((String) name, value);
              }
            });
    sorted.remove("id");
    return sorted;
  }

  private static String text(Row row, String column) {
    return Objects.requireNonNull(row.columns().get(column), column).toString();
  }

  private static List<String> texts(Row row, String column) {
    return ((List<?>) Objects.requireNonNull(row.columns().get(column), column))
        .stream().map(Object::toString).toList();
  }
}
