package io.relata.cli;

import io.relata.KnowledgeGraph;
import io.relata.Reading;
import io.relata.graph.EmbeddedSettings;
import io.relata.ontology.Ontology;
import io.relata.web.WebServer;
import io.relata.web.WebSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;

/**
 * What the launcher runs while the JVM notes which classes are used: the commands that people run,
 * on a small graph that is thrown away.
 */
@Command(
    name = "warm-up",
    hidden = true,
    description = "Uses every part of the program once, silently; the launcher runs it.")
final class WarmUpCommand implements Callable<Integer> {
  private static final String ARTICLE =
      """
      date 2025-02-12
      # A carmaker and a battery

      Volkswagen is partnering with Bosch on a new battery. Volkswagen competes with Toyota.
      """;

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("relata-warm-up");
    PrintStream out = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try {
      commands(folder);
      serving(folder);
      return ExitCode.DONE;
    } finally {
      System.setOut(out);
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private static void commands(Path folder) throws IOException {
    Path article = Files.writeString(folder.resolve("article.txt"), ARTICLE);
    String graph = folder.resolve("graph").toString();
    for (List<String> command :
        List.of(
            List.of("build", article.toString()),
            List.of("query", "partners", "entity=Bosch"),
            List.of("query", "paths", "from=Bosch", "to=Toyota", "--format", "json"),
            List.of("export", "--format", "graphml"),
            List.of("judgements"),
            List.of("check"))) {
      String[] words = new String[command.size() + 2];
      command.toArray(words);
      words[command.size()] = "--graph";
      words[command.size() + 1] = graph;
      Relata.run(words);
    }
  }

  private static void serving(Path folder) throws IOException {
    Ontology ontology = Ontology.businessNews();
    EmbeddedSettings settings =
        EmbeddedSettings.in(folder.resolve("graph")).withPorts(0, 0).withPageCache(16);
    try (KnowledgeGraph graph = KnowledgeGraph.embedded(settings, ontology);
        WebServer server =
            WebServer.start(graph, Reading.with(ontology, List.of()), WebSettings.loopback(0))) {
      server.address().resolve("api/start").toURL().openStream().close();
    }
  }
}
