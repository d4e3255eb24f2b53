package io.relata.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/**
 * Somebody else's Neo4j: in a JVM of its own, with a password, a default database of another name,
 * and a certificate that nobody signed but itself.
 */
final class ServerProcess implements AutoCloseable {
  static final String USER = "neo4j";
  static final String PASSWORD = "told-to-nobody";
  static final String DATABASE = "news";

  private final Path folder;
  private final int port;
  private Process process;

  private ServerProcess(Path folder, int port) {
    this.folder = folder;
    this.port = port;
    this.process = launch();
  }

  /** Returns when it answers and its password is set. */
  static ServerProcess start(Path folder) throws IOException {
    int port = freePort();
    makeCertificate(folder);
    configure(folder, port);
    ServerProcess server = new ServerProcess(folder, port);
    server.await("neo4j");
    try (Driver driver = server.driver("neo4j")) {
      driver
          .executableQuery("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $new")
          .withParameters(Map.of("new", PASSWORD))
          .withConfig(QueryConfig.builder().withDatabase("system").build())
          .execute();
    }
    return server;
  }

  URI uri(String scheme) {
    return URI.create(scheme + "://localhost:" + port);
  }

  ServerSettings settings(String scheme) {
    return new ServerSettings(uri(scheme), USER, PASSWORD, DATABASE);
  }

  Driver driver() {
    return driver(PASSWORD);
  }

  /** Holds the certificate that clients have to trust; its password is {@link #PASSWORD}. */
  Path keys() {
    return folder.resolve("keys.p12");
  }

  void stop() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** As a power cut would. */
  void kill() {
    try {
      process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** On the same port, with what it stored. */
  void startAgain() {
    process = launch();
  }

  /** Returns when it answers. */
  void await() {
    await(PASSWORD);
  }

  @Override
  public void close() {
    stop();
  }

  private Driver driver(String password) {
    return GraphDatabase.driver(uri("bolt"), AuthTokens.basic(USER, password));
  }

  private void await(String password) {
    long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
    while (true) {
      try (Driver driver = driver(password)) {
        driver.verifyConnectivity();
        return;
      } catch (ServiceUnavailableException e) {
        if (System.nanoTime() > end || !process.isAlive()) {
          throw new IllegalStateException("the server does not start; see " + folder, e);
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Process launch() {
    try {
      return command(
              List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"),
              ServerProcess.class.getName(),
              folder.toString())
          .redirectErrorStream(true)
          .redirectOutput(folder.resolve("output").toFile())
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A program of this class path in a JVM of its own. */
  static ProcessBuilder command(List<String> options, String type, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), type));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  private static void makeCertificate(Path folder) {
    try {
      new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
              "-genkeypair",
              "-alias",
              "server",
              "-keyalg",
              "RSA",
              "-dname",
              "CN=localhost",
              "-ext",
              "san=dns:localhost",
              "-storetype",
              "PKCS12",
              "-keystore",
              folder.resolve("keys.p12").toString(),
              "-storepass",
              PASSWORD)
          .redirectErrorStream(true)
          .redirectOutput(folder.resolve("keytool").toFile())
          .start()
          .waitFor();
      KeyStore keys =
          KeyStore.getInstance(folder.resolve("keys.p12").toFile(), PASSWORD.toCharArray());
      Path certificates = Files.createDirectories(folder.resolve("certificates"));
      Files.writeString(
          certificates.resolve("private.key"),
          pem("PRIVATE KEY", keys.getKey("server", PASSWORD.toCharArray()).getEncoded()));
      Files.writeString(
          certificates.resolve("public.crt"),
          pem("CERTIFICATE", keys.getCertificate("server").getEncoded()));
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("could not make a certificate", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String pem(String kind, byte[] content) {
    String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, lines, kind);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void configure(Path folder, int port) throws IOException {
    Files.writeString(
        folder.resolve("neo4j.conf"),
        """
        dbms.security.auth_enabled=true
        initial.dbms.default_database=%s
        server.bolt.enabled=true
        server.bolt.listen_address=localhost:%d
        server.bolt.advertised_address=localhost:%d
        server.bolt.tls_level=OPTIONAL
        server.memory.pagecache.size=64m
        dbms.usage_report.enabled=false
        dbms.ssl.policy.bolt.enabled=true
        dbms.ssl.policy.bolt.base_directory=%s
        dbms.ssl.policy.bolt.client_auth=NONE
        """
            .formatted(DATABASE, port, port, folder.resolve("certificates")));
  }

  /** The server itself, on the folder that is its argument. */
  public static void main(String[] arguments) throws InterruptedException {
    Path folder = Path.of(arguments[0]);
    DatabaseManagementService service =
        new DatabaseManagementServiceBuilder(folder)
            .loadPropertiesFromFile(folder.resolve("neo4j.conf"))
            .build();
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    Thread.currentThread().join();
  }
}
