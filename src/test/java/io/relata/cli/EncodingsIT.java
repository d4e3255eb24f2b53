package io.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.graph.TestGraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of every kind in every encoding that is about: read as they were meant, or told. */
class EncodingsIT {
  private static final String SENTENCE = "Nestlé’s rival Société Générale owns Café Müller.";

  private static final Map<String, String> INPUTS =
      Map.of(
          "a.txt", SENTENCE,
          "a.md", "# Title\n\n" + SENTENCE,
          "a.html", "<html><body><p>" + SENTENCE + "</p></body></html>",
          "a.jsonl", "{\"id\":\"a\",\"text\":\"" + SENTENCE + "\"}\n",
          "facts.jsonl", "{\"document\":{\"id\":\"a\",\"text\":\"" + SENTENCE + "\"}}\n",
          "facts.csv",
              "subject,subject_type,relation,object,object_type,date,source,quote,certainty\n"
                  + "Société Générale,Company,OWNS,Café Müller,Company,2025-02-12,a,"
                  + SENTENCE
                  + ",CERTAIN\n");

  @TempDir Path folder;
  private final Terminal terminal = new Terminal();

  /** A name for those who read, and how it makes bytes of text. */
  private record Encoding(String name, Charset charset, int... mark) {
    byte[] of(String text) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      Arrays.stream(mark).forEach(bytes::write);
      bytes.writeBytes(text.getBytes(charset));
      return bytes.toByteArray();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Encoding> encodings() {
    return Stream.of(
        new Encoding("UTF-8", StandardCharsets.UTF_8),
        new Encoding("UTF-8 with its mark", StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
        new Encoding("UTF-16 with its mark", StandardCharsets.UTF_16LE, 0xFF, 0xFE),
        new Encoding("UTF-16, large end first", StandardCharsets.UTF_16BE, 0xFE, 0xFF),
        new Encoding("UTF-16 without", StandardCharsets.UTF_16LE),
        new Encoding("UTF-16 without, large end first", StandardCharsets.UTF_16BE),
        new Encoding("Latin-1", StandardCharsets.ISO_8859_1),
        new Encoding("Windows-1252", Charset.forName("windows-1252")));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void an_input_is_in_the_graph_as_it_was_meant_or_not_at_all(Encoding encoding)
      throws IOException {
    for (Map.Entry<String, String> input : INPUTS.entrySet()) {
      TestGraph.empty();
      Path file = folder.resolve(input.getKey());
      Files.write(file, encoding.of(input.getValue()));
      String command = input.getKey().startsWith("facts") ? "load" : "build";
      int exitCode =
          terminal.run(command, file.toString(), "--uri", TestGraph.store().boltUri().toString());
      List<Object> texts = TestGraph.ask("MATCH (d:Document) RETURN d.text");
      if (exitCode == ExitCode.DONE) {
        assertThat(texts).as("%s in %s", input.getKey(), encoding).hasSize(1);
        assertThat(texts.get(0).toString()).contains(SENTENCE).doesNotContain("\ufeff");
      } else {
        assertThat(texts).as("%s in %s", input.getKey(), encoding).isEmpty();
        isTold(exitCode, ExitCode.DONE_WITH_ERRORS, input.getKey());
      }
      if (encoding.name().startsWith("UTF-8")) {
        assertThat(exitCode).as("%s in %s: %s", input.getKey(), encoding, terminal.err()).isZero();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void what_teaches_is_understood_or_told(Encoding encoding) throws IOException {
    Path article = Files.writeString(folder.resolve("article.txt"), "Nothing is said here.");
    Path names = folder.resolve("names.csv");
    Files.write(names, encoding.of("name,type,aliases\nSociété Générale,Company,SocGén’s\n"));
    isDoneOrTold(
        encoding,
        names,
        "extract",
        article.toString(),
        "--names",
        folder.resolve(names).toString());
    Path ontology = folder.resolve("ontology.yaml");
    Files.write(ontology, encoding.of("entityTypes:\n  Société’s: {}\n"));
    int exitCode = terminal.run("extract", article.toString(), "--ontology", ontology.toString());
    isTold(exitCode, ExitCode.USAGE, "ontology.yaml");
  }

  @Test
  void judgements_in_another_encoding_are_not_half_taken() throws IOException {
    TestGraph.empty();
    Path file = folder.resolve("judgements.jsonl");
    String line =
        "{\"left\":\"société|Organization\",\"right\":\"sg|Organization\",\"verdict\":\"SAME\",\"by\":\"é\",\"at\":\"2025-01-01T00:00:00Z\",\"reason\":\"\"}\n";
    for (Encoding encoding : encodings().toList()) {
      Files.write(file, encoding.of(line));
      int exitCode =
          terminal.run(
              "judgements",
              "--import",
              file.toString(),
              "--uri",
              TestGraph.store().boltUri().toString());
      if (exitCode != ExitCode.DONE) {
        isTold(exitCode, ExitCode.DONE_WITH_ERRORS, "judgements.jsonl");
        assertThat(TestGraph.store().judgements()).hasSizeLessThan(2);
      }
      assertThat(TestGraph.store().judgements())
          .allMatch(stored -> stored.judgement().by().equals("é"), encoding.toString());
    }
  }

  private void isDoneOrTold(Encoding encoding, Path file, String... command) {
    int exitCode = terminal.run(command);
    if (exitCode != ExitCode.DONE) {
      isTold(exitCode, ExitCode.USAGE, file.getFileName().toString());
      assertThat(encoding.name()).doesNotStartWith("UTF-8");
    }
  }

  private void isTold(int exitCode, int expected, String place) {
    assertThat(exitCode).as(terminal.err()).isEqualTo(expected);
    assertThat(terminal.err())
        .contains(place)
        .doesNotContain("Exception", "\tat ", "Input length", "\0");
  }
}
