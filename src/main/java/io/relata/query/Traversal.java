package io.relata.query;

import io.relata.fact.PartialDate;
import io.relata.graph.CypherReader;
import io.relata.graph.ReadOptions;
import io.relata.ontology.Ontology;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Steps from one entity along relations; immutable, and one Cypher statement when it is run. It
 * never enters an entity twice.
 */
public final class Traversal {
  private static final int DEFAULT_FANOUT = 1000;
  private static final int DEFAULT_LIMIT = 10_000;

  private final CypherReader reader;
  private final Ontology ontology;
  private final ReadOptions options;
  private final Entity start;
  private final TraversalPlan plan;

  private Traversal(
      CypherReader reader,
      Ontology ontology,
      ReadOptions options,
      Entity start,
      TraversalPlan plan) {
    this.reader = reader;
    this.ontology = ontology;
    this.options = options;
    this.start = start;
    this.plan = plan;
  }

  static Traversal from(CypherReader reader, Ontology ontology, ReadOptions options, Entity start) {
    TraversalPlan plan =
        new TraversalPlan(List.of(), List.of(), null, null, DEFAULT_FANOUT, DEFAULT_LIMIT);
    return new Traversal(reader, ontology, options, start, plan);
  }

  /** From subject to object; a symmetric relation goes both ways. */
  public Traversal out(String relation) {
    return step(relation, TraversalPlan.Direction.OUT);
  }

  /** From object to subject; a symmetric relation goes both ways. */
  public Traversal in(String relation) {
    return step(relation, TraversalPlan.Direction.IN);
  }

  /** Either way. */
  public Traversal both(String relation) {
    return step(relation, TraversalPlan.Direction.BOTH);
  }

  /** Only relationships that meet the condition, at every step. */
  public Traversal where(Condition condition) {
    return with(plan.where(condition));
  }

  /**
   * Only what held then.
   *
   * @param date 2025, 2025-Q1, 2025-02 or 2025-02-14; a longer time means its last day
   */
  public Traversal asOf(String date) {
    return asOf(PartialDate.parse(date));
  }

  public Traversal asOf(PartialDate date) {
    return with(plan.asOf(date.last()));
  }

  /** Only what the graph knew at that instant, retracted since or not. */
  public Traversal knownAt(Instant instant) {
    return with(plan.knownAt(instant));
  }

  /** Follows only so many relationships of each entity, the best documented; 1,000 unless told. */
  public Traversal fanout(int most) {
    return with(plan.fanout(most));
  }

  /** At most so many paths; 10,000 unless told. */
  public Traversal limit(int most) {
    return with(plan.limit(most));
  }

  /** Gives up after that time. */
  public Traversal timeout(Duration timeout) {
    return new Traversal(
        reader, ontology, new ReadOptions(timeout, options.fetchSize()), start, plan);
  }

  /** The ways, as they are found; close the stream. */
  public Stream<Path> stream() {
    return reader
        .read(plan.cypher(), startAndPlan(), options)
        .map(RowReader::read)
        .map(Traversal::path);
  }

  private Map<String, @Nullable Object> startAndPlan() {
    Map<String, @Nullable Object> parameters = plan.parameters();
    parameters.put("start", start.id());
    return parameters;
  }

  public List<Path> paths() {
    return reader.list(plan.cypher(), startAndPlan(), options, row -> path(RowReader.read(row)));
  }

  /** Where the ways end, each entity once. */
  public List<Entity> entities() {
    Map<String, Entity> ends = new LinkedHashMap<>();
    for (Path path : paths()) {
      Entity end = path.entities().get(path.length());
      ends.putIfAbsent(end.id(), end);
    }
    return new ArrayList<>(ends.values());
  }

  public Subgraph subgraph() {
    return Subgraph.of(paths());
  }

  /** The statement, to try in Neo4j Browser. */
  public String cypher() {
    return plan.cypher();
  }

  private static Path path(Map<String, @Nullable Object> row) {
    return new Path(
        all(row, "entities", Entity.class), all(row, "relationships", Relationship.class));
  }

  private static <T> List<T> all(Map<String, @Nullable Object> row, String column, Class<T> type) {
    return ((List<?>) Objects.requireNonNull(row.get(column))).stream().map(type::cast).toList();
  }

  private Traversal step(String name, TraversalPlan.Direction direction) {
    return with(plan.step(ontology.getRelation(name), direction));
  }

  private Traversal with(TraversalPlan changed) {
    return new Traversal(reader, ontology, options, start, changed);
  }
}
