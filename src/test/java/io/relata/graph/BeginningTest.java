package io.relata.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeginningTest {
  private static final RuntimeException FAILURE = new IllegalStateException("logs are missing");

  @TempDir Path folder;

  @Test
  void what_an_ended_first_start_left_is_removed_once() throws IOException {
    Beginning.in(folder);
    Path data = Files.createDirectories(folder.resolve("data/databases")).getParent();
    assertThat(Beginning.in(folder).startsAnew(FAILURE)).isTrue();
    assertThat(data).doesNotExist();
    Beginning second = Beginning.in(folder);
    Files.createDirectories(data);
    assertThat(second.startsAnew(FAILURE)).isFalse();
    assertThat(data).exists();
  }

  @Test
  void a_graph_that_was_once_opened_is_never_removed() throws IOException {
    Beginning first = Beginning.in(folder);
    Path data = Files.createDirectories(folder.resolve("data"));
    first.isOver();
    assertThat(Beginning.in(folder).startsAnew(FAILURE)).isFalse();
    assertThat(data).exists();
  }

  @Test
  void neither_is_one_for_which_the_disk_has_no_room() throws IOException {
    Beginning.in(folder);
    Path data = Files.createDirectories(folder.resolve("data"));
    RuntimeException full = new GraphUnavailableException("the disk is full", null);
    assertThat(Beginning.in(folder).startsAnew(full)).isFalse();
    assertThat(data).exists();
  }

  @Test
  void neither_is_one_that_somebody_else_is_making() throws IOException {
    Beginning.in(folder);
    Path data = Files.createDirectories(folder.resolve("data"));
    RuntimeException inUse = new IllegalStateException(new BindException("taken"));
    assertThat(Beginning.in(folder).startsAnew(inUse)).isFalse();
    assertThat(data).exists();
  }
}
