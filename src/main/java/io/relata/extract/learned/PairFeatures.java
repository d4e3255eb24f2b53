package io.relata.extract.learned;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import io.relata.extract.patterns.Match;
import io.relata.extract.reference.Reference;
import io.relata.extract.roles.Path;
import io.relata.extract.roles.RoleGraph;
import io.relata.extract.roles.Step;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What can be said of two entities in a sentence without knowing who they are: the way between them
 * through the roles, the words around and what the examples read there.
 */
final class PairFeatures {
  private static final int WINDOW = 15;
  private static final String NAME = "NAME";

  private final RoleGraph graph;
  private final Sentence sentence;
  private final Set<Integer> mentions;
  private final Set<Integer> names;

  /**
   * @param said all whom the sentence speaks of
   */
  PairFeatures(RoleGraph graph, List<Reference> said) {
    this.graph = graph;
    this.sentence = graph.sentence();
    this.mentions = said.stream().map(Reference::token).collect(Collectors.toSet());
    this.names =
        said.stream()
            .filter(reference -> reference.kind() == Reference.Kind.NAME)
            .map(Reference::token)
            .collect(Collectors.toSet());
  }

  /** The way from one to the other that costs least, passing names only where it must. */
  Optional<Path> path(Pair pair) {
    return Path.least(graph, pair.first().token(), pair.second().token(), names);
  }

  Set<String> list(Pair pair, Path path) {
    Set<String> features = new LinkedHashSet<>();
    addPair(pair, path, features);
    addWords(pair.first().token(), pair.second().token(), features);
    return features;
  }

  /** The same where the sentence does not speak of the first. */
  Set<String> listUnsaid(Pair pair, Path path) {
    Set<String> features = new LinkedHashSet<>();
    addPair(pair, path, features);
    addAround(pair.second().token(), features);
    return features;
  }

  private void addPair(Pair pair, Path path, Set<String> features) {
    features.add("types " + pair.left().kind() + " " + pair.right().kind());
    features.add("kinds " + pair.first().kind() + " " + pair.second().kind());
    addPath(path, pair, features);
  }

  /** What the examples read of the two and of each with others. */
  static Set<String> read(Pair pair, List<Match> matches) {
    Set<String> features = new LinkedHashSet<>();
    for (Match match : matches) {
      boolean left = match.subject() == pair.left() || match.object() == pair.left();
      boolean right = match.subject() == pair.right() || match.object() == pair.right();
      if (left && right) {
        features.add("read " + (match.subject() == pair.left() ? ">" : "<") + match.relation());
      } else if (left) {
        features.add("left " + (match.subject() == pair.left() ? ">" : "<") + match.relation());
      } else if (right) {
        features.add("right " + (match.subject() == pair.right() ? ">" : "<") + match.relation());
      }
    }
    if (features.stream().noneMatch(feature -> feature.startsWith("read"))) {
      features.add("not read");
    }
    return features;
  }

  private void addPath(Path path, Pair pair, Set<String> features) {
    List<Step> steps = path.steps();
    List<String> lemmas =
        IntStream.range(0, steps.size() - 1)
            .mapToObj(
                at -> names.contains(path.tokens().get(at + 1)) ? NAME : steps.get(at).lemma())
            .toList();
    String roles = steps.stream().map(PairFeatures::role).collect(Collectors.joining(" "));
    String first = role(steps.get(0));
    String last = role(steps.get(steps.size() - 1));
    features.add("steps " + steps.size());
    features.add("path " + roles + " " + String.join(" ", lemmas));
    features.add("roles " + roles);
    features.add("typed " + pair.left().kind() + " " + roles + " " + pair.right().kind());
    features.add("ends " + first + " " + last);
    lemmas.forEach(lemma -> features.add("lemma " + lemma));
    lemmas.forEach(lemma -> features.add("between " + first + " " + lemma + " " + last));
    for (int i = 0; i + 1 < lemmas.size(); i++) {
      features.add("lemmas " + lemmas.get(i) + " " + lemmas.get(i + 1));
    }
    if (!lemmas.isEmpty()) {
      features.add("from " + first + " " + lemmas.get(0));
      features.add("to " + lemmas.get(lemmas.size() - 1) + " " + last);
    }
    path.inner().forEach(inner -> addBeside(sentence.token(inner), path, features));
  }

  private void addBeside(Token on, Path path, Set<String> features) {
    for (Token child : sentence.children(on)) {
      boolean apart = !path.tokens().contains(child.index()) && !mentions.contains(child.index());
      if (apart && !child.relation().matches("punct|det|case|cc")) {
        features.add("beside " + lower(child.lemma()));
      }
    }
  }

  /** The words around the one that is said. */
  private void addAround(int at, Set<String> features) {
    features.add("unsaid");
    int last = sentence.tokens().size();
    for (Token token :
        sentence.tokens().subList(Math.max(0, at - WINDOW), Math.min(last, at + WINDOW))) {
      boolean word = !mentions.contains(token.index()) && !token.isProper();
      if (word && !token.text().matches("\\W+")) {
        features.add(
            (token.index() < at ? "unsaid before " : "unsaid behind ") + lower(token.lemma()));
      }
    }
    if (at + 1 < last) {
      features.add("after " + lower(sentence.token(at + 1).lemma()));
    }
    if (at > 0) {
      features.add("last " + lower(sentence.token(at - 1).lemma()));
    }
  }

  private void addWords(int from, int to, Set<String> features) {
    List<Token> between = sentence.tokens().subList(from + 1, Math.max(from + 1, to));
    long others = between.stream().filter(token -> mentions.contains(token.index())).count();
    features.add("others " + Math.min(3, others));
    int apart = to - from;
    features.add(
        "apart " + (apart < 3 ? 2 : apart < 6 ? 5 : apart < 11 ? 10 : apart < 20 ? 20 : 99));
    if (apart < WINDOW) {
      List<String> words =
          between.stream()
              .filter(token -> !mentions.contains(token.index()) && !token.isProper())
              .filter(token -> !token.text().matches("\\W+"))
              .map(token -> lower(token.lemma()))
              .toList();
      words.forEach(word -> features.add("word " + word));
      for (int i = 0; i + 1 < words.size(); i++) {
        features.add("words " + words.get(i) + " " + words.get(i + 1));
      }
      if (words.size() <= 4) {
        features.add("all " + String.join(" ", words));
      }
    }
    if (to + 1 < sentence.tokens().size()) {
      features.add("after " + lower(sentence.token(to + 1).lemma()));
    }
    if (from > 0) {
      features.add("before " + lower(sentence.token(from - 1).lemma()));
    }
    features.add("last " + lower(sentence.token(to - 1).lemma()));
  }

  private static String role(Step step) {
    return (step.up() ? "^" : "v") + step.role();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
