package io.relata.extract.patterns;

import io.relata.extract.clause.ClauseReader;
import io.relata.extract.clause.Context;
import io.relata.extract.parse.Parser;
import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import io.relata.fact.Polarity;
import io.relata.ontology.Ontology;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns examples into patterns with the same parser that reads the documents. */
final class ExampleReader {
  private static final int LONGEST = 5;
  private static final String X = "Xaverco";
  private static final String Y = "Yolanco";
  private static final Map<String, String> LABELS =
      Map.of("Organization", "ORGANIZATION", "Person", "PERSON", "Place", "LOCATION");

  /** Words of an example that stand for any other: they ask for nothing. */
  private static final Set<String> ANY =
      Set.of(
          "something",
          "somebody",
          "it",
          "its",
          "they",
          "them",
          "their",
          "one",
          "whom",
          "someone",
          "sth",
          "be",
          "have",
          "will",
          "would",
          "the",
          "a",
          "an",
          "and",
          "or",
          "$",
          "5",
          "million",
          "say",
          "also",
          "’s",
          "'s",
          "who",
          "which",
          "that",
          "to",
          "as",
          "company",
          "%",
          "10");

  private final Parser parser;
  private final ClauseReader clauses;
  private final Ontology ontology;

  ExampleReader(Parser parser, ClauseReader clauses, Ontology ontology) {
    this.parser = parser;
    this.clauses = clauses;
    this.ontology = ontology;
  }

  /** Empty where no path joins X and Y. */
  Optional<Pattern> read(Example example) {
    Sentence sentence = parser.parse(named(example));
    RoleGraph graph = RoleGraph.of(sentence);
    List<Integer> xs = anchors(sentence, X);
    List<Integer> ys = anchors(sentence, Y);
    List<Integer> its =
        sentence.tokens().stream()
            .filter(token -> token.tag().startsWith("PRP"))
            .map(Token::index)
            .toList();
    List<Integer> starts = new ArrayList<>(xs);
    starts.addAll(its);
    return starts.stream()
        .flatMap(
            x -> ys.stream().flatMap(y -> Path.between(graph, x, y, LONGEST, Set.of()).stream()))
        .filter(path -> !path.inner().isEmpty())
        .filter(path -> path.inner().stream().noneMatch(xs::contains))
        .map(path -> new Reading(path, demands(graph, path)))
        .min(
            Comparator.comparingInt((Reading reading) -> missing(sentence, reading))
                .thenComparingDouble(
                    reading ->
                        reading.path().steps().size()
                            + reading.demands().size() * .5
                            + reading.path().cost()))
        .map(reading -> pattern(example, sentence, reading));
  }

  private record Reading(Path path, List<Pattern.Demand> demands) {}

  private Sentence named(Example example) {
    String text = example.text().replaceAll("\\bX\\b", X).replaceAll("\\bY\\b", Y);
    Sentence flat = parser.tokenize(text).get(0);
    List<Token> tokens = new ArrayList<>();
    for (Token token : flat.tokens()) {
      String label =
          token.text().equals(X)
              ? label(example.relation().from())
              : token.text().equals(Y) ? label(example.relation().to()) : null;
      tokens.add(
          label == null
              ? new Token(
                  token.index(),
                  token.text(),
                  token.lemma(),
                  token.tag(),
                  "O",
                  token.start(),
                  token.end(),
                  -1,
                  "dep")
              : new Token(
                  token.index(),
                  token.text(),
                  token.text(),
                  "NNP",
                  label,
                  token.start(),
                  token.end(),
                  -1,
                  "dep"));
    }
    return new Sentence(0, tokens);
  }

  private String label(List<String> types) {
    return LABELS.getOrDefault(ontology.root(types.get(0)), "MISC");
  }

  private static List<Integer> anchors(Sentence sentence, String name) {
    return sentence.tokens().stream()
        .filter(token -> token.text().equals(name))
        .map(Token::index)
        .toList();
  }

  /** Content words that hang on an inner word of the path but are not on it. */
  private static List<Pattern.Demand> demands(RoleGraph graph, Path path) {
    List<Pattern.Demand> demands = new ArrayList<>();
    for (int i = 1; i + 1 < path.tokens().size(); i++) {
      Token on = graph.token(path.tokens().get(i));
      for (Token child : graph.sentence().children(on)) {
        if (!path.tokens().contains(child.index()) && isContent(child)) {
          demands.add(new Pattern.Demand(i, child.lemma().toLowerCase(Locale.ROOT)));
        }
      }
    }
    return demands;
  }

  private static boolean isContent(Token token) {
    boolean open =
        token.isNoun() && !token.isProper()
            || token.isVerb()
            || token.tag().matches("JJ.*|RB.*|CD");
    boolean prefix = token.text().matches("ex|former|co");
    return (open || prefix) && !ANY.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** Content words that neither the path nor a demand covers: the fewer the better. */
  private static int missing(Sentence sentence, Reading reading) {
    int missing = 0;
    for (Token token : sentence.tokens()) {
      boolean covered =
          reading.path().tokens().contains(token.index())
              || reading.demands().stream()
                  .anyMatch(
                      demand -> demand.lemma().equals(token.lemma().toLowerCase(Locale.ROOT)));
      if (isContent(token) && !covered) {
        missing++;
      }
    }
    return missing;
  }

  private Pattern pattern(Example example, Sentence sentence, Reading reading) {
    Token trigger = Trigger.of(sentence, reading.path());
    Context context = Context.of(example.text(), List.of(sentence), null);
    Polarity polarity = clauses.read(sentence, trigger, context).polarity();
    return new Pattern(
        example.relation(),
        example.text(),
        example.counter(),
        reading.path().steps(),
        reading.demands(),
        polarity);
  }
}
