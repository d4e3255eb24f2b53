package io.relata.graph;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can stand in the way of an embedded server, in words. */
final class EmbeddedTrouble {
  private EmbeddedTrouble() {}

  /** Finds the trouble that can be seen without starting anything. */
  static void checkBeforehand(EmbeddedSettings settings) {
    Path folder = settings.folder();
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
    if (!Files.isWritable(folder)) {
      throw unwritable(folder, null);
    }
    if (holdsOtherThings(folder)) {
      throw new GraphUnavailableException(
          "Could not use %s for a graph: it holds other files; choose an empty or a new folder with --graph DIR"
              .formatted(folder.toAbsolutePath()),
          null);
    }
    if (!Files.exists(folder.resolve("data")) && FullDisk.isFullForNew(folder)) {
      throw new GraphUnavailableException(noRoom("open", folder), null);
    }
    checkPort(settings.boltPort(), "Bolt");
    if (settings.browser()) {
      checkPort(settings.httpPort(), "Neo4j Browser");
    }
  }

  /** A graph has data and logs; whoever names their documents' folder means something else. */
  private static boolean holdsOtherThings(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      return !names.isEmpty() && !names.contains("data") && !names.contains("logs");
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  private static void checkPort(int port, String what) {
    if (port == 0) {
      return;
    }
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("localhost"))) {
      socket.setReuseAddress(true);
    } catch (IOException e) {
      throw portInUse(port, what, e);
    }
  }

  static GraphUnavailableException unwritable(Path folder, @Nullable IOException cause) {
    return new GraphUnavailableException(
        "Could not write to the graph's folder %s; choose another with --graph DIR or give this user the right to write there"
            .formatted(folder.toAbsolutePath()),
        cause);
  }

  static String noRoom(String what, Path folder) {
    return "Could not %s the graph in %s: the disk is full; make room. Nothing that was loaded is lost, it is recovered when the graph is opened"
        .formatted(what, folder.toAbsolutePath());
  }

  /** Whether somebody else has the graph or its ports. */
  static boolean isInUse(RuntimeException failure) {
    return has(failure, "FileLockException")
        || causes(failure).anyMatch(BindException.class::isInstance)
        || has(failure, "PortBind");
  }

  /** Turns Neo4j's chain of causes into one sentence with a way out. */
  static GraphUnavailableException explained(EmbeddedSettings settings, RuntimeException failure) {
    if (failure instanceof GraphUnavailableException known) {
      return known;
    }
    Path folder = settings.folder().toAbsolutePath();
    if (has(failure, "FileLockException")) {
      return new GraphUnavailableException(
          "Could not open the graph in %s: another process has it open; end that process, connect to it with --uri bolt://localhost:7687, or choose another folder with --graph DIR"
              .formatted(folder),
          failure);
    }
    if (isInUse(failure)) {
      return portInUse(settings.boltPort(), "Bolt or Neo4j Browser", failure);
    }
    return new GraphUnavailableException(
        "Could not start the embedded Neo4j in %s: %s; its log is %s. If the disk is not full and the log names a damaged file, put a backup in its place or build the graph anew"
            .formatted(folder, root(failure).getMessage(), folder.resolve("logs")),
        failure);
  }

  private static GraphUnavailableException portInUse(int port, String what, Exception cause) {
    return new GraphUnavailableException(
        "Could not start the embedded Neo4j: port %d (%s) is in use; end the program that listens there, or choose another port (0 takes a free one)"
            .formatted(port, what),
        cause);
  }

  private static boolean has(Throwable failure, String simpleName) {
    return causes(failure).anyMatch(cause -> cause.getClass().getSimpleName().contains(simpleName));
  }

  private static Throwable root(Throwable failure) {
    return causes(failure).reduce((first, second) -> second).orElse(failure);
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
  }
}
