package io.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
  private static final long GIB = 1L << 30;

  @Test
  void enough_of_everything_is_not_worth_a_word() {
    assertThat(
            new Surroundings(2 * GIB, 50 * GIB, StandardCharsets.UTF_8, Duration.ofSeconds(2))
                .warnings())
        .isEmpty();
  }

  @Test
  void too_little_is_said_with_the_way_out() {
    assertThat(
            new Surroundings(GIB / 8, GIB / 4, StandardCharsets.US_ASCII, Duration.ofHours(2))
                .warnings())
        .satisfiesExactly(
            heap -> assertThat(heap).contains("128 MiB", "-Xmx2g"),
            disk -> assertThat(disk).contains("256 MiB", "--graph DIR"),
            output -> assertThat(output).contains("US-ASCII", "UTF-8"),
            clock -> assertThat(clock).contains("120 minutes", "NTP"));
  }
}
