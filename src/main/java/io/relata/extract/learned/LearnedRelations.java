package io.relata.extract.learned;

import io.relata.extract.encoder.Encoder;
import io.relata.extract.linear.ModelFile;
import io.relata.extract.names.Places;
import io.relata.extract.parse.Sentence;
import io.relata.extract.patterns.Match;
import io.relata.extract.patterns.PatternBook;
import io.relata.extract.patterns.Signature;
import io.relata.extract.reference.Entity;
import io.relata.extract.reference.Reference;
import io.relata.extract.reference.References;
import io.relata.extract.roles.Path;
import io.relata.extract.roles.Trigger;
import io.relata.extract.roles.Unsaid;
import io.relata.fact.Polarity;
import io.relata.ontology.Ontology;
import io.relata.ontology.Relation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Relations of pairs that no example reads, by what many annotated sentences have in common and by
 * what the encoder makes of the sentence; immutable and safe for several threads.
 */
public final class LearnedRelations {
  static final String MODEL = "relations.model";

  /** What is only likely is less sure than what an example reads plainly. */
  private static final double SURE = .8;

  private static final double SURE_OF_UNSAID = .7;

  /** Of a country it would only say where somebody is from. */
  private static final String HEADQUARTERED_IN = "HEADQUARTERED_IN";

  private static final List<String> RULES = List.of(Match.LEARNED);
  private static final List<String> RULES_OF_UNSAID = List.of(Match.LEARNED, Unsaid.RULE);

  private final Ontology ontology;
  private final Set<String> nouns;
  private final PairModel model;
  private final List<Label> labels;

  private LearnedRelations(Ontology ontology, PairModel model) {
    this.ontology = ontology;
    this.model = model;
    this.nouns = ontology.listNouns();
    this.labels = model.labels().stream().map(Label::of).toList();
  }

  /**
   * By the model that was made when the program was built.
   *
   * @param encoder counts as well, where it runs
   */
  public static LearnedRelations open(Ontology ontology, Optional<Encoder> encoder) {
    try (InputStream in = ModelFile.open(LearnedRelations.class, MODEL)) {
      return new LearnedRelations(ontology, new PairModel(RelationModel.read(in), encoder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Those of a text.
   *
   * @param sentences all of it, in its order
   * @param read what the examples say of it; where these state something of two, be it of the wrong
   *     types, only what goes with it is added, and nothing that they deny
   */
  public List<Match> list(List<Sentence> sentences, References references, PatternBook.Read read) {
    Topic topic = Topic.of(sentences, references);
    return sentences.stream()
        .flatMap(sentence -> list(sentence, references, topic, read.in(sentence)).stream())
        .toList();
  }

  private List<Match> list(
      Sentence sentence, References references, Topic topic, PatternBook.Read read) {
    List<Reference> said = references.list(sentence);
    Optional<Reference> unsaid = topic.unsaid(sentence, said);
    List<Candidate> candidates = listOpen(sentence, said, unsaid, read);
    if (candidates.isEmpty()) {
      return List.of();
    }
    Optional<Encoder.Scores> scores = model.read(sentence, topic.spoken(said, unsaid));
    List<Likely> likely = new ArrayList<>();
    candidates.forEach(each -> likely.addAll(listLikely(each, sentence, scores)));
    likely.sort(
        Comparator.comparing((Likely each) -> each.candidate().unsaid())
            .thenComparingDouble(each -> -each.match().confidence()));
    List<Match> found = new ArrayList<>();
    for (Likely each : likely) {
      if (fits(each.match(), read.matches(), found)
          && (!each.candidate().unsaid() || isLeftUnsaid(each, read.matches(), found))) {
        String nearest = model.nearest(each.label(), each.candidate().features());
        found.add(each.match().with(nearest, each.match().confidence()));
      }
    }
    return found;
  }

  /**
   * A pair that may stand in some relation.
   *
   * @param likely how likely those relations are by the tree and the words that may be, by their
   *     labels
   */
  private record Candidate(SeenPair seen, Set<String> features, Map<Integer, Double> likely) {
    Pair pair() {
      return seen.pair();
    }

    boolean unsaid() {
      return seen.unsaid();
    }
  }

  /** What may be taken for stated, not yet with the sentence that is nearest. */
  private record Likely(Candidate candidate, int label, Match match) {}

  private List<Candidate> listOpen(
      Sentence sentence, List<Reference> said, Optional<Reference> unsaid, PatternBook.Read read) {
    List<Candidate> open = new ArrayList<>();
    for (SeenPair seen : SeenPair.list(sentence, said, unsaid, nouns)) {
      Pair pair = seen.pair();
      if (!seen.path().joinsEquals()) {
        Set<String> own = seen.features();
        own.addAll(PairFeatures.read(pair, read.matches()));
        Map<Integer, Double> likely = model.listOpen(own);
        likely.keySet().removeIf(label -> !mayBe(pair, seen.path(), labels.get(label), read));
        if (!likely.isEmpty()) {
          open.add(new Candidate(seen, own, likely));
        }
      }
    }
    return open;
  }

  /** Whether the two are of its types, and all that the examples say of them goes with it. */
  private boolean mayBe(Pair pair, Path path, Label label, PatternBook.Read read) {
    boolean told = path.steps().size() > 1;
    Optional<Relation> relation = ontology.findRelation(label.relation());
    return relation.isPresent()
        && Signature.admits(ontology, relation.get(), label.subject(pair), label.object(pair), told)
        && !(label.relation().equals(HEADQUARTERED_IN)
            && Places.isCountry(label.object(pair).name()))
        && read.denied().stream()
            .filter(other -> other.relation().equals(label.relation()))
            .noneMatch(other -> other.isOf(pair.left(), pair.right()))
        && Stream.of(read.matches(), read.misfits())
            .flatMap(List::stream)
            .filter(other -> other.isOf(pair.left(), pair.right()))
            .allMatch(other -> goesWith(relation.get(), other));
  }

  private boolean goesWith(Relation relation, Match other) {
    Relation stated = ontology.getRelation(other.relation());
    return !stated.equals(relation) && stated.goesWith(relation);
  }

  /**
   * @param read of an event of which an example says whom its subject has to do with, no other is
   *     guessed: "is testing Y in the search of Z"
   */
  private boolean fits(Match match, List<Match> read, List<Match> found) {
    Relation relation = ontology.getRelation(match.relation());
    return found.stream()
            .filter(other -> other.isOf(match.subject(), match.object()))
            .allMatch(other -> goesWith(relation, other))
        && read.stream()
            .filter(other -> other.relation().equals(match.relation()))
            .noneMatch(
                other ->
                    other.subject() == match.subject() && other.trigger().equals(match.trigger()));
  }

  /** Whether nothing tells who plays the part for the same relation of the one that is said. */
  private boolean isLeftUnsaid(Likely unsaid, List<Match> read, List<Match> found) {
    Match guess = unsaid.match();
    Entity said = unsaid.candidate().pair().right();
    boolean eitherEnd = ontology.getRelation(guess.relation()).symmetric();
    boolean asSubject = eitherEnd || guess.subject() == said;
    boolean asObject = eitherEnd || guess.object() == said;
    return Stream.of(read, found)
        .flatMap(List::stream)
        .filter(other -> other.relation().equals(guess.relation()))
        .noneMatch(
            other -> asSubject && other.subject() == said || asObject && other.object() == said);
  }

  private List<Likely> listLikely(
      Candidate candidate, Sentence sentence, Optional<Encoder.Scores> scores) {
    Pair pair = candidate.pair();
    Optional<double[]> own =
        scores.flatMap(each -> each.find(pair.first().token(), pair.second().token()));
    List<Likely> found = new ArrayList<>();
    candidate
        .likely()
        .forEach(
            (at, linear) -> {
              Label label = labels.get(at);
              double likely = model.probability(at, linear, own);
              if (likely >= label.least(candidate.unsaid())) {
                Match match = match(candidate, sentence, label, likely);
                found.add(new Likely(candidate, at, match));
              }
            });
    return found;
  }

  private Match match(Candidate candidate, Sentence sentence, Label label, double likely) {
    Relation relation = ontology.getRelation(label.relation());
    Path path = candidate.seen().path();
    Entity subject = label.subject(candidate.pair());
    Entity object = label.object(candidate.pair());
    boolean turn = relation.symmetric() && subject.id().compareTo(object.id()) > 0;
    return new Match(
        turn ? object : subject,
        relation.name(),
        turn ? subject : object,
        sentence,
        Trigger.of(sentence, path),
        "",
        Path.text((label.forward() == turn ? path.turned() : path).steps()),
        candidate.unsaid() ? RULES_OF_UNSAID : RULES,
        Polarity.POSITIVE,
        likely * (candidate.unsaid() ? SURE_OF_UNSAID : SURE));
  }
}
