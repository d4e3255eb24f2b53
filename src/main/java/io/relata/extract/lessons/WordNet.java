package io.relata.extract.lessons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes out of WordNet's nouns of what kinds they are: the synset of their first meaning and the
 * hypernyms above, each by its first word. The files are described in WordNet's manual, section
 * wndb(5).
 */
final class WordNet {
  /** A kind of fewer nouns than these says too little. */
  private static final int FEWEST = 25;

  private record Meaning(String word, List<String> above) {}

  private WordNet() {}

  /**
   * @param wordnet with the files index.noun and data.noun
   */
  static List<String> list(Path wordnet) throws IOException {
    Map<String, Meaning> meanings = new HashMap<>();
    for (String line : Files.readAllLines(wordnet.resolve("data.noun"))) {
      if (!line.startsWith(" ")) {
        meanings.put(line.substring(0, 8), meaning(line.split(" ")));
      }
    }
    Map<String, Set<String>> kinds = new LinkedHashMap<>();
    for (String line : Files.readAllLines(wordnet.resolve("index.noun"))) {
      String[] fields = line.trim().split(" ");
      if (!line.startsWith(" ") && fields[0].matches("[a-z][a-z-]+")) {
        kinds.put(fields[0], kinds(fields, meanings));
      }
    }
    Map<String, Integer> counts = new HashMap<>();
    kinds.values().forEach(all -> all.forEach(kind -> counts.merge(kind, 1, Integer::sum)));
    List<String> lines = new ArrayList<>();
    kinds.forEach(
        (noun, all) -> {
          String kept =
              all.stream()
                  .filter(kind -> counts.get(kind) >= FEWEST)
                  .collect(Collectors.joining(" "));
          if (!kept.isEmpty()) {
            lines.add(noun + "\t" + kept);
          }
        });
    return lines;
  }

  /** What WordNet's makers ask to go with every copy; it opens each of their files. */
  static List<String> license(Path wordnet) throws IOException {
    return Files.readAllLines(wordnet.resolve("data.noun")).stream()
        .takeWhile(line -> line.startsWith(" "))
        .map(line -> line.strip().replaceFirst("^\\d+ ?", ""))
        .toList();
  }

  /** offset file type w_cnt word lex_id … p_cnt (pointer offset type source)… */
  private static Meaning meaning(String[] fields) {
    int words = Integer.parseInt(fields[3], 16);
    int at = 4 + 2 * words;
    int pointers = Integer.parseInt(fields[at++]);
    List<String> above = new ArrayList<>();
    for (int i = 0; i < pointers; i++, at += 4) {
      if (fields[at].equals("@") || fields[at].equals("@i")) {
        above.add(fields[at + 1]);
      }
    }
    return new Meaning(fields[4].toLowerCase(Locale.ROOT), above);
  }

  private static Set<String> kinds(String[] fields, Map<String, Meaning> meanings) {
    int meaningsOfWord = Integer.parseInt(fields[2]);
    Set<String> kinds = new LinkedHashSet<>();
    climb(fields[fields.length - meaningsOfWord], meanings, new HashSet<>(), kinds);
    return kinds;
  }

  private static void climb(
      String offset, Map<String, Meaning> meanings, Set<String> seen, Set<String> kinds) {
    Meaning meaning = meanings.get(offset);
    if (meaning != null && seen.add(offset)) {
      kinds.add(meaning.word());
      meaning.above().forEach(above -> climb(above, meanings, seen, kinds));
    }
  }
}
