package io.relata.graph;

import io.relata.fact.DocumentFacts;
import io.relata.graph.bolt.BoltStore;
import io.relata.graph.store.Store;
import io.relata.graph.write.LoadReport;
import io.relata.graph.write.Retraction;
import io.relata.graph.write.StoredJudgement;
import io.relata.graph.write.Writer;
import io.relata.ontology.Ontology;
import io.relata.resolve.Explanation;
import io.relata.resolve.Judgement;
import io.relata.resolve.NameKey;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.exceptions.Neo4jException;

/** The graph's one door: a Neo4j of our own or somebody's server, read and written alike. */
public final class GraphStore implements CypherReader, AutoCloseable {
  private final Connection connection;
  private final @Nullable EmbeddedServer server;
  private final RelationTypes types;
  private final SearchReader reader;
  private final Writer writer;
  private final Store store;
  private final AtomicReference<Activity> activity = new AtomicReference<>(Activity.NONE);

  private GraphStore(Connection connection, @Nullable EmbeddedServer server, Ontology ontology) {
    this.connection = connection;
    this.server = server;
    this.types = new RelationTypes(new BoltReader(connection));
    this.reader = new SearchReader(types);
    this.store =
        new ExplainedStore(
            server == null ? overBolt(connection) : server.store(), connection.settings());
    this.writer = new Writer(store, ontology);
  }

  private static Store overBolt(Connection connection) {
    return new BoltStore(() -> connection.session(AccessMode.WRITE, 5000), connection.patience());
  }

  /**
   * Starts Neo4j in this process, or finds out why that cannot be.
   *
   * @throws GraphUnavailableException with the way out
   */
  public static GraphStore embedded(EmbeddedSettings settings, Ontology ontology) {
    EmbeddedServer server = EmbeddedServer.start(settings);
    try {
      return open(new ServerSettings(server.boltUri(), null, null, null), server, ontology);
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /**
   * Uses a server that runs already.
   *
   * @throws GraphUnavailableException with the way out
   */
  public static GraphStore connect(ServerSettings settings, Ontology ontology) {
    return open(settings, null, ontology);
  }

  private static GraphStore open(
      ServerSettings settings, @Nullable EmbeddedServer server, Ontology ontology) {
    Connection connection = Connection.open(settings);
    try {
      new Schema(connection).bringUpToDate(server != null);
      return new GraphStore(connection, server, ontology);
    } catch (RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /** Puts documents into the graph in one transaction; what stands there already is left alone. */
  public LoadReport load(Collection<DocumentFacts> documents) {
    return prepare(documents).get();
  }

  /**
   * Does everything that {@link #load} does before it writes; what comes back writes. Batches may
   * be prepared while others are written.
   */
  public Supplier<LoadReport> prepare(Collection<DocumentFacts> documents) {
    Supplier<LoadReport> prepared = writer.prepare(documents);
    List<String> ids = documents.stream().map(each -> each.document().id()).toList();
    return () -> {
      long start = System.nanoTime();
      LoadReport report = prepared.get();
      types.written();
      reader.written(ids);
      Duration time = Duration.ofNanos(System.nanoTime() - start);
      activity.updateAndGet(before -> before.plus(report, time));
      return report;
    };
  }

  /** Whether a document stands in the graph as this reading of it would put it there. */
  public boolean isRead(String document, String reading) {
    return writer.isRead(document, reading);
  }

  /**
   * Keeps a vector for every sentence that states something, so that sentences can be searched by
   * meaning; makes those that are missing, which takes time in proportion to the graph.
   */
  public void embed(Embedding embedding) {
    SentenceVectors vectors = new SentenceVectors(connection, reader, embedding);
    vectors.open();
    reader.keep(vectors);
  }

  /**
   * Takes a document back: what others support stays, what it had superseded counts again.
   *
   * @return empty when no such document is there to take back
   */
  public Optional<Retraction> retract(String document) {
    Optional<Retraction> retracted = writer.retract(document, false);
    types.written();
    return retracted;
  }

  /** Like {@link #retract}, and without a trace for questions about what was known when. */
  public Optional<Retraction> purge(String document) {
    Sentences sentences = new Sentences(connection);
    List<String> read = sentences.of(document);
    Optional<Retraction> purged = writer.retract(document, true);
    types.written();
    sentences.removeUnread(read);
    return purged;
  }

  /** Adds what a person says about a relationship; {@link #retract} of its id takes it back. */
  public LoadReport correct(Correction correction) {
    return load(List.of(correction.facts()));
  }

  /** Stores a person's judgement and brings the graph in line with it. */
  public StoredJudgement judge(Judgement judgement) {
    writer.judge(List.of(judgement));
    types.written();
    reader.judged();
    return StoredJudgement.of(judgement);
  }

  /** Stores judgements that were exported; says how many were not there yet. */
  public int judge(Collection<Judgement> judgements) {
    int added = writer.judge(judgements);
    types.written();
    reader.judged();
    return added;
  }

  /**
   * Forgets a person's judgement; the graph is as if it had never been made.
   *
   * @return empty when there is none of this id
   */
  public Optional<Judgement> withdraw(String id) {
    Optional<Judgement> withdrawn = writer.withdraw(id);
    types.written();
    reader.judged();
    return withdrawn;
  }

  /** What persons judged, the oldest first. */
  public List<StoredJudgement> judgements() {
    return new Review(this).byPersons();
  }

  /** Why two names are, or are not, of one entity; empty when one of them is in no document. */
  public Optional<Explanation> explain(NameKey one, NameKey other) {
    return writer.explain(one, other);
  }

  /** Pairs of names the rules are unsure about, those that would change most first. */
  public List<Judgement> review(int limit) {
    return new Review(this).unsure(limit);
  }

  /** The names of an entity, those that most documents write first. */
  public List<NameKey> listNames(String entity) {
    return new Review(this).namesOf(entity);
  }

  /** What a document calls so; several when it means several things by one name. */
  public List<NameKey> listNames(String document, String name) {
    return new Review(this).namesIn(document, NameKey.normalise(name));
  }

  /** Documents, those that were taken back too, newest first. */
  public List<StoredDocument> documents(int skip, int limit) {
    return new Catalogue(connection).newest(skip, limit);
  }

  /** What the catalogue says of a document. */
  public Optional<StoredDocument> findDocument(String id) {
    return new Catalogue(connection).find(id);
  }

  /** Equal for equal graphs, however they were made; 32 hexadecimal digits. */
  public String checksum() {
    return new Checksum(this).of();
  }

  /** Another one after each write, whoever wrote; costs one question to the server. */
  public String state() {
    try {
      return connection
          .run(AccessMode.READ, "RETURN 1", Map.of(), connection.settings().patience())
          .bookmarks()
          .stream()
          .map(Bookmark::value)
          .sorted()
          .toList()
          .toString();
    } catch (Neo4jException e) {
      throw ServerTrouble.on("ask for the graph's state", connection.settings(), e);
    }
  }

  /** What was written since it was opened here. */
  public Activity activity() {
    return activity.get().withRetries(store.retries());
  }

  /** Looks at everything; takes time in proportion to the graph. */
  public GraphCheck check() {
    Inspection inspection = new Inspection(this);
    return new GraphCheck(
        inspection.server(),
        new Schema(connection).version(),
        inspection.counts(),
        checksum(),
        inspection.disagreements());
  }

  @Override
  public Stream<Row> read(String cypher, Map<String, ?> parameters, ReadOptions options) {
    return reader.read(cypher, parameters, options);
  }

  /** Where the driver of another program reaches this graph. */
  public URI boltUri() {
    return connection.settings().uri();
  }

  /** Where Neo4j Browser is served; empty for a server of somebody else's. */
  public Optional<URI> browserUri() {
    return server == null ? Optional.empty() : server.browserUri();
  }

  @Override
  public void close() {
    connection.close();
    if (server != null) {
      server.close();
    }
  }
}
