package io.relata.extract.patterns;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which build of the program runs, and where it may keep what it worked out. */
final class Build {
  private Build() {}

  /**
   * Changes with every build: of a jar its size and time, of a folder the newest of the classes and
   * lists that read language; empty where the code comes from elsewhere.
   */
  static Optional<String> fingerprint() {
    CodeSource source = Build.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return Optional.empty();
    }
    try {
      Path place = place(source.getLocation().toURI());
      return Optional.of(Files.isDirectory(place) ? ofFolder(place) : ofFile(place));
    } catch (URISyntaxException | IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * The jar of {@code jar:nested:/a/relata.jar/!BOOT-INF/classes/!/}, or the folder or jar itself.
   */
  private static Path place(URI location) {
    String text = location.toString();
    if (text.startsWith("jar:nested:")) {
      return Path.of(URI.create("file:" + text.substring(11, text.indexOf("/!"))));
    }
    return Path.of(location);
  }

  private static String ofFile(Path file) throws IOException {
    return Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
  }

  private static String ofFolder(Path classes) throws IOException {
    long count = 0;
    long newest = 0;
    for (String part : List.of("io/relata/extract", "language", "names")) {
      try (Stream<Path> files = Files.walk(classes.resolve(part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          count++;
          newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
        }
      }
    }
    return count + " " + newest;
  }

  /** {@code RELATA_CACHE}, else the user's cache folder, as the launcher has it. */
  static Optional<Path> cache() {
    String chosen = System.getenv("RELATA_CACHE");
    if (chosen != null && !chosen.isBlank()) {
      return Optional.of(Path.of(chosen));
    }
    String caches = System.getenv("XDG_CACHE_HOME");
    String home = System.getProperty("user.home");
    if (caches != null && !caches.isBlank()) {
      return Optional.of(Path.of(caches, "relata"));
    }
    return home == null || home.isBlank()
        ? Optional.empty()
        : Optional.of(Path.of(home, ".cache", "relata"));
  }
}
