package io.relata.extract.lessons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Takes the towns and provinces out of CoreNLP's gazetteer: lines of words, a kind, labels it
 * overrides, a priority.
 */
final class TownsWriter {
  private TownsWriter() {}

  static void write(Path gazetteer, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    try (Stream<String> lines = Files.lines(gazetteer)) {
      Iterable<String> towns =
          lines
                  .map(line -> line.split("\t"))
                  .filter(fields -> fields.length > 2)
                  .filter(fields -> fields[1].matches("CITY|STATE_OR_PROVINCE"))
                  .filter(fields -> fields[2].equals("LOCATION"))
                  .map(fields -> fields[0])
                  .sorted()
                  .distinct()
              ::iterator;
      Files.write(target, towns);
    }
  }
}
