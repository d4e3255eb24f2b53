package io.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.graph.GuardedServer;
import io.relata.graph.Stranger;
import io.relata.graph.TestGraph;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What people do wrong on their first day; each is told what it was and what to do. */
@Timeout(120)
class SetupMistakesIT {
  private static GuardedServer server;

  @TempDir Path folder;
  private final Terminal terminal = new Terminal();

  @BeforeAll
  static void open() {
    server = GuardedServer.start();
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void nothing_runs_there() {
    fails(3, "nothing answers there", "check", "--uri", "bolt://localhost:1");
  }

  @Test
  void the_machines_name_is_wrong() {
    fails(3, "check the address", "check", "--uri", "bolt://no-such-machine.invalid:7687");
  }

  @Test
  void the_browsers_address_is_given() {
    fails(3, "address of Neo4j Browser", "check", "--uri", "http://localhost:7474");
    fails(3, "address of Neo4j Browser", "check", "--uri", "https://localhost:7473");
  }

  @Test
  void the_scheme_is_left_out() {
    fails(3, "does not begin with bolt:// or neo4j://", "check", "--uri", "localhost:7687");
  }

  @Test
  void the_scheme_is_of_something_else() {
    fails(3, "write neo4j://host:7687", "check", "--uri", "jdbc://localhost:7687");
  }

  @Test
  void the_browsers_port_is_given() {
    URI browser = TestGraph.store().browserUri().orElseThrow();
    fails(
        3, "the port of Neo4j Browser", "check", "--uri", "bolt://localhost:" + browser.getPort());
  }

  @Test
  void tls_is_asked_of_a_server_without() {
    fails(3, "leave out +s", "check", "--uri", "bolt+s://localhost:" + port());
  }

  @Test
  void the_password_is_wrong() {
    fails(
        3,
        "refused user and password",
        "check",
        "--uri",
        uri(),
        "--user",
        "neo4j",
        "--password",
        "guessed-wrong");
    assertThat(terminal.err()).doesNotContain("guessed-wrong");
  }

  @Test
  void user_and_password_are_forgotten() {
    fails(3, "asks for user and password", "check", "--uri", uri());
  }

  @Test
  void one_of_user_and_password_is_forgotten() {
    fails(3, "the password is missing", "check", "--uri", uri(), "--user", "neo4j");
    fails(3, "the user is missing", "check", "--uri", uri(), "--password", "s3cret-word");
    assertThat(terminal.err()).doesNotContain("s3cret-word");
  }

  @Test
  void the_password_is_written_into_the_address() {
    fails(3, "with a user in it", "check", "--uri", "bolt://neo4j:s3cret-word@localhost:" + port());
    assertThat(terminal.err() + terminal.out()).doesNotContain("s3cret-word");
  }

  @Test
  void the_databases_name_is_wrong() {
    fails(
        3,
        "no database wrongname",
        "check",
        "--uri",
        TestGraph.store().boltUri().toString(),
        "--database",
        "wrongname");
  }

  @Test
  void the_server_is_too_old() {
    try (Stranger old = Stranger.old()) {
      fails(
          3,
          "it is Neo4j 4.4.30, and Relata needs Neo4j 5.26 or newer",
          "check",
          "--uri",
          old.uri());
    }
    try (Stranger ancient = Stranger.ancient()) {
      fails(3, "a Neo4j older than 5.26, or none", "check", "--uri", ancient.uri());
    }
  }

  @Test
  void something_else_listens_there() {
    try (Stranger shell = Stranger.shell()) {
      fails(3, "a Neo4j older than 5.26, or none", "check", "--uri", shell.uri());
    }
  }

  /** It may only be read, and was never written: so it is not even made. */
  @Test
  void the_database_does_not_start() {
    fails(
        3,
        "its database does not start",
        "check",
        "--uri",
        uri(),
        "--user",
        "neo4j",
        "--password",
        GuardedServer.PASSWORD);
  }

  @Test
  void the_folder_cannot_be_made() {
    fails(3, "choose another with --graph DIR", "check", "--graph", "/proc/nowhere/graph");
  }

  @Test
  void the_folder_is_a_file() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    fails(3, "choose another with --graph DIR", "check", "--graph", file.toString());
  }

  @Test
  void the_folder_is_that_of_the_documents() throws IOException {
    Files.writeString(folder.resolve("article.txt"), "Text.");
    fails(3, "it holds other files", "check", "--graph", folder.toString());
    assertThat(folder).isDirectoryNotContaining("glob:**/data");
  }

  @Test
  void the_folder_is_damaged() throws IOException {
    assertThat(terminal.run("check", "--graph", folder.resolve("g").toString())).isZero();
    Files.write(folder.resolve("g/data/databases/neo4j/neostore"), new byte[] {1, 2, 3});
    fails(
        3,
        "Could not start the embedded Neo4j",
        "check",
        "--graph",
        folder.resolve("g").toString());
    assertThat(terminal.err()).contains("backup");
  }

  @Test
  void the_ontology_is_not_there_or_is_none() throws IOException {
    fails(2, "none.yaml", "check", "--ontology", folder.resolve("none.yaml").toString());
    Path text = Files.writeString(folder.resolve("o.yaml"), "relation: {}\n");
    fails(2, "did you mean relations?", "check", "--ontology", text.toString());
  }

  @Test
  void the_list_of_names_is_not_there_or_is_none() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "Apple works with Alibaba.");
    fails(
        2,
        "there is no such file",
        "extract",
        article.toString(),
        "--names",
        folder.resolve("none.csv").toString());
    Path list = Files.writeString(folder.resolve("n.csv"), "company;kind\nApple;Company\n");
    fails(2, "name,type,aliases", "extract", article.toString(), "--names", list.toString());
  }

  @Test
  void the_input_is_not_there() {
    fails(1, "no such file", "load", "nowhere.jsonl", "--graph", folder.resolve("g").toString());
  }

  @Test
  void a_file_to_write_is_in_a_folder_that_is_not_there() throws IOException {
    Path facts =
        Files.writeString(
            folder.resolve("f.jsonl"), "{\"document\":{\"id\":\"d1\",\"text\":\"A.\"}}\n");
    String nowhere = folder.resolve("nowhere/report.json").toString();
    String graph = folder.resolve("g").toString();
    fails(2, "no such file", "load", facts.toString(), "--graph", graph, "--report", nowhere);
    fails(2, "no such file", "judgements", "--export", nowhere, "--graph", graph);
  }

  @Test
  void the_port_is_in_use() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      fails(
          3,
          "port " + taken.getLocalPort(),
          "serve",
          "--graph",
          folder.resolve("g").toString(),
          "--bolt-port",
          "0",
          "--browser-port",
          "0",
          "--port",
          Integer.toString(taken.getLocalPort()));
    }
  }

  @Test
  void others_may_connect_but_there_is_no_token_or_a_short_one() {
    fails(2, "RELATA_TOKEN", "serve", "--address", "0.0.0.0");
    fails(2, "too short", "serve", "--address", "0.0.0.0", "--token", "short");
    assertThat(terminal.err()).doesNotContain("short\"");
  }

  @Test
  void the_file_with_the_token_is_not_there_or_empty() throws IOException {
    String none = folder.resolve("none").toString();
    fails(2, "there is no such file", "serve", "--address", "0.0.0.0", "--token-file", none);
    fails(2, "is a folder", "serve", "--address", "0.0.0.0", "--token-file", folder.toString());
    Path empty = Files.createFile(folder.resolve("empty"));
    fails(2, "too short", "serve", "--address", "0.0.0.0", "--token-file", empty.toString());
  }

  @Test
  void all_is_well() {
    TestGraph.empty();
    assertThat(terminal.run("check", "--uri", TestGraph.store().boltUri().toString()))
        .as(terminal.err())
        .isZero();
    assertThat(terminal.out()).contains("server", "Neo4j Kernel", "java", "All that is derived");
  }

  private static String uri() {
    return server.uri().toString();
  }

  private static int port() {
    return TestGraph.store().boltUri().getPort();
  }

  private void fails(int exitCode, String words, String... command) {
    assertThat(terminal.run(command)).as(terminal.err()).isEqualTo(exitCode);
    assertThat(terminal.err())
        .contains(words)
        .doesNotContain("\tat ", "Exception")
        .hasSizeLessThan(4_000);
  }
}
