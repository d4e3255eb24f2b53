package io.relata.document;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Finds the files of an input: the file itself, or all files below a folder. */
public final class Sources {
  static final String META = ".meta.json";

  private Sources() {}

  /**
   * The files in the order of their paths. Hidden files and {@code NAME.meta.json} are not
   * documents; symbolic links below a folder are not followed.
   */
  public static List<Source> list(Path input, Consumer<Issue> issues) {
    if (Files.isDirectory(input)) {
      return below(input, issues);
    }
    if (!Files.exists(input)) {
      issues.accept(
          Issue.error("no-such-file", input.toString(), "there is no such file or folder"));
      return List.of();
    }
    return List.of(new Source(input, withoutExtension(input.getFileName().toString())));
  }

  private static List<Source> below(Path folder, Consumer<Issue> issues) {
    List<Source> sources = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
              return !at.equals(folder) && isHidden(at)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (attributes.isRegularFile()
                  && !isHidden(file)
                  && !file.toString().endsWith(META)) {
                sources.add(new Source(file, id(folder, file)));
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              issues.accept(
                  Issue.error(
                      "unreadable", file.toString(), "cannot be opened; check permissions"));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      issues.accept(
          Issue.error("unreadable", folder.toString(), "cannot be listed: " + e.getMessage()));
    }
    sources.sort(Comparator.comparing(Source::id).thenComparing(Source::path));
    return sources;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static String id(Path folder, Path file) {
    return withoutExtension(folder.relativize(file).toString().replace('\\', '/'));
  }

  private static String withoutExtension(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= name.lastIndexOf('/') + 1 ? name : name.substring(0, dot);
  }
}
