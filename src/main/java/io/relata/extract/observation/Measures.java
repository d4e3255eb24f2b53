package io.relata.extract.observation;

import io.relata.extract.language.CueLists;
import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import io.relata.fact.ChangeBasis;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of {@code measures.yaml}, looked up by token. */
final class Measures {

  /** What kind of quantity a metric has. */
  enum Scale {
    MONEY,
    SHARE,
    COUNT,
    PRICE
  }

  private final Map<String, Scale> metrics;
  private final Set<String> modifiers;
  private final Set<String> notInName;
  private final Set<String> up;
  private final Set<String> down;
  private final Set<String> reports;
  private final Map<String, String> counted;
  private final Map<String, String> multiples;
  private final Map<String, String> scales;
  private final Map<String, String> currencies;
  private final Map<String, ChangeBasis> bases;

  Measures(CueLists lists) {
    metrics = lists.groups("metrics", Scale.class);
    modifiers = lists.words("modifiers");
    notInName = lists.words("notInName");
    up = lists.words("up");
    down = lists.words("down");
    reports = lists.words("reports");
    counted = lists.groups("counted");
    multiples = lists.groups("multiples");
    scales = lists.groups("scales");
    currencies = lists.groups("currencies");
    bases = lists.groups("bases", ChangeBasis.class);
  }

  static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  Optional<Scale> findMetric(String words) {
    return Optional.ofNullable(metrics.get(words));
  }

  boolean isModifier(Token token) {
    return modifiers.contains(lower(token));
  }

  boolean isOutsideName(Token token) {
    return notInName.contains(lower(token));
  }

  /** 1 for words that say up, -1 for down, 0 for others. */
  int direction(Token token) {
    String lemma = lemma(token);
    return up.contains(lemma) || up.contains(lower(token))
        ? 1
        : down.contains(lemma) || down.contains(lower(token)) ? -1 : 0;
  }

  boolean isReport(Token verb) {
    return reports.contains(lemma(verb));
  }

  /** The metric of what a verb like "employ" counts. */
  Optional<String> findCounted(Token token) {
    return Optional.ofNullable(counted.get(lemma(token)));
  }

  /** By how many per cent a verb like "double" changes what it is said of. */
  Optional<Double> findMultiple(Token token) {
    return token.isVerb()
        ? Optional.ofNullable(multiples.get(lemma(token))).map(Double::valueOf)
        : Optional.empty();
  }

  Optional<Double> findScale(Token token) {
    return Optional.ofNullable(scales.get(lower(token))).map(Double::valueOf);
  }

  Optional<String> findCurrency(Token token) {
    return Optional.ofNullable(currencies.get(lower(token)));
  }

  /** What a change in that stretch of the sentence is measured against. */
  Optional<ChangeBasis> findBasis(Sentence sentence, int from, int to) {
    String words =
        " "
            + sentence.tokens().subList(from, Math.min(to, sentence.tokens().size())).stream()
                .map(Measures::lower)
                .collect(Collectors.joining(" "))
            + " ";
    return bases.entrySet().stream()
        .filter(entry -> words.contains(" " + entry.getKey() + " "))
        .max(Map.Entry.comparingByKey((a, b) -> Integer.compare(a.length(), b.length())))
        .map(Map.Entry::getValue);
  }
}
