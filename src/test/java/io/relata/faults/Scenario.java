package io.relata.faults;

import io.relata.KnowledgeGraph;
import io.relata.fact.FactsFile;
import io.relata.graph.EmbeddedSettings;
import io.relata.graph.Workload;
import io.relata.ontology.Ontology;
import io.relata.resolve.Judgement;
import io.relata.resolve.JudgementsFile;
import io.relata.resolve.NameKey;
import io.relata.resolve.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A command that writes, the graph it starts from, and what it may end with.
 *
 * @param before documents of {@link Workload} that are in the graph beforehand
 * @param old whether the graph's schema is that of an earlier version
 * @param command without the graph
 * @param exitCodes of a run that is left alone, or follows one that was not
 */
record Scenario(
    String name, int before, boolean old, List<String> command, Set<Integer> exitCodes) {
  private static final Workload WORKLOAD = new Workload(300);

  /** What undoes the newer half of the schema. */
  private static final List<String> AS_IT_WAS =
      List.of(
          "DROP INDEX entityNames IF EXISTS",
          "DROP INDEX factQuotes IF EXISTS",
          "DROP INDEX documentTexts IF EXISTS",
          "MATCH (g:Relata) DELETE g",
          "MATCH (m:__Neo4jMigration) WHERE m.version > '0001' AND m.version <> 'BASELINE' DETACH DELETE m");

  static Scenario load(Path folder, int documents) {
    return new Scenario(
        "load", 0, false, List.of("load", facts(folder, documents).toString()), Set.of(0));
  }

  static Scenario build(Path folder, int documents) {
    return new Scenario(
        "build", 0, false, List.of("build", articles(folder, documents).toString()), Set.of(0));
  }

  /** Those that were taken back by the run that was killed are not there to take back again. */
  static Scenario retract(int documents) {
    List<String> command = new ArrayList<>(List.of("retract"));
    IntStream.range(0, documents / 2).forEach(i -> command.add("doc-" + 2 * i));
    return new Scenario("retract", documents, false, command, Set.of(0, 1));
  }

  static Scenario merge(Path folder, int documents) {
    return new Scenario(
        "merge",
        documents,
        false,
        List.of("judgements", "--import", judgements(folder).toString()),
        Set.of(0));
  }

  static Scenario migrate(int documents) {
    return new Scenario("migrate", documents, true, List.of("check"), Set.of(0));
  }

  static Scenario bulk(Path folder, int documents) {
    return new Scenario(
        "bulk",
        0,
        false,
        List.of("load", "--bulk", facts(folder, documents).toString()),
        Set.of(0));
  }

  /** Whether it must not find a graph, and makes one that is there whole or not at all. */
  boolean makesAGraph() {
    return command.contains("--bulk");
  }

  /** Makes the graph it starts from; nothing where it starts from nothing. */
  void prepare(Path graph) {
    prepare(graph, WORKLOAD);
  }

  void prepare(Path graph, Workload workload) {
    if (before == 0) {
      return;
    }
    try (KnowledgeGraph opened =
        KnowledgeGraph.embedded(EmbeddedSettings.quiet(graph), Ontology.businessNews())) {
      opened.load(workload.documents(0, before), issue -> {});
      if (old) {
        OldStore.run(opened, AS_IT_WAS);
      }
    }
  }

  Program start(Path graph) {
    return Program.start(arguments(graph));
  }

  String[] arguments(Path graph) {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of("--graph", graph.toString()));
    return all.toArray(String[]::new);
  }

  static Path facts(Path folder, int documents) {
    return write(
        folder.resolve("facts.jsonl"), WORKLOAD.documents(0, documents).map(FactsFile::write));
  }

  /** Two sentences each, which the pattern engine understands. */
  private static Path articles(Path folder, int documents) {
    return write(
        folder.resolve("articles.jsonl"),
        IntStream.range(0, documents)
            .mapToObj(
                i ->
                    "{\"id\":\"doc-%d\",\"publishedOn\":\"2025-01-%02d\",\"text\":\"%s Inc. is partnering with %s Inc. on report %d. %s Inc. competes with %s Inc.\"}"
                        .formatted(
                            i, i % 28 + 1, name(i), name(i + 1), i, name(i), name(i * 7 + 2))));
  }

  /** Chains of ten names each become one entity. */
  private static Path judgements(Path folder) {
    return write(
        folder.resolve("judgements.jsonl"),
        IntStream.range(0, 200)
            .filter(i -> i % 10 != 9)
            .mapToObj(
                i ->
                    JudgementsFile.write(
                        Judgement.byPerson(
                            NameKey.of(name(i), "Organization"),
                            NameKey.of(name(i + 1), "Organization"),
                            Verdict.SAME,
                            "tester",
                            "to see",
                            Instant.parse("2025-03-01T00:00:00Z")))));
  }

  private static String name(int number) {
    return Workload.name(number % 300);
  }

  private static Path write(Path file, Stream<String> lines) {
    try (Writer out = Files.newBufferedWriter(file)) {
      for (String line : (Iterable<String>) lines::iterator) {
        out.append(line).append('\n');
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
