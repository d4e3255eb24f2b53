package io.relata.resolve;

import java.util.ArrayList;
import java.util.List;

/** Takes names of persons apart: titles are weak, junior is a number, the last name comes last. */
final class PersonReader {
  private PersonReader() {}

  static NameForm read(StatedName stated) {
    String surface = stated.surface();
    int comma = surface.indexOf(',');
    String latin = LatinText.words(surface);
    if (comma > 0 && !isGeneration(LatinText.words(surface.substring(comma + 1)))) {
      latin =
          LatinText.words(surface.substring(comma + 1))
              + " "
              + LatinText.words(surface.substring(0, comma));
    }
    List<NameWord> words = new ArrayList<>();
    List<NameWord> weak = new ArrayList<>();
    for (String token : latin.strip().split(" ")) {
      Term term = Lexicon.get().find(token);
      Kind kind = term == null ? Kind.BRAND : term.kind();
      if (kind == Kind.TITLE) {
        weak.add(new NameWord(token, token, Kind.WEAK));
      } else if (term != null && kind == Kind.GENERATION || token.matches("i{2,3}|iv")) {
        words.add(new NameWord(token, term == null ? token : term.name(), Kind.GENERATION));
      } else if (!token.isEmpty()) {
        words.add(new NameWord(token, token, Kind.BRAND));
      }
    }
    List<NameWord> all = List.copyOf(words);
    return new NameForm(stated, all.isEmpty() ? weak : all, weak, List.of(), all);
  }

  private static boolean isGeneration(String text) {
    Term term = Lexicon.get().find(text);
    return term != null && term.kind() == Kind.GENERATION;
  }
}
