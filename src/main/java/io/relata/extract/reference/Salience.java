package io.relata.extract.reference;

import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How present an entity is to the reader at a place: by the grammatical role of its last mentions,
 * fading from sentence to sentence, and by how much of the text so far is about it (after Lappin
 * and Leass, 1994).
 */
final class Salience {
  private static final int SENTENCES_BACK = 4;

  /**
   * How far words look back: a pronoun to what was just said, "the company" to what it is all
   * about.
   */
  enum Reach {
    NEAR(.12, .05, .45),
    FAR(.9, .35, .6);

    private final double about;
    private final double opening;
    private final double fading;

    Reach(double about, double opening, double fading) {
      this.about = about;
      this.opening = opening;
      this.fading = fading;
    }
  }

  private final List<Sentence> sentences;
  private final References references;

  Salience(List<Sentence> sentences, References references) {
    this.sentences = sentences;
    this.references = references;
  }

  /** The most present entity; empty where another comes near it. */
  Optional<Entity> first(
      Sentence sentence, Token before, Predicate<Entity> fits, double lead, Reach reach) {
    List<Map.Entry<Entity, Double>> ranked = ranked(sentence, before, fits, reach);
    boolean clear =
        !ranked.isEmpty()
            && (ranked.size() == 1 || ranked.get(0).getValue() >= lead * ranked.get(1).getValue());
    return clear ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
  }

  /** From the most to the least present. */
  List<Entity> rank(Sentence sentence, Token before, Predicate<Entity> fits, Reach reach) {
    return ranked(sentence, before, fits, reach).stream().map(Map.Entry::getKey).toList();
  }

  private List<Map.Entry<Entity, Double>> ranked(
      Sentence sentence, Token before, Predicate<Entity> fits, Reach reach) {
    List<Map.Entry<Entity, Double>> ranked =
        new ArrayList<>(scores(sentence, before.index(), fits, reach).entrySet());
    ranked.sort(Map.Entry.<Entity, Double>comparingByValue(Comparator.reverseOrder()));
    return ranked;
  }

  private Map<Entity, Double> scores(
      Sentence sentence, int before, Predicate<Entity> fits, Reach reach) {
    Map<Entity, Double> scores = new LinkedHashMap<>();
    int nearest = sentence.index();
    for (int at = Math.max(0, nearest - SENTENCES_BACK); at <= nearest; at++) {
      Map<Entity, Double> here =
          weights(sentences.get(at), at == nearest ? before : Integer.MAX_VALUE);
      double fading = Math.pow(reach.fading, nearest - at);
      here.forEach((entity, weight) -> scores.merge(entity, weight * fading, Double::sum));
    }
    scores.keySet().removeIf(fits.negate());
    Map<Entity, Double> shares = shares(sentence, fits, reach);
    shares.forEach((entity, share) -> scores.merge(entity, share, Double::sum));
    return scores;
  }

  /** The best role that each entity plays in a sentence. */
  private Map<Entity, Double> weights(Sentence sentence, int before) {
    Map<Entity, Double> weights = new LinkedHashMap<>();
    for (Reference reference : references.list(sentence)) {
      if (reference.token() < before && reference.entities().size() == 1) {
        double weight = weight(sentence, sentence.token(reference.token()));
        weights.merge(reference.entities().get(0), weight, Math::max);
      }
    }
    return weights;
  }

  private static double weight(Sentence sentence, Token token) {
    if (token.hasRelation("nsubj")) {
      boolean main = sentence.head(token).filter(head -> head.head() < 0).isPresent();
      return main ? 1 : .8;
    }
    if (token.hasRelation("obj") || token.hasRelation("iobj")) {
      return .6;
    }
    if (token.hasRelation("nmod:poss") || token.hasRelation("obl")) {
      return .45;
    }
    return token.hasRelation("conj") ? .35 : .3;
  }

  /** What part of the text so far each entity has, and whether it opens it. */
  private Map<Entity, Double> shares(Sentence sentence, Predicate<Entity> fits, Reach reach) {
    Map<Entity, Long> counts = new LinkedHashMap<>();
    for (Entity entity : references.entities()) {
      long count =
          entity.names().stream().filter(name -> name.sentence() < sentence.index()).count();
      if (count > 0 && fits.test(entity)) {
        counts.put(entity, count);
      }
    }
    Entity firstNamed = counts.keySet().stream().findFirst().orElse(null);
    double most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
    Map<Entity, Double> shares = new LinkedHashMap<>();
    counts.forEach(
        (entity, count) ->
            shares.put(
                entity,
                reach.about * (count / most) * Math.min(1, most / 3)
                    + (entity.names().get(0).sentence() <= 1 ? reach.opening : 0)
                    + (entity == firstNamed ? reach.opening / 2 : 0)));
    return shares;
  }
}
