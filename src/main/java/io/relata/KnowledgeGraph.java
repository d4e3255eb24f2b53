package io.relata;

import io.relata.document.Issue;
import io.relata.fact.DocumentFacts;
import io.relata.graph.CypherReader;
import io.relata.graph.EmbeddedSettings;
import io.relata.graph.GraphStore;
import io.relata.graph.ReadOptions;
import io.relata.graph.ServerSettings;
import io.relata.ontology.Ontology;
import io.relata.query.Answer;
import io.relata.query.Entity;
import io.relata.query.EntityQuestions;
import io.relata.query.Path;
import io.relata.query.Queries;
import io.relata.query.Questions;
import io.relata.query.Subgraph;
import io.relata.query.Traversal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The front door: a graph of what documents state, and the questions it can be asked. */
public final class KnowledgeGraph implements AutoCloseable {
  private final CypherReader reader;
  private final Questions questions;
  private final Ontology ontology;

  private KnowledgeGraph(CypherReader reader, Questions questions, Ontology ontology) {
    this.reader = reader;
    this.questions = questions;
    this.ontology = ontology;
  }

  /**
   * A Neo4j of our own in this process; its folder is made when missing.
   *
   * @throws io.relata.graph.GraphUnavailableException with the way out
   */
  public static KnowledgeGraph embedded(EmbeddedSettings settings, Ontology ontology) {
    return over(GraphStore.embedded(settings, ontology), ontology);
  }

  /**
   * A Neo4j server, 5.26 or newer.
   *
   * @throws io.relata.graph.GraphUnavailableException with the way out
   */
  public static KnowledgeGraph connect(ServerSettings settings, Ontology ontology) {
    return over(GraphStore.connect(settings, ontology), ontology);
  }

  /** Questions only, to a store that someone else opened. */
  public static KnowledgeGraph over(CypherReader reader, Ontology ontology) {
    return new KnowledgeGraph(reader, Questions.of(reader, ontology), ontology);
  }

  public Ontology ontology() {
    return ontology;
  }

  /** The catalogue behind {@link #query}. */
  public Queries queries() {
    return questions.queries();
  }

  /**
   * What can be asked about one entity.
   *
   * @param nameOrId any of its names, in any case, or its id
   * @throws io.relata.query.QuestionException with the nearest names when there is none
   */
  public EntityQuestions entity(String nameOrId) {
    return questions.about(nameOrId);
  }

  /** A traversal that starts at the entity of that name or id. */
  public Traversal from(String nameOrId) {
    return questions.from(nameOrId);
  }

  /** The ways between two entities, shortest first. */
  public List<Path> paths(String from, String to) {
    Map<String, String> ends =
        Map.of("from", questions.resolve(from).id(), "to", questions.resolve(to).id());
    return questions.ask("paths", ends).column("path", Path.class);
  }

  /** Entities that go by a name like this, likeliest first. */
  public List<Entity> search(String text) {
    return questions.ask("search", Map.of("text", text)).column("entity", Entity.class);
  }

  /**
   * Everything within so many steps of an entity, best documented first.
   *
   * @param depth 1 to 3
   */
  public Subgraph subgraph(String nameOrId, int depth) {
    return entity(nameOrId).neighbourhood(depth);
  }

  /**
   * Any query of the catalogue.
   *
   * @param arguments words or Java values; those left out take the query's defaults
   */
  public Answer query(String name, Map<String, ?> arguments) {
    return questions.ask(name, arguments);
  }

  /** The rows of any query as they come, for answers too large to hold; close the stream. */
  public Stream<Map<String, @Nullable Object>> stream(String name, Map<String, ?> arguments) {
    return questions.stream(name, arguments);
  }

  /** The same graph; questions give up after that time. */
  public KnowledgeGraph within(Duration timeout) {
    return new KnowledgeGraph(
        reader,
        questions.within(new ReadOptions(timeout, ReadOptions.DEFAULT.fetchSize())),
        ontology);
  }

  /**
   * Puts documents into the graph, a batch a transaction, each document whole or not at all. What
   * is in the graph already is left alone; a changed document replaces what it said before.
   *
   * @param issues told what is left out, as it is met
   */
  public LoadSummary load(Stream<DocumentFacts> documents, Consumer<Issue> issues) {
    return Loading.load(store(), documents, issues);
  }

  /** Reads and loads the news that come with Relata. */
  public LoadSummary loadSamples(Reading reading, Consumer<Issue> issues) {
    try (Stream<DocumentFacts> facts = reading.extract(Samples.list(issues).stream())) {
      return load(facts, issues);
    }
  }

  /** Runs Cypher of one's own, in read access mode. */
  public CypherReader reader() {
    return reader;
  }

  private GraphStore store() {
    if (reader instanceof GraphStore store) {
      return store;
    }
    throw new IllegalStateException(
        "This graph was opened for questions only; use embedded or connect");
  }

  /** Closes the connection, and the Neo4j of our own; questions-only graphs close nothing. */
  @Override
  public void close() {
    if (reader instanceof GraphStore store) {
      store.close();
    }
  }
}
