package io.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The script, from a folder with a space in its name and through a symbolic link. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LauncherIT {
  private static final Path JAR = Path.of("target", "relata.jar").toAbsolutePath();

  @TempDir static Path folder;
  private static Path cache;
  private static Path script;

  @BeforeAll
  static void install() throws IOException {
    assumeTrue(Files.isRegularFile(JAR), JAR + " is not built");
    Path program = Files.createDirectories(folder.resolve("a program"));
    Files.copy(Path.of("relata"), program.resolve("relata"));
    Files.createSymbolicLink(program.resolve("relata.jar"), JAR);
    Path bin = Files.createDirectories(folder.resolve("some bin"));
    script = Files.createSymbolicLink(bin.resolve("relata"), Path.of("../a program/relata"));
    cache = folder.resolve("a cache");
  }

  @Test
  @Order(1)
  void it_unpacks_the_jar_once_and_runs_it() throws Exception {
    assertThat(run("--version").out()).startsWith("relata ");
    Path unpacked = unpacked();
    assertThat(unpacked.resolve("program.jar")).isRegularFile();
    assertThat(run("query").out()).contains("partners", "entity=…");
    assertThat(unpacked()).isEqualTo(unpacked);
  }

  @Test
  @Order(2)
  void arguments_and_exit_codes_pass_through() throws Exception {
    Path file = Files.writeString(folder.resolve("no facts.jsonl"), "{}\n");
    Run run = run("extract", file.toString());
    assertThat(run.exitCode()).isOne();
    assertThat(run.err()).contains("no facts.jsonl:1");
    assertThat(run("query", "partner").exitCode()).isEqualTo(2);
  }

  @Test
  @Order(3)
  void without_a_place_to_unpack_it_runs_the_jar() throws Exception {
    Path file = Files.createFile(folder.resolve("a file"));
    cache = file.resolve("cache");
    assertThat(run("--version").out()).startsWith("relata ");
  }

  private static Path unpacked() throws IOException {
    try (Stream<Path> folders = Files.list(cache)) {
      List<Path> all = folders.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  private record Run(int exitCode, String out, String err) {}

  private static Run run(String... arguments) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder process =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    process.environment().put("RELATA_CACHE", cache.toString());
    process.environment().put("RELATA_ARCHIVE", "off");
    process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    int exitCode = process.start().waitFor();
    return new Run(exitCode, Files.readString(out), Files.readString(err));
  }
}
