package io.relata.extract.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Of what kinds the things are that English nouns stand for: a sedan is a car, a vehicle, an
 * artifact.
 */
public final class Kinds {
  /**
   * Made of WordNet when the program is built: a noun, a tab, its kinds, which a space separates.
   */
  public static final String FILE = "/language/en/kinds.tsv";

  private static final class Shipped {
    private static final Kinds KINDS = read();
  }

  private final Map<String, List<String>> kinds;

  private Kinds(Map<String, List<String>> kinds) {
    this.kinds = kinds;
  }

  /** Those that come with the program; read once. */
  public static Kinds shipped() {
    return Shipped.KINDS;
  }

  private static Kinds read() {
    try (InputStream in = Kinds.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing: it is made by mvnw process-classes");
      }
      Map<String, List<String>> kinds = new HashMap<>();
      Map<String, List<String>> same = new HashMap<>();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        kinds.put(
            line.substring(0, tab),
            same.computeIfAbsent(line.substring(tab + 1), all -> List.of(all.split(" "))));
      }
      return new Kinds(kinds);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Those of its first meaning, from the nearest to the widest; none for a word that is not known.
   */
  public List<String> of(String noun) {
    return kinds.getOrDefault(noun, List.of());
  }
}
