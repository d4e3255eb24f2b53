package io.relata.cli;

import io.relata.BundledEmbedding;
import io.relata.KnowledgeGraph;
import io.relata.graph.EmbeddedSettings;
import io.relata.graph.Embedding;
import io.relata.graph.ReadOptions;
import io.relata.graph.Row;
import io.relata.graph.ServerSettings;
import io.relata.ontology.Ontology;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which graph a command works on: the embedded one, unless a server is named. */
final class GraphOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--graph",
      paramLabel = "DIR",
      defaultValue = "relata-data",
      description = "Folder of the embedded graph (default: ./relata-data).")
  private Path folder = EmbeddedSettings.DEFAULT_FOLDER;

  @Option(
      names = "--uri",
      paramLabel = "URI",
      defaultValue = "${env:RELATA_URI}",
      description = "A Neo4j server instead, e.g. neo4j://localhost:7687. Also RELATA_URI.")
  private @Nullable URI uri;

  @Option(
      names = "--user",
      defaultValue = "${env:RELATA_USER}",
      description = "The server's user. Also RELATA_USER.")
  private @Nullable String user;

  @Option(
      names = "--password",
      arity = "0..1",
      interactive = true,
      defaultValue = "${env:RELATA_PASSWORD}",
      description = "Asked for when given without a value. Also RELATA_PASSWORD, which is safer.")
  private @Nullable String password;

  @Option(
      names = "--database",
      defaultValue = "${env:RELATA_DATABASE}",
      description = "The server's database; the user's home database otherwise.")
  private @Nullable String database;

  @Option(
      names = "--semantic",
      description = "Keeps vectors of sentences, for search by meaning. Also RELATA_SEMANTIC=true.")
  private boolean semantic;

  /** For one command: no ports that others could use. */
  KnowledgeGraph open(Ontology ontology) {
    return open(ontology, EmbeddedSettings.quiet(folder));
  }

  /** For {@code serve}: with Bolt and Neo4j Browser on known ports. */
  KnowledgeGraph openForOthers(Ontology ontology, int boltPort, int httpPort) {
    return open(ontology, EmbeddedSettings.in(folder).withPorts(boltPort, httpPort));
  }

  /** A graph that is not there yet. */
  Filling.Target target(Ontology ontology) {
    if (uri != null) {
      throw wrong(
          "--bulk builds a graph in a folder; leave out --uri, or load into the server without --bulk");
    }
    return (documents, issues) ->
        KnowledgeGraph.build(EmbeddedSettings.quiet(folder), ontology, documents, issues);
  }

  boolean isEmbedded() {
    return uri == null;
  }

  /** Not as the option's default: naming a flag whose default is true would switch it off. */
  private boolean isSemantic() {
    return semantic || Boolean.parseBoolean(System.getenv("RELATA_SEMANTIC"));
  }

  private Embedding embedding() {
    return BundledEmbedding.find().orElseThrow(() -> wrong(BundledEmbedding.MISSING));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
  }

  Surroundings surroundings(KnowledgeGraph graph) {
    try (Stream<Row> rows =
        graph.reader().read("RETURN datetime() AS now", Map.of(), ReadOptions.DEFAULT)) {
      ZonedDateTime now = (ZonedDateTime) rows.toList().get(0).columns().get("now");
      return Surroundings.of(folder, isEmbedded(), now);
    }
  }

  /** Without the password. */
  @Override
  public String toString() {
    return uri == null
        ? folder.toAbsolutePath().toString()
        : new ServerSettings(uri, user, password, database).toString();
  }

  private KnowledgeGraph open(Ontology ontology, EmbeddedSettings embedded) {
    Embedding embedding = isSemantic() ? embedding() : null;
    KnowledgeGraph graph =
        uri == null
            ? KnowledgeGraph.embedded(embedded, ontology)
            : KnowledgeGraph.connect(new ServerSettings(uri, user, password, database), ontology);
    return embedding == null ? graph : graph.semantic(embedding);
  }
}
