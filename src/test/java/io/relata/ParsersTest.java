package io.relata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Assertions;

/**
 * Every parser is given bytes that nobody meant, and good input that was damaged. What fuzzing
 * found (see {@code bench/fuzz.sh}) is kept in {@code src/test/resources/fuzz}, a folder a parser.
 */
class ParsersTest {
  private static final Path KEPT = Path.of("src/test/resources/fuzz");
  private static final Duration LONGEST = Duration.ofSeconds(20);

  @Property(tries = 150)
  void any_bytes_are_read_or_refused(@ForAll Parsers parser, @ForAll byte[] bytes) {
    parser.run(bytes);
  }

  @Property(tries = 150)
  void any_text_is_read_or_refused(@ForAll Parsers parser, @ForAll String text) {
    parser.run(text.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 600, shrinking = ShrinkingMode.OFF)
  void good_input_that_was_damaged_is_read_or_refused(@ForAll Parsers parser, @ForAll Random random)
      throws IOException {
    List<Path> seeds = kept(parser);
    byte[] seed = Files.readAllBytes(seeds.get(random.nextInt(seeds.size())));
    for (int i = random.nextInt(6); i >= 0 && seed.length > 0; i--) {
      seed = damaged(seed, random);
    }
    parser.run(seed);
  }

  @Example
  void what_fuzzing_found_is_read_or_refused() throws IOException {
    for (Parsers parser : Parsers.values()) {
      assertThat(kept(parser)).as(parser.name()).isNotEmpty();
      for (Path file : kept(parser)) {
        byte[] bytes = Files.readAllBytes(file);
        Assertions.assertTimeoutPreemptively(
            LONGEST, () -> parser.run(bytes), () -> "too long: " + file);
      }
    }
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    int length = Math.min(1 + random.nextInt(8), bytes.length - at);
    byte[] head = Arrays.copyOf(bytes, at);
    byte[] middle = Arrays.copyOfRange(bytes, at, at + length);
    byte[] tail = Arrays.copyOfRange(bytes, at + length, bytes.length);
    return switch (random.nextInt(5)) {
      case 0 -> joined(head, tail);
      case 1 -> joined(head, middle, middle, middle, tail);
      case 2 -> head;
      case 3 -> {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        yield joined(head, noise, tail);
      }
      default ->
          joined(
              head,
              "\"},{]:*&|>,\\u0000\r\n"
                  .substring(0, 1 + random.nextInt(16))
                  .getBytes(StandardCharsets.UTF_8),
              tail);
    };
  }

  private static byte[] joined(byte[]... parts) {
    java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static List<Path> kept(Parsers parser) throws IOException {
    try (Stream<Path> files = Files.list(KEPT.resolve(parser.name().toLowerCase(Locale.ROOT)))) {
      return files.sorted().toList();
    }
  }
}
