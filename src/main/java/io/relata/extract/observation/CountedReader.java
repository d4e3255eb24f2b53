package io.relata.extract.observation;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Values that a verb counts: "employs 12,000 people", "raised $50 million", "valued at $4 bn". */
final class CountedReader {
  private static final Set<String> FUNDS = Set.of("funding");

  private final Measures measures;

  CountedReader(Measures measures) {
    this.measures = measures;
  }

  /** Those whose quantity no other statement has. */
  List<Statement> list(Sentence sentence, List<Quantity> quantities, List<Statement> others) {
    List<Statement> found = new ArrayList<>();
    for (Quantity quantity : quantities) {
      boolean free =
          others.stream()
              .noneMatch(
                  other -> other.first() <= quantity.first() && quantity.last() <= other.last());
      if (free && !quantity.isPercent()) {
        valued(sentence, quantity).or(() -> counted(sentence, quantity)).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Statement> valued(Sentence sentence, Quantity quantity) {
    if (!quantity.isMoney()) {
      return Optional.empty();
    }
    return wordsBefore(sentence, quantity)
        .filter(token -> Set.of("value", "valuation", "worth").contains(Measures.lemma(token)))
        .findFirst()
        .map(token -> statement("valuation", Measures.Scale.MONEY, token, quantity, null));
  }

  private Optional<Statement> counted(Sentence sentence, Quantity quantity) {
    Optional<Token> verb =
        wordsBefore(sentence, quantity)
            .filter(token -> token.isVerb() && measures.findCounted(token).isPresent())
            .findFirst();
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    String metric = measures.findCounted(verb.get()).orElseThrow();
    if (FUNDS.contains(metric) != quantity.isMoney()
        || quantity.isMoney() && by(sentence, quantity)) {
      return Optional.empty();
    }
    Optional<Token> noun = countedNoun(sentence, quantity);
    if (noun.isEmpty() && !quantity.isMoney()) {
      return Optional.empty();
    }
    Measures.Scale scale = quantity.isMoney() ? Measures.Scale.MONEY : Measures.Scale.COUNT;
    return Optional.of(
        statement(metric, scale, verb.get(), quantity, noun.map(Measures::lower).orElse(null)));
  }

  private static boolean by(Sentence sentence, Quantity quantity) {
    return Measures.lower(sentence.token(quantity.first() - 1)).equals("by");
  }

  /** Up to five words before the quantity, the nearest first, within its clause. */
  private static java.util.stream.Stream<Token> wordsBefore(Sentence sentence, Quantity quantity) {
    return IntStream.iterate(
            quantity.first() - 1, i -> i >= Math.max(0, quantity.first() - 5), i -> i - 1)
        .mapToObj(sentence::token)
        .takeWhile(token -> !token.text().equals(","));
  }

  private static Optional<Token> countedNoun(Sentence sentence, Quantity quantity) {
    return sentence.tokens().stream()
        .skip(quantity.last() + 1L)
        .limit(4)
        .takeWhile(token -> token.isNoun() || token.tag().startsWith("JJ"))
        .filter(token -> token.tag().equals("NNS"))
        .findFirst();
  }

  private static Statement statement(
      String name, Measures.Scale scale, Token head, Quantity quantity, String unit) {
    Metric metric = new Metric(name, scale, head.index(), head);
    return Statement.of(metric).withValue(quantity, unit);
  }
}
