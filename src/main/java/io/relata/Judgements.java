package io.relata;

import io.relata.graph.GraphStore;
import io.relata.graph.write.StoredJudgement;
import io.relata.ontology.Ontology;
import io.relata.query.Entity;
import io.relata.query.Questions;
import io.relata.resolve.Explanation;
import io.relata.resolve.Judgement;
import io.relata.resolve.NameKey;
import io.relata.resolve.Verdict;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What persons judged about names: which are of one entity and which are not. A name is given as
 * documents write it, by the id of its entity, or by its key ({@code acme|Organization}).
 */
public final class Judgements {
  private final GraphStore store;
  private final Questions questions;
  private final Ontology ontology;

  Judgements(GraphStore store, Questions questions, Ontology ontology) {
    this.store = store;
    this.questions = questions;
    this.ontology = ontology;
  }

  /** What persons judged, the oldest first. */
  public List<StoredJudgement> list() {
    return store.judgements();
  }

  /** Pairs of names the rules are unsure about, those that would change most first. */
  public List<Judgement> review(int limit) {
    return store.review(limit);
  }

  /**
   * A person's judgement about two names; it beats the rules' and can be withdrawn.
   *
   * @param document limits it to what the first name means in that document; null for everywhere
   */
  public StoredJudgement judge(
      Verdict verdict,
      String name,
      String other,
      String person,
      String reason,
      @Nullable String document) {
    NameKey one = document == null ? key(name) : key(name, document);
    return store.judge(
        Judgement.byPerson(
            one,
            key(other),
            verdict,
            person,
            reason,
            Instant.now().truncatedTo(ChronoUnit.SECONDS)));
  }

  /** Those that were exported; says how many were new. */
  public int add(Collection<Judgement> judgements) {
    return store.judge(judgements);
  }

  /**
   * Forgets a person's judgement; the graph is as if it had never been made.
   *
   * @return empty when there is none of this id
   */
  public Optional<Judgement> withdraw(String judgementId) {
    return store.withdraw(judgementId);
  }

  /**
   * Why two names are, or are not, of one entity: the rules that fired, the chain, what would
   * change it.
   *
   * @throws io.relata.query.QuestionException with the nearest names when one of them is in no
   *     document
   */
  public Explanation explain(String name, String other) {
    NameKey one = key(name);
    NameKey two = key(other);
    return store
        .explain(one, two)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "Could not explain %s and %s: no document names both".formatted(one, two)));
  }

  /** What this document means by the name, whether or not it is in the graph yet. */
  private NameKey key(String name, String document) {
    List<NameKey> meant = store.listNames(document, name);
    if (meant.size() > 1) {
      throw new IllegalArgumentException(
          "%s calls several things '%s'; give the key of one: %s"
              .formatted(
                  document,
                  name,
                  meant.stream().map(NameKey::toString).collect(Collectors.joining(", "))));
    }
    return (meant.isEmpty() ? key(name) : meant.get(0)).in(document);
  }

  /** The key of the name itself, not of the entity it is one of the names of. */
  private NameKey key(String name) {
    if (name.contains("|")) {
      return NameKey.parse(name);
    }
    Entity entity = questions.resolve(name);
    String surface = entity.id().equals(name) ? entity.name() : name;
    NameKey plain = NameKey.of(surface, ontology.root(entity.type()));
    return store.listNames(entity.id()).stream()
        .filter(key -> key.text().equals(plain.text()))
        .findFirst()
        .orElse(plain);
  }
}
