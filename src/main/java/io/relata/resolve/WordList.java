package io.relata.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A bundled text file of lines {@code head = spelling; spelling}. */
final class WordList {
  private WordList() {}

  /** Head to spellings, in the order of the file. */
  static Map<String, List<String>> read(String file) {
    try (InputStream in = WordList.class.getResourceAsStream("/resolve/" + file)) {
      if (in == null) {
        throw new IllegalStateException("The bundled word list " + file + " is missing");
      }
      Map<String, List<String>> lines = new LinkedHashMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        int equals = line.indexOf('=');
        if (!line.startsWith("#") && equals > 0) {
          lines.put(line.substring(0, equals).strip(), spellings(line.substring(equals + 1)));
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> spellings(String text) {
    return Stream.of(text.split(";"))
        .map(String::strip)
        .filter(spelling -> !spelling.isEmpty())
        .toList();
  }
}
