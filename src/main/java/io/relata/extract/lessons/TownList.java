package io.relata.extract.lessons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Takes the towns and provinces out of CoreNLP's gazetteer: lines of words, a kind, labels it
 * overrides, a priority.
 */
final class TownList {
  private TownList() {}

  /** In lower case, sorted. */
  static List<String> list(Path gazetteer) throws IOException {
    try (Stream<String> lines = Files.lines(gazetteer)) {
      return lines
          .map(line -> line.split("\t"))
          .filter(fields -> fields.length > 2)
          .filter(fields -> fields[1].matches("CITY|STATE_OR_PROVINCE"))
          .filter(fields -> fields[2].equals("LOCATION"))
          .map(fields -> fields[0].toLowerCase(Locale.ROOT))
          .sorted()
          .distinct()
          .toList();
    }
  }
}
