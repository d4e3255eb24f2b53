package io.relata.query;

import static java.util.stream.Collectors.joining;

import io.relata.graph.CypherReader;
import io.relata.graph.Embedding;
import io.relata.graph.ReadOptions;
import io.relata.graph.Row;
import io.relata.ontology.Ontology;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Asks the queries of the catalogue of one graph, each in one read-only statement. */
public final class Questions {
  private static final Set<Parameter.Type> NAMES =
      EnumSet.of(Parameter.Type.ENTITY, Parameter.Type.ENTITIES);

  private static final String LOST = "lost";

  private static final String EMPTY =
      ": the graph is empty; fill it with build (texts) or load (facts files)";

  /**
   * A question and, where it has no answer, those of the names it was asked with that lead nowhere,
   * by the ways in that every query file has: one way to the server, not two.
   */
  private static final String WITH_NAMES =
      """
      OPTIONAL CALL () {
      %s
      }
      RETURN %s, CASE WHEN %s THEN [name IN $names WHERE NOT EXISTS { (:Entity {id: name}) }
        AND NOT EXISTS { (:Name {text: toLower(trim(name))})-[:NAMES]->(:Entity) }] END AS lost
      """;

  /** By the name of the query; they are the same in every graph. */
  private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

  private final CypherReader reader;
  private final Ontology ontology;
  private final Queries queries;
  private final ReadOptions options;
  private final @Nullable Embedding embedding;

  private Questions(
      CypherReader reader,
      Ontology ontology,
      Queries queries,
      ReadOptions options,
      @Nullable Embedding embedding) {
    this.embedding = embedding;
    this.reader = reader;
    this.ontology = ontology;
    this.queries = queries;
    this.options = options;
  }

  /** Those of the bundled catalogue. */
  public static Questions of(CypherReader reader, Ontology ontology) {
    return new Questions(reader, ontology, Queries.bundled(), ReadOptions.DEFAULT, null);
  }

  /** The same questions under other limits. */
  public Questions within(ReadOptions limits) {
    return new Questions(reader, ontology, queries, limits, embedding);
  }

  /** The same questions, those about meaning too. */
  public Questions with(Embedding model) {
    return new Questions(reader, ontology, queries, options, model);
  }

  public Queries queries() {
    return queries;
  }

  /**
   * The whole answer.
   *
   * @param arguments words or Java values; those left out take the query's defaults
   * @throws QuestionException when there is no such query or an argument does not fit
   */
  public Answer ask(String query, Map<String, ?> arguments) {
    Query asked = queries.get(query);
    Map<String, @Nullable Object> values = new Arguments(ontology).convert(asked, arguments);
    return new Answer(asked, values, CypherReader.list(() -> rows(asked, values), RowReader::read));
  }

  /** The rows of the question; an answer without any must not hide a misspelt name. */
  private Stream<Row> rows(Query asked, Map<String, @Nullable Object> values) {
    List<String> names = namesOf(asked, values);
    Map<String, @Nullable Object> parameters = vectors(asked, values);
    if (names.isEmpty()) {
      return reader.read(asked.cypher(), parameters, options);
    }
    parameters.put("names", names);
    return reader.read(withNames(asked), parameters, options).mapMulti(this::rowOf);
  }

  private static String withNames(Query asked) {
    return TEXTS.computeIfAbsent(asked.name(), name -> join(asked));
  }

  private static String join(Query asked) {
    String columns = String.join(", ", asked.columns());
    String none =
        asked.columns().stream().map(column -> column + " IS NULL").collect(joining(" AND "));
    return WITH_NAMES.formatted(asked.cypher(), columns, none);
  }

  private void rowOf(Row found, Consumer<Row> rows) {
    Map<String, @Nullable Object> columns = new LinkedHashMap<>(found.columns());
    Object lost = columns.remove(LOST);
    if (lost == null) {
      rows.accept(new Row(columns));
    } else if (lost instanceof List<?> names && !names.isEmpty()) {
      throw unknown(String.valueOf(names.get(0)));
    }
  }

  /** What a query about meaning takes is the vector of the words. */
  private Map<String, @Nullable Object> vectors(Query asked, Map<String, @Nullable Object> values) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>(values);
    for (Parameter parameter : asked.parameters()) {
      if (parameter.type() == Parameter.Type.MEANING) {
        all.computeIfPresent(parameter.name(), (name, words) -> vector((String) words));
      }
    }
    return all;
  }

  /**
   * The vector of the meaning of the words, as Neo4j Browser wants it for such a query.
   *
   * @throws QuestionException when search by meaning is off
   */
  public float[] vector(String words) {
    if (embedding == null) {
      throw new QuestionException(
          QuestionException.Kind.SWITCHED_OFF,
          "Search by meaning is off; switch it on with --semantic (RELATA_SEMANTIC=true, or relata.semantic=true in a Spring program)");
    }
    return embedding.of(List.of(words)).get(0);
  }

  private static List<String> namesOf(Query asked, Map<String, @Nullable Object> values) {
    return asked.parameters().stream()
        .filter(parameter -> NAMES.contains(parameter.type()))
        .map(parameter -> values.get(parameter.name()))
        .flatMap(value -> value instanceof List<?> many ? many.stream() : Stream.ofNullable(value))
        .map(Object::toString)
        .toList();
  }

  /** The rows as they come, for answers too large to hold; close the stream. */
  public Stream<Map<String, @Nullable Object>> stream(String query, Map<String, ?> arguments) {
    Query asked = queries.get(query);
    Map<String, @Nullable Object> values = new Arguments(ontology).convert(asked, arguments);
    Stream<Row> rows = rows(asked, values);
    try {
      Iterator<Row> each = rows.iterator();
      each.hasNext();
      return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(each, Spliterator.ORDERED), false)
          .map(RowReader::read)
          .onClose(rows::close);
    } catch (RuntimeException e) {
      rows.close();
      throw e;
    }
  }

  /** What can be asked about the entity of that name or id. */
  public EntityQuestions about(String nameOrId) {
    return new EntityQuestions(this, resolve(nameOrId));
  }

  /**
   * The entity of that name or id.
   *
   * @throws QuestionException with the nearest names when there is none, with all when there are
   *     several
   */
  public Entity resolve(String nameOrId) {
    List<Entity> named = ask("entity", Map.of("entity", nameOrId)).column("entity", Entity.class);
    if (named.size() == 1) {
      return named.get(0);
    }
    if (named.isEmpty()) {
      throw unknown(nameOrId);
    }
    throw new QuestionException(
        QuestionException.Kind.AMBIGUOUS_NAME,
        "'%s' may be %s; say which by its id".formatted(nameOrId, listed(named, "and")),
        named);
  }

  /** A traversal that starts at the entity of that name or id. */
  public Traversal from(String nameOrId) {
    return Traversal.from(reader, ontology, options, resolve(nameOrId));
  }

  private QuestionException unknown(String name) {
    List<Entity> near =
        ask("search", Map.of("text", name, "limit", 5)).column("entity", Entity.class);
    return new QuestionException(
        QuestionException.Kind.UNKNOWN_NAME,
        near.isEmpty()
            ? "No document names '%s'%s"
                .formatted(name, isEmpty() ? EMPTY : ", nor anything like it")
            : "No document names '%s'; did you mean %s?".formatted(name, listed(near, "or")),
        near);
  }

  private boolean isEmpty() {
    String any = "MATCH (e:Entity) RETURN e.id AS id LIMIT 1";
    return reader.list(any, Map.of(), options, row -> row).isEmpty();
  }

  private static String listed(List<Entity> entities, String word) {
    StringBuilder text = new StringBuilder();
    for (Iterator<Entity> each = entities.iterator(); each.hasNext(); ) {
      Entity entity = each.next();
      String comma = each.hasNext() ? ", " : " " + word + " ";
      text.append(text.isEmpty() ? "" : comma)
          .append("%s (%s, %s)".formatted(entity.name(), entity.type(), entity.id()));
    }
    return text.toString();
  }
}
