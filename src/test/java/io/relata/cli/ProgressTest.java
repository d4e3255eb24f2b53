package io.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

  @Test
  void without_a_terminal_a_line_tells_how_far_it_is_and_how_fast() {
    try (Progress progress = Progress.inLines("Loading", out, Duration.ZERO)) {
      progress.step(8);
      progress.step(8);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("Loading: 2 documents, 16 facts, ")
        .endsWith(" documents a second");
  }

  @Test
  void a_short_run_says_nothing() {
    try (Progress progress = Progress.inLines("Loading", out, Duration.ofHours(1))) {
      progress.step(8);
    }
    assertThat(printed.size()).isZero();
  }
}
