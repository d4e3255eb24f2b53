package io.relata.extract.learned;

import io.relata.extract.linear.LinearModel;
import io.relata.extract.parse.Sentence;
import io.relata.extract.patterns.Match;
import io.relata.extract.patterns.PatternBook;
import io.relata.extract.patterns.Signature;
import io.relata.extract.reference.Entity;
import io.relata.extract.reference.References;
import io.relata.extract.roles.Path;
import io.relata.extract.roles.RoleGraph;
import io.relata.extract.roles.Trigger;
import io.relata.fact.Polarity;
import io.relata.ontology.Ontology;
import io.relata.ontology.Relation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Relations of pairs that no example reads, by what many annotated sentences have in common;
 * immutable and safe for several threads.
 */
public final class LearnedRelations {
  static final String MODEL = "relations.model";

  /** What is less likely is left out; tried on the development sets. */
  private static final double LEAST = .62;

  /** The same of relations that are easily guessed wrongly or turned round. */
  private static final double LEAST_OF_EASILY_MISTAKEN = .85;

  private static final Set<String> EASILY_MISTAKEN =
      Set.of("REJECTED", "ACQUIRES", "COMPETES_WITH", "HEADQUARTERED_IN", "SUES");

  /** What is only likely is less sure than what an example reads plainly. */
  private static final double SURE = .8;

  private static final List<String> RULES = List.of(Match.LEARNED);

  private final Ontology ontology;
  private final Set<String> nouns;
  private final RelationModel model;
  private final List<Label> labels;

  /**
   * @param forward whether the entity that stands first is the subject
   */
  private record Label(boolean forward, String relation) {
    static Label of(String written) {
      return new Label(written.startsWith(">"), written.substring(1));
    }

    double least() {
      return EASILY_MISTAKEN.contains(relation) ? LEAST_OF_EASILY_MISTAKEN : LEAST;
    }

    Entity subject(Pair pair) {
      return forward ? pair.left() : pair.right();
    }

    Entity object(Pair pair) {
      return forward ? pair.right() : pair.left();
    }
  }

  private LearnedRelations(Ontology ontology, RelationModel model) {
    this.ontology = ontology;
    this.model = model;
    this.nouns = ontology.listNouns();
    this.labels = model.labels().stream().map(Label::of).toList();
  }

  /** The model that was made when the program was built. */
  public static LearnedRelations open(Ontology ontology) {
    try (InputStream in = LinearModel.open(LearnedRelations.class, MODEL)) {
      return new LearnedRelations(ontology, RelationModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Those of a sentence.
   *
   * @param read what the examples say of it; where these state something of two, be it of the wrong
   *     types, only what goes with it is added, and nothing that they deny
   */
  public List<Match> list(Sentence sentence, References references, PatternBook.Read read) {
    List<Pair> pairs = Pair.list(sentence, references);
    if (pairs.isEmpty()) {
      return List.of();
    }
    PairFeatures features = new PairFeatures(RoleGraph.of(sentence, nouns), references);
    List<Match> likely = new ArrayList<>();
    pairs.forEach(pair -> likely.addAll(listLikely(pair, sentence, features, read)));
    likely.sort(Comparator.comparingDouble(match -> -match.confidence()));
    List<Match> found = new ArrayList<>();
    for (Match match : likely) {
      if (fits(match, read, found)) {
        found.add(match);
      }
    }
    return found;
  }

  private List<Match> listLikely(
      Pair pair, Sentence sentence, PairFeatures features, PatternBook.Read read) {
    Optional<Path> path = features.path(pair);
    if (path.isEmpty() || path.get().joinsEquals()) {
      return List.of();
    }
    Set<String> own = features.list(pair, path.get());
    own.addAll(PairFeatures.read(pair, read.matches()));
    double[] likely = model.probabilities(own);
    return IntStream.range(0, likely.length)
        .filter(label -> likely[label] >= labels.get(label).least())
        .boxed()
        .flatMap(
            label ->
                relation(pair, labels.get(label), path.get()).stream()
                    .map(
                        relation ->
                            match(pair, sentence, path.get(), relation, labels.get(label))
                                .with(model.nearest(label, own), likely[label] * SURE)))
        .toList();
  }

  private Optional<Relation> relation(Pair pair, Label label, Path path) {
    boolean told = path.steps().size() > 1;
    return ontology
        .findRelation(label.relation())
        .filter(
            relation ->
                Signature.admits(
                    ontology, relation, label.subject(pair), label.object(pair), told));
  }

  /** Whether all that is known of the two goes with it, and nothing denies it. */
  private boolean fits(Match match, PatternBook.Read read, List<Match> found) {
    Relation relation = ontology.getRelation(match.relation());
    boolean denied =
        read.denied().stream()
            .filter(other -> other.relation().equals(match.relation()))
            .anyMatch(other -> other.isOf(match.subject(), match.object()));
    return !denied
        && Stream.of(read.matches(), read.misfits(), found)
            .flatMap(List::stream)
            .filter(other -> other.isOf(match.subject(), match.object()))
            .map(other -> ontology.getRelation(other.relation()))
            .allMatch(other -> !other.equals(relation) && other.goesWith(relation));
  }

  private static Match match(
      Pair pair, Sentence sentence, Path path, Relation relation, Label label) {
    Entity subject = label.subject(pair);
    Entity object = label.object(pair);
    boolean turn = relation.symmetric() && subject.id().compareTo(object.id()) > 0;
    return new Match(
        turn ? object : subject,
        relation.name(),
        turn ? subject : object,
        sentence,
        Trigger.of(sentence, path),
        "",
        Path.text((label.forward() == turn ? path.turned() : path).steps()),
        RULES,
        Polarity.POSITIVE,
        0);
  }
}
