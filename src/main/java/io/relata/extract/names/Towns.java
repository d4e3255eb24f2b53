package io.relata.extract.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Towns and provinces of the world, some 48,000: a name that is one of them may be a place, and one
 * that is none hardly is.
 */
public final class Towns {
  /** Made of CoreNLP's gazetteer when the program is built: a name a line, in lower case. */
  public static final String FILE = "/names/towns.txt";

  private static final Set<String> KNOWN = read();

  private Towns() {}

  static boolean isKnown(String name) {
    return KNOWN.contains(name.toLowerCase(Locale.ROOT));
  }

  private static Set<String> read() {
    try (InputStream in = Towns.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing: it is made by mvnw process-classes");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
