package io.relata.cli;

import io.relata.KnowledgeGraph;
import io.relata.LoadSummary;
import io.relata.Reading;
import io.relata.web.WebServer;
import io.relata.web.WebSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The explorer, REST and, for the embedded graph, Bolt and Neo4j Browser; until Ctrl-C. */
@Command(
    name = "serve",
    description = "Serves the explorer page, REST and Neo4j Browser until Ctrl-C.",
    footer = {
      "",
      "Examples:",
      "  relata serve --samples",
      "  relata serve --port 9000 --graph my-graph",
      "  RELATA_TOKEN=a-long-secret relata serve --address 0.0.0.0"
    })
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private GraphOptions options = new GraphOptions();

  @Option(
      names = "--samples",
      description = "First loads the sample news that come with Relata, if the graph lacks them.")
  private boolean samples;

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "The explorer's port (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--bolt-port",
      defaultValue = "7687",
      description = "Bolt of the embedded graph (default: ${DEFAULT-VALUE}).")
  private int boltPort;

  @Option(
      names = "--browser-port",
      defaultValue = "7474",
      description = "Neo4j Browser of the embedded graph (default: ${DEFAULT-VALUE}).")
  private int browserPort;

  @Option(
      names = "--address",
      defaultValue = "127.0.0.1",
      description = "Who may connect; any other than loopback needs a token (RELATA_TOKEN).")
  private String address = "127.0.0.1";

  @Option(names = "--token", hidden = true, defaultValue = "${env:RELATA_TOKEN}")
  private @Nullable String token;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      defaultValue = "${env:RELATA_TOKEN_FILE}",
      description = "Holds the token in its first line. Also RELATA_TOKEN_FILE.")
  private @Nullable Path tokenFile;

  @Override
  public Integer call() throws InterruptedException {
    WebSettings settings = settings();
    if (isPortTaken()) {
      spec.commandLine()
          .getErr()
          .printf(
              "Could not start the explorer: port %d is in use, or this user may not take it; end the program that listens there, or choose another with --port (0 takes a free one)%n",
              port);
      return ExitCode.UNREACHABLE;
    }
    System.out.println("Opening the graph …");
    Reading documents = reading.open();
    CompletableFuture<KnowledgeGraph> opened = new CompletableFuture<>();
    Future<WebServer> web = inBackground(() -> WebServer.start(opened::join, documents, settings));
    try (Interruption interruption = Interruption.expected();
        KnowledgeGraph graph = options.openForOthers(reading.ontology(), boltPort, browserPort)) {
      if (samples) {
        loadSamples(graph, documents);
      }
      opened.complete(graph);
      try (WebServer server = get(web)) {
        announce(server);
        interruption.await();
      }
    }
    return ExitCode.DONE;
  }

  /** Its thread waits for good when there is no graph; the program ends all the same. */
  private static Future<WebServer> inBackground(Callable<WebServer> start) {
    FutureTask<WebServer> task = new FutureTask<>(start);
    Thread thread = new Thread(task, "relata-web");
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  private static WebServer get(Future<WebServer> web) throws InterruptedException {
    try {
      return web.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }

  private WebSettings settings() {
    try {
      return new WebSettings(address, port, tokenFile == null ? token : tokenOf(tokenFile));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /** What containers are given their secrets in. */
  private static String tokenOf(Path file) {
    if (Files.isDirectory(file)) {
      throw new IllegalArgumentException(
          "The token cannot be in %s, which is a folder; name a file".formatted(file));
    }
    try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
      return lines.findFirst().orElse("").strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Beforehand: the graph need not be opened for nothing. */
  private boolean isPortTaken() {
    if (port == 0) {
      return false;
    }
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(address))) {
      return !socket.isBound();
    } catch (IOException e) {
      return true;
    }
  }

  private static void loadSamples(KnowledgeGraph graph, Reading documents) {
    IssueReport issues = new IssueReport(System.err);
    System.out.println("Reading the sample news …");
    LoadSummary summary = graph.loadSamples(documents, issues::add);
    System.out.println("  " + (summary.documents() == 0 ? "the graph has them already" : summary));
  }

  private void announce(WebServer server) {
    System.out.printf(
        """

        Explorer       %s
        REST           %sapi/docs
        """,
        server.address(), server.address());
    if (options.isEmbedded()) {
      System.out.printf(
          """
          Neo4j Browser  http://localhost:%d/browser/?preselectAuthMethod=NO_AUTH
          Bolt           bolt://localhost:%d
          """,
          browserPort, boltPort);
    }
    System.out.println(
        """

        Try: search for Apple and click a line to read its sentences; or, in Neo4j Browser,
             MATCH p = (:Company)-[:PARTNERS_WITH|REJECTED]-(:Company) RETURN p
        Ctrl-C ends it; the graph stays.""");
  }
}
