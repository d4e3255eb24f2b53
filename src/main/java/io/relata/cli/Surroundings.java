package io.relata.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What a program has around it that it does not choose.
 *
 * @param heap the most memory Java may take, bytes
 * @param disk room where an embedded graph is kept, bytes; as much as one likes for a server's
 * @param output how what is printed is encoded
 * @param skew how far the server's clock is from this machine's
 */
record Surroundings(long heap, long disk, Charset output, Duration skew) {
  private static final long SMALL_HEAP = 512L << 20;
  private static final long SMALL_DISK = 1L << 30;
  private static final Duration LARGE_SKEW = Duration.ofMinutes(5);

  static Surroundings of(Path folder, boolean embedded, ZonedDateTime server) {
    return new Surroundings(
        Runtime.getRuntime().maxMemory(),
        embedded ? room(folder) : Long.MAX_VALUE,
        printed(),
        Duration.between(ZonedDateTime.now(server.getZone()), server).abs());
  }

  /** What will be a trouble before long, each with the way out. */
  List<String> warnings() {
    List<String> found = new ArrayList<>();
    if (heap < SMALL_HEAP) {
      found.add(
          "Java may take only %d MiB; reading documents needs 2 GiB: java -Xmx2g -jar relata.jar …"
              .formatted(heap >> 20));
    }
    if (disk < SMALL_DISK) {
      found.add(
          "The disk has only %d MiB left; a million facts need about 2 GiB: make room, or choose another folder with --graph DIR"
              .formatted(disk >> 20));
    }
    if (!output.equals(StandardCharsets.UTF_8)) {
      found.add(
          "What is printed is encoded in %s, which lacks letters of many names: java -Dstdout.encoding=UTF-8 -Dfile.encoding=UTF-8 -jar relata.jar …, or LANG=C.UTF-8"
              .formatted(output));
    }
    if (skew.compareTo(LARGE_SKEW) > 0) {
      found.add(
          "The server's clock and this machine's differ by %d minutes, so that questions about what was known when can mislead: set both by NTP"
              .formatted(skew.toMinutes()));
    }
    return found;
  }

  /** Java 17 does not tell what System.out does, but it follows these. */
  private static Charset printed() {
    String asked = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding"));
    return asked == null ? Charset.defaultCharset() : Charset.forName(asked);
  }

  private static long room(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      return Long.MAX_VALUE;
    }
  }
}
