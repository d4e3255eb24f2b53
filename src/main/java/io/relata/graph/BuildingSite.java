package io.relata.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The folder in which a new graph is built, {@code NAME.building} beside the graph's own. What a
 * killed process left there is removed by the next.
 */
final class BuildingSite implements AutoCloseable {
  private final Path target;
  private final Path folder;
  private final FileChannel lock;

  private BuildingSite(Path target, Path folder, FileChannel lock) {
    this.target = target;
    this.folder = folder;
    this.lock = lock;
  }

  static BuildingSite open(Path target) {
    Path absolute = target.toAbsolutePath().normalize();
    if (!isFree(absolute)) {
      throw new GraphExistsException(absolute);
    }
    Path folder = absolute.resolveSibling(absolute.getFileName() + ".building");
    try {
      Files.createDirectories(folder);
      FileChannel lock = lock(folder.resolve("lock"));
      if (lock == null) {
        throw new GraphUnavailableException(
            "Could not build a graph in %s: another process is building one; wait until it is done"
                .formatted(folder),
            null);
      }
      BuildingSite site = new BuildingSite(absolute, folder, lock);
      FileSystemUtils.deleteRecursively(site.store());
      FileSystemUtils.deleteRecursively(site.spools());
      Files.createDirectories(site.store());
      Files.createDirectories(site.spools());
      return site;
    } catch (IOException e) {
      throw EmbeddedTrouble.unwritable(folder, e);
    }
  }

  private static boolean isFree(Path folder) {
    if (!Files.exists(folder)) {
      return true;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      throw EmbeddedTrouble.unwritable(folder, e);
    }
  }

  private static @Nullable FileChannel lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // held by this very process
    }
    channel.close();
    return null;
  }

  /** Where the store is built. */
  Path store() {
    return folder.resolve("store");
  }

  /** For what is needed only while it is built. */
  Path spools() {
    return folder.resolve("spools");
  }

  /** One rename: the graph is there whole or not at all. */
  void moveIn() {
    try {
      Files.deleteIfExists(target);
      Files.move(store(), target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw EmbeddedTrouble.unwritable(target, e);
    }
  }

  @Override
  public void close() {
    try {
      FileSystemUtils.deleteRecursively(folder);
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Could not remove " + folder, e);
    }
  }
}
