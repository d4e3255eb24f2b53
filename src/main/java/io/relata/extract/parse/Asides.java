package io.relata.extract.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands between a subject and its verb, or before both, and so leads the tree astray: "Acme,
 * which bought Apex last year, said …", "Like the broadcaster Apex, Acme is …". Each gets a tree of
 * its own.
 */
final class Asides {
  private static final int SHORTEST = 8;
  private static final int LONGEST = 30;
  private static final Set<String> COMPARING = Set.of("Like", "Unlike", "Alongside", "Besides");

  /**
   * Words set off by commas.
   *
   * @param first of the words between the commas
   * @param last of them
   * @param on the word it says something about; -1 for the main verb
   * @param relation of its root to that word
   */
  record Aside(int first, int last, int on, String relation) {}

  private Asides() {}

  /** The asides of a sentence, which do not overlap. */
  static List<Aside> of(List<Token> tokens) {
    List<Aside> asides = new ArrayList<>();
    Optional<Aside> reporting = ReportedBy.find(tokens);
    List<Token> rest =
        tokens.subList(0, reporting.map(aside -> aside.first() - 1).orElse(tokens.size()));
    if (rest.size() >= SHORTEST) {
      Optional<Aside> comparing = comparing(rest);
      comparing.ifPresent(asides::add);
      relative(rest, comparing.map(aside -> aside.last() + 2).orElse(0)).ifPresent(asides::add);
    }
    reporting.ifPresent(asides::add);
    return asides;
  }

  /** "Like the broadcaster Apex, Acme is …": the subject comes behind the comma. */
  private static Optional<Aside> comparing(List<Token> tokens) {
    int comma = COMPARING.contains(tokens.get(0).text()) ? comma(tokens, 1) : -1;
    return comma > 0 && comma + 3 < tokens.size() && !hasFinite(tokens, 0, comma)
        ? Optional.of(new Aside(0, comma - 1, -1, "obl"))
        : Optional.empty();
  }

  /** "Acme, which …, said" and "Acme, based in Ghent, said": between the subject and its verb. */
  private static Optional<Aside> relative(List<Token> tokens, int from) {
    for (int noun = from; noun + 4 < tokens.size(); noun++) {
      if (tokens.get(noun).isFinite()) {
        return Optional.empty();
      }
      Optional<Aside> phrase = phrase(tokens, noun);
      if (phrase.isPresent()) {
        return phrase;
      }
      boolean opens =
          tokens.get(noun).isNoun()
              && tokens.get(noun + 1).text().equals(",")
              && isRelative(tokens, noun + 2);
      if (!opens) {
        continue;
      }
      int limit = Math.min(tokens.size() - 1, noun + LONGEST);
      for (int comma = comma(tokens, noun + 3); comma > 0 && comma < limit; ) {
        int verb = tokens.get(comma + 1).tag().equals("RB") ? comma + 2 : comma + 1;
        if (verb < tokens.size()
            && tokens.get(verb).isFinite()
            && hasFinite(tokens, noun + 3, comma)) {
          return Optional.of(new Aside(noun + 2, comma - 1, noun, "acl:relcl"));
        }
        comma = comma(tokens, comma + 1);
      }
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** Words without a verb of their own: "a Dutch maker of pumps", "founded in 1990". */
  private static Optional<Aside> phrase(List<Token> tokens, int noun) {
    boolean opens =
        tokens.get(noun).isNoun()
            && tokens.get(noun + 1).text().equals(",")
            && tokens.get(noun + 2).tag().matches("DT|VBN|VBG|RB|PRP\\$");
    int comma = opens ? comma(tokens, noun + 3) : -1;
    boolean closes =
        comma > noun + 3
            && comma + 1 < tokens.size()
            && tokens.get(comma + 1).isFinite()
            && !hasFinite(tokens, noun + 2, comma);
    if (!closes) {
      return Optional.empty();
    }
    String relation = tokens.get(noun + 2).tag().matches("VBN|VBG") ? "acl" : "appos";
    return Optional.of(new Aside(noun + 2, comma - 1, noun, relation));
  }

  private static boolean isRelative(List<Token> tokens, int at) {
    int word = tokens.get(at).tag().equals("IN") ? at + 1 : at;
    return tokens.get(word).text().matches("which|who|whose|whom");
  }

  private static int comma(List<Token> tokens, int from) {
    for (int at = from; at < tokens.size(); at++) {
      if (tokens.get(at).text().equals(",")) {
        return at;
      }
    }
    return -1;
  }

  private static boolean hasFinite(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream().anyMatch(Token::isFinite);
  }
}
