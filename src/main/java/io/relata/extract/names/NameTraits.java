package io.relata.extract.names;

import io.relata.extract.parse.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What tells that a stretch is a name, beside what tells its type. */
final class NameTraits {
  /** What the rules weigh becomes one trait for each of these that it reaches. */
  private static final double[] STEPS = {.3, .6, .8, 1, 1.5, 2, 3};

  private final Set<String> small = new HashSet<>();
  private final Set<String> stretches;
  private final Set<String> parts = new HashSet<>();

  private NameTraits(Set<String> stretches) {
    this.stretches = Set.copyOf(stretches);
    stretches.forEach(stretch -> parts.addAll(parts(stretch)));
  }

  /**
   * @param stretches all of the document that may be names
   */
  static NameTraits of(List<Sentence> flat, Set<String> stretches) {
    NameTraits traits = new NameTraits(stretches);
    for (Sentence sentence : flat) {
      sentence.tokens().stream()
          .filter(token -> !Words.isCapital(token))
          .forEach(token -> traits.small.add(token.text()));
    }
    return traits;
  }

  /** All that is shorter and begins and ends with words of it. */
  private static Set<String> parts(String stretch) {
    List<String> words = List.of(stretch.split(" "));
    Set<String> parts = new HashSet<>();
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= words.size(); to++) {
        parts.add(String.join(" ", words.subList(from, to)));
      }
    }
    parts.remove(stretch);
    return parts;
  }

  /** Notes how it stands at one of its places. */
  static void note(Candidate candidate, Sentence sentence, Span span) {
    String first = sentence.token(span.first()).tag();
    int next = span.last() + 1;
    String then = next < sentence.tokens().size() ? sentence.token(next).tag() : "end";
    String where =
        (span.length() == 1 ? "one " : "many ") + (span.first() == 0 ? "opens" : "inside");
    candidate
        .stands()
        .addAll(
            List.of(
                "first tag " + first,
                "last tag " + sentence.token(span.last()).tag(),
                where,
                where + " " + first,
                where + " " + first + " " + then));
  }

  /**
   * @param ofType what tells its type
   */
  Set<String> list(Candidate candidate, Set<String> ofType) {
    Set<String> traits = new TreeSet<>(ofType);
    traits.addAll(candidate.stands());
    for (double step : STEPS) {
      if (candidate.weight() >= step) {
        traits.add("weight " + step);
      }
    }
    String[] words = candidate.text().toLowerCase(Locale.ROOT).split(" ");
    if (small.contains(words[0])) {
      traits.add(words.length == 1 ? "also small" : "first also small");
    }
    if (words.length > 1 && small.contains(words[words.length - 1])) {
      traits.add("last also small");
    }
    if (parts.contains(candidate.text())) {
      traits.add("part of another");
    }
    if (parts(candidate.text()).stream().anyMatch(stretches::contains)) {
      traits.add("has a part");
    }
    return traits;
  }
}
