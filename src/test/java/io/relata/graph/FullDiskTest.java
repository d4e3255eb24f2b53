package io.relata.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
  private static final String TROUBLE = "the disk is full; make room";

  private static FullDisk disk(BooleanSupplier full) {
    return new FullDisk(full, Duration.ofMillis(60), Duration.ofMillis(20));
  }

  @Test
  void what_never_ends_on_a_full_disk_is_left() {
    CountDownLatch never = new CountDownLatch(1);
    AtomicInteger looks = new AtomicInteger();
    assertThatThrownBy(
            () -> disk(() -> looks.getAndIncrement() > 0).watch(() -> waitFor(never), TROUBLE))
        .isInstanceOf(GraphUnavailableException.class)
        .hasMessage(TROUBLE);
    assertThat(looks).hasValue(4);
  }

  @Test
  void nothing_is_begun_on_a_full_disk() {
    AtomicInteger begun = new AtomicInteger();
    assertThatThrownBy(() -> disk(() -> true).watch(begun::incrementAndGet, TROUBLE))
        .isInstanceOf(GraphUnavailableException.class)
        .hasMessage(TROUBLE);
    assertThat(begun).hasValue(0);
  }

  @Test
  void room_that_comes_back_is_waited_for() {
    CountDownLatch room = new CountDownLatch(1);
    Iterator<Boolean> looks = List.of(false, true, true, false, true, true, false).iterator();
    BooleanSupplier full =
        () -> {
          boolean now = looks.next();
          if (!looks.hasNext()) {
            room.countDown();
          }
          return now;
        };
    assertThat(disk(full).watch(() -> waitFor(room), TROUBLE)).isEqualTo("done");
  }

  @Test
  void a_failure_is_passed_on_as_it_is() {
    IllegalArgumentException failure = new IllegalArgumentException("no such thing");
    assertThatThrownBy(
            () ->
                disk(() -> false)
                    .watch(
                        () -> {
                          throw failure;
                        },
                        TROUBLE))
        .isSameAs(failure);
  }

  @Test
  void a_disk_with_room_is_not_full(@TempDir Path folder) {
    assertThat(FullDisk.of(folder).watch(() -> "done", TROUBLE)).isEqualTo("done");
    assertThat(FullDisk.isFullForNew(folder)).isFalse();
    assertThat(FullDisk.isFullForNew(folder.resolve("gone"))).isTrue();
  }

  private static String waitFor(CountDownLatch latch) {
    try {
      latch.await();
      return "done";
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
