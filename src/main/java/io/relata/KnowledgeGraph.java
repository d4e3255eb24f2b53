package io.relata;

import io.relata.document.Document;
import io.relata.document.Issue;
import io.relata.export.ExportFormats;
import io.relata.export.ExportedGraph;
import io.relata.fact.DocumentFacts;
import io.relata.graph.Activity;
import io.relata.graph.CypherReader;
import io.relata.graph.EmbeddedSettings;
import io.relata.graph.Embedding;
import io.relata.graph.GraphCheck;
import io.relata.graph.GraphStore;
import io.relata.graph.NewGraph;
import io.relata.graph.ReadOptions;
import io.relata.graph.ServerSettings;
import io.relata.graph.StoredDocument;
import io.relata.graph.write.Retraction;
import io.relata.ontology.Ontology;
import io.relata.query.Answer;
import io.relata.query.Entity;
import io.relata.query.EntityQuestions;
import io.relata.query.Path;
import io.relata.query.Queries;
import io.relata.query.Questions;
import io.relata.query.Relationship;
import io.relata.query.Subgraph;
import io.relata.query.Traversal;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /**
   * Builds a new graph from documents, much faster than they can be added to one; it is there when
   * all of it is. Of two documents with one id the last counts.
   *
   * @param settings its folder must be empty, or not be there
   * @param issues told what is left out, as it is met
   * @throws io.relata.graph.GraphExistsException when the folder holds something
   */
  public static LoadSummary build(
      EmbeddedSettings settings,
      Ontology ontology,
      Stream<DocumentFacts> documents,
      Consumer<Issue> issues) {
    try (NewGraph graph = NewGraph.begin(settings, ontology)) {
      LoadSummary summary = Loading.load(graph::prepare, documents, issues);
      if (summary.report().documents() > 0) {
        graph.complete();
      }
      return summary;
    }
  }

  /** Questions only, to a store that someone else opened. */
  public static KnowledgeGraph over(CypherReader reader, Ontology ontology) {
    return new KnowledgeGraph(reader, Questions.of(reader, ontology), ontology);
  }

  /**
   * The same graph with search by meaning; makes the vectors that are missing, which takes time.
   */
  public KnowledgeGraph semantic(Embedding embedding) {
    store().embed(embedding);
    return new KnowledgeGraph(reader, questions.with(embedding), ontology);
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

  /** The vector of the words' meaning; throws as {@link #query} does when that is switched off. */
  public float[] vector(String words) {
    return questions.vector(words);
  }

  /** The rows of any query as they come, for answers too large to hold; close the stream. */
  public Stream<Map<String, @Nullable Object>> stream(String name, Map<String, ?> arguments) {
    return questions.stream(name, arguments);
  }

  /**
   * Writes the whole graph in UTF-8, as it is read, and leaves the stream open.
   *
   * @param format of {@link ExportFormats}, e.g. {@code graphml}
   */
  public void export(String format, OutputStream out) throws IOException {
    ExportFormats.get(format).write(ExportedGraph.whole(reader), out);
  }

  /** Writes a part of the graph, e.g. that of an answer, with what it rests on. */
  public void export(String format, Subgraph part, OutputStream out) throws IOException {
    ExportFormats.get(format)
        .write(
            ExportedGraph.part(
                reader,
                part.entities().stream().map(Entity::id).toList(),
                part.relationships().stream().map(Relationship::id).toList()),
            out);
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
    return Loading.load(store()::prepare, documents, issues);
  }

  /** Whether a document stands in the graph as this reading of it would put it there. */
  public boolean isRead(String document, String reading) {
    return store().isRead(document, reading);
  }

  /** Reads and loads the news that come with Relata, but for those that were loaded before. */
  public LoadSummary loadSamples(Reading reading, Consumer<Issue> issues) {
    List<Document> missing = Samples.missing(reader, issues);
    try (Stream<DocumentFacts> facts = reading.extract(missing.stream())) {
      return load(facts, issues);
    }
  }

  /**
   * Takes a document back: what others support stays, what it had superseded counts again.
   *
   * @return empty when no such document is there to take back
   */
  public Optional<Retraction> retract(String documentId) {
    return store().retract(documentId);
  }

  /** Like {@link #retract}, and without a trace for questions about what was known when. */
  public Optional<Retraction> purge(String documentId) {
    return store().purge(documentId);
  }

  /** What persons judged about names, and what they may judge. */
  public Judgements judgements() {
    return new Judgements(store(), questions, ontology);
  }

  /** Documents, those that were taken back too, newest first. */
  public List<StoredDocument> documents(int skip, int limit) {
    return store().documents(skip, limit);
  }

  /** What the catalogue says of a document. */
  public Optional<StoredDocument> findDocument(String id) {
    return store().findDocument(id);
  }

  /** Equal for equal graphs, however they were made; 32 hexadecimal digits. */
  public String checksum() {
    return store().checksum();
  }

  /** Another one after each write, whoever wrote; empty for questions-only graphs. */
  public Optional<String> state() {
    return reader instanceof GraphStore store ? Optional.of(store.state()) : Optional.empty();
  }

  /** What was written since it was opened here; nothing by those opened for questions only. */
  public Activity activity() {
    return reader instanceof GraphStore store ? store.activity() : Activity.NONE;
  }

  /** Looks at everything; takes time in proportion to the graph. */
  public GraphCheck check() {
    return store().check();
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
