package io.relata.graph;

import io.relata.Reading;
import io.relata.fact.DocumentFacts;
import io.relata.fact.FactsFile;
import io.relata.graph.inprocess.ImportedStore;
import io.relata.graph.store.NewStore;
import io.relata.graph.write.NewGraphWriter;
import io.relata.ontology.Ontology;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A new store from a facts file by {@code load --bulk}, and from ready-made CSV by the importer. */
final class NewStoreRoutes {
  private static final Ontology ONTOLOGY = Ontology.businessNews();
  private static final ReadOptions PATIENT = new ReadOptions(Duration.ofHours(2), 1000);

  private final Path folder;
  private final int facts;
  private final Figures figures;

  NewStoreRoutes(Path folder, int facts, Figures figures) {
    this.folder = folder;
    this.facts = facts;
    this.figures = figures;
  }

  void run(int runs) {
    Path file = factsFile();
    CsvFiles csv = csv(file);
    for (int run = 0; run < runs; run++) {
      String checksum = bulk(file);
      System.err.printf("bulk checksum %s%n", checksum);
      importer(csv);
    }
    figures.print("bulk", "from a facts file, indexes ready");
    figures.print("importer", "ready-made CSV, the same indexes ready");
    figures.print("importer_without_indexes", "");
  }

  private Path factsFile() {
    Path file = folder.resolve("facts.jsonl");
    Workload workload = new Workload(Math.max(1000, facts / 20));
    try (Writer out = Files.newBufferedWriter(file);
        Stream<DocumentFacts> documents =
            workload.documents(0, facts / Workload.FACTS_A_DOCUMENT)) {
      documents.forEach(document -> FactsFile.write(document, out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private static void gather(Path file, NewGraphWriter writer) {
    try (Stream<DocumentFacts> documents =
        Reading.with(ONTOLOGY, List.of()).read(List.of(file.toString()), issue -> {})) {
      List<DocumentFacts> batch = new ArrayList<>();
      for (Iterator<DocumentFacts> each = documents.iterator(); each.hasNext(); ) {
        batch.add(each.next());
        if (batch.size() == 250 || !each.hasNext()) {
          writer.add(batch);
          batch.clear();
        }
      }
    }
  }

  private CsvFiles csv(Path file) {
    Path tables = made("csv");
    CsvFiles csv = new CsvFiles(tables);
    gathered(file, csv);
    return csv;
  }

  private void gathered(Path file, NewStore store) {
    Path spools = made("spools");
    try (NewGraphWriter writer = new NewGraphWriter(spools, ONTOLOGY)) {
      gather(file, writer);
      writer.write(store);
    }
  }

  private String bulk(Path file) {
    Path graph = folder.resolve("bulk");
    TestGraph.delete(made("bulk"));
    EmbeddedSettings settings = EmbeddedSettings.quiet(graph).withPageCache(512);
    made("bulk");
    Path spools = made("spools");
    long start = System.nanoTime();
    long gathered;
    try (NewGraphWriter writer = new NewGraphWriter(spools, ONTOLOGY)) {
      gather(file, writer);
      gathered = System.nanoTime();
      writer.write(new ImportedStore(EmbeddedServer.config(settings)));
    }
    long written = System.nanoTime();
    try (GraphStore store = GraphStore.embedded(settings, ONTOLOGY)) {
      await(store);
      long end = System.nanoTime();
      figures.rate("bulk", facts, end - start);
      System.err.printf(
          Locale.ROOT,
          "bulk: %.1f s read and prepared, %.1f s written, %.1f s indexes; %,d bytes a fact; heap %,d MiB%n",
          (gathered - start) / 1e9,
          (written - gathered) / 1e9,
          (end - written) / 1e9,
          bytes(graph) / facts,
          heap());
      figures.put("bulk_bytes_a_fact", bytes(graph) / facts);
      return facts > 500_000 ? "not computed" : store.checksum();
    }
  }

  private void importer(CsvFiles csv) {
    Path graph = made("imported");
    TestGraph.delete(graph);
    made("imported");
    EmbeddedSettings settings = EmbeddedSettings.quiet(graph).withPageCache(512);
    long start = System.nanoTime();
    tool(graph, csv.arguments());
    long written = System.nanoTime();
    try (GraphStore store = GraphStore.embedded(settings, ONTOLOGY)) {
      await(store);
      figures.rate("importer", facts, System.nanoTime() - start);
      figures.rate("importer_without_indexes", facts, written - start);
      long found = count(store);
      if (found != facts) {
        throw new IllegalStateException("the importer made %d facts of %d".formatted(found, facts));
      }
    }
  }

  private static long count(GraphStore store) {
    try (Stream<Row> rows = store.read("MATCH (f:Fact) RETURN count(f) AS n", Map.of(), PATIENT)) {
      return (Long) rows.findFirst().orElseThrow().columns().get("n");
    }
  }

  private static void await(GraphStore store) {
    try (Stream<Row> rows = store.read("CALL db.awaitIndexes(40000)", Map.of(), PATIENT)) {
      rows.forEach(row -> {});
    }
  }

  private void tool(Path home, List<String> tables) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx3g", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j"));
    command.add("--array-delimiter=;");
    command.addAll(tables);
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("NEO4J_HOME", home.toString());
    process.redirectErrorStream(true).redirectOutput(folder.resolve("importer.log").toFile());
    process.directory(new File(folder.toString()));
    try {
      if (process.start().waitFor() != 0) {
        throw new IllegalStateException(Files.readString(folder.resolve("importer.log")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path made(String name) {
    try {
      return Files.createDirectories(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static long bytes(Path graph) {
    try (Stream<Path> files = Files.walk(graph.resolve("data"))) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long heap() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory() >> 20;
  }
}
