package io.relata.extract.patterns;

import io.relata.extract.clause.ClauseReader;
import io.relata.extract.clause.Context;
import io.relata.extract.parse.Parser;
import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import io.relata.extract.roles.Path;
import io.relata.extract.roles.RoleGraph;
import io.relata.extract.roles.Step;
import io.relata.extract.roles.Trigger;
import io.relata.extract.roles.Unsaid;
import io.relata.extract.roles.Verbs;
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
          "include",
          "have",
          "will",
          "would",
          "the",
          "a",
          "an",
          "and",
          "or",
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

  /** What became part of something was not before: the word is part of the meaning. */
  private static final String BECOME = "become";

  /** Where these stand, the verbs around the path matter. */
  private static final Set<String> REFUSING = Set.of("not", "against", "no", "refused");

  private final Parser parser;
  private final ClauseReader clauses;
  private final Ontology ontology;
  private final Set<String> nouns;

  ExampleReader(Parser parser, ClauseReader clauses, Ontology ontology, Set<String> nouns) {
    this.parser = parser;
    this.clauses = clauses;
    this.ontology = ontology;
    this.nouns = nouns;
  }

  /** One pattern for each word that may stand in the example; none where no path joins X and Y. */
  List<Pattern> read(Example example) {
    return example.turns().stream()
        .map(this::readAsIs)
        .filter(patterns -> !patterns.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Pattern> readAsIs(Example example) {
    Sentence sentence = parser.parse(named(example));
    return best(example, sentence)
        .map(pattern -> variants(pattern, example, sentence))
        .orElse(List.of());
  }

  private Optional<Pattern> best(Example example, Sentence sentence) {
    RoleGraph graph = RoleGraph.of(sentence, nouns);
    List<Integer> xs = anchors(graph, X);
    List<Integer> ys = anchors(graph, Y);
    if (xs.contains(graph.topic()) || ys.contains(graph.topic())) {
      Unsaid.addTo(graph);
    }
    List<Integer> starts = new ArrayList<>(xs);
    if (!xs.contains(graph.topic())) {
      sentence.tokens().stream()
          .filter(token -> token.tag().startsWith("PRP"))
          .map(Token::index)
          .forEach(starts::add);
    }
    return starts.stream()
        .flatMap(
            x -> ys.stream().flatMap(y -> Path.between(graph, x, y, LONGEST, Set.of()).stream()))
        .filter(path -> saysSomething(graph, path))
        .filter(path -> path.inner().stream().noneMatch(xs::contains))
        .map(path -> new Reading(path, demands(graph, path)))
        .min(Comparator.comparingDouble(ExampleReader::complexity))
        .map(reading -> pattern(example, sentence, reading));
  }

  private static List<Pattern> variants(Pattern pattern, Example example, Sentence sentence) {
    List<Pattern> variants = new ArrayList<>(List.of(pattern));
    example
        .others()
        .forEach(
            (word, others) -> {
              Token token =
                  sentence.tokens().stream()
                      .filter(other -> other.text().equals(word))
                      .findFirst()
                      .orElseThrow();
              for (Pattern known : List.copyOf(variants)) {
                for (String other : others) {
                  variants.add(
                      token.tag().matches("IN|TO")
                          ? known.withRole(token.text(), other)
                          : known.with(
                              lower(token.lemma()), lower(Parser.lemma(other, token.tag()))));
                }
              }
            });
    return variants.stream().filter(ExampleReader::saysSomething).toList();
  }

  /** As steps and demands have it: "CEO" is a name to the tagger. */
  private static String lower(String lemma) {
    return lemma.toLowerCase(Locale.ROOT);
  }

  private static boolean saysSomething(Pattern pattern) {
    List<Step> inner = pattern.steps().subList(0, pattern.steps().size() - 1);
    return inner.isEmpty()
        || !pattern.demands().isEmpty()
        || inner.stream().anyMatch(step -> !step.lemma().equals(Step.ANY));
  }

  /** Whether a word of the path means more than "something"; "X's Y" says enough without a word. */
  private static boolean saysSomething(RoleGraph graph, Path path) {
    boolean alone = graph.sentence().tokens().size() == 3;
    boolean owned = alone && path.steps().size() == 1 && path.steps().get(0).role().equals("poss");
    return owned || path.inner().stream().anyMatch(inner -> !graph.lemma(inner).equals(Step.ANY));
  }

  private static double complexity(Reading reading) {
    double demands =
        reading.demands().stream()
            .mapToDouble(
                demand -> demand.step() > 0 ? .6 : demand.step() == Pattern.ABOVE ? 1 : 1.5)
            .sum();
    return reading.path().steps().size() + demands + reading.path().cost();
  }

  private record Reading(Path path, List<Pattern.Demand> demands) {}

  /**
   * With names for X and Y where they are said; what breaks off at a comma is brought to an end.
   */
  private static String withNames(Example example) {
    String said = Unsaid.said(example.text());
    String text = said.replaceAll("\\bX\\b", X).replaceAll("\\bY\\b", Y);
    return text.endsWith(",") ? text + " said something" : text;
  }

  private Sentence named(Example example) {
    Map<String, String> labels =
        Map.of(X, label(example.relation().from()), Y, label(example.relation().to()));
    return parser.split(withNames(example)).named(labels::get);
  }

  private String label(List<String> types) {
    return Token.label(ontology.root(types.get(0)));
  }

  /** Where the name stands; one that is left out is what the text is about. */
  private static List<Integer> anchors(RoleGraph graph, String name) {
    List<Integer> anchors =
        graph.sentence().tokens().stream()
            .filter(token -> token.text().equals(name))
            .map(Token::index)
            .toList();
    return anchors.isEmpty() ? List.of(graph.topic()) : anchors;
  }

  /** Content words that the path leaves out: on it, above it, or elsewhere. */
  private static List<Pattern.Demand> demands(RoleGraph graph, Path path) {
    Sentence sentence = graph.sentence();
    List<Pattern.Demand> demands = Shares.demands(sentence);
    boolean refuses = sentence.tokens().stream().anyMatch(token -> REFUSING.contains(token.text()));
    for (Token token : sentence.tokens()) {
      String lemma = lower(token.lemma());
      if (path.tokens().contains(token.index())
          || !isContent(token)
          || isLight(token, lemma) && !refuses) {
        continue;
      }
      int on = path.tokens().indexOf(token.head());
      if (on > 0 && on + 1 < path.tokens().size()) {
        demands.add(new Pattern.Demand(on, lemma));
      } else if (!Verbs.isNeutral(lemma) || refuses || lemma.equals(BECOME)) {
        demands.add(
            new Pattern.Demand(
                isAbove(sentence, token, path) ? Pattern.ABOVE : Pattern.ANYWHERE, lemma));
      }
    }
    return demands;
  }

  /** Not so "holding" in "holding company". */
  private static boolean isLight(Token token, String lemma) {
    boolean modifier = token.hasRelation("amod") || token.hasRelation("compound");
    boolean meant = lemma.equals(BECOME) || Verbs.isTentative(lemma);
    return Verbs.isLight(lemma) && !modifier && !meant;
  }

  private static boolean isAbove(Sentence sentence, Token token, Path path) {
    return path.inner().stream().anyMatch(inner -> sentence.isAbove(token, sentence.token(inner)));
  }

  private static boolean isContent(Token token) {
    boolean open =
        token.isNoun() && !token.isProper()
            || token.isVerb()
            || token.tag().matches("JJ.*|RB.*|CD|\\$");
    boolean number = token.text().matches("\\d.*") && !token.text().equals("100");
    boolean prefix = token.text().matches("ex|former|co|against|itself");
    return !number && (open || prefix) && !ANY.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  private Pattern pattern(Example example, Sentence sentence, Reading reading) {
    Token trigger = Trigger.of(sentence, reading.path());
    Context context = Context.of(withNames(example), List.of(sentence), null);
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
