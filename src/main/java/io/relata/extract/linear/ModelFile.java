package io.relata.extract.linear;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that are made when the program is built and read when it runs. */
public final class ModelFile {
  private ModelFile() {}

  /** What writes one. */
  public interface Writer {
    void write(OutputStream to) throws IOException;
  }

  /**
   * Whole or not at all.
   *
   * @param target in a folder that is made if there is none
   */
  public static void write(Path target, Writer writer) throws IOException {
    Path partial = target.resolveSibling(target.getFileName() + ".part");
    Files.createDirectories(target.getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial))) {
      writer.write(out);
    }
    Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * @param room the class beside which it stands
   * @throws IllegalStateException if it is missing
   */
  public static InputStream open(Class<?> room, String name) {
    InputStream in = room.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(name + " is missing: it is made by mvnw process-classes");
    }
    return new BufferedInputStream(in);
  }
}
