package io.relata.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EmbeddedSettingsTest {

  @Test
  void the_page_cache_leaves_most_of_the_memory_to_others() {
    int megabytes = EmbeddedSettings.in(Path.of("graph")).pageCacheMegabytes();
    assertThat(megabytes).isBetween(256, 4096);
    assertThat(EmbeddedSettings.quiet(Path.of("graph")).pageCacheMegabytes()).isEqualTo(megabytes);
    assertThat(EmbeddedSettings.quiet(Path.of("graph")).withPageCache(32).pageCacheMegabytes())
        .isEqualTo(32);
  }
}
