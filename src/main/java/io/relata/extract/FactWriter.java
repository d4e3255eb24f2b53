package io.relata.extract;

import io.relata.document.Document;
import io.relata.extract.clause.Attribution;
import io.relata.extract.clause.ClauseReader;
import io.relata.extract.clause.ClauseReading;
import io.relata.extract.clause.Context;
import io.relata.extract.clause.Referent;
import io.relata.extract.clause.Referents;
import io.relata.extract.names.Gazetteer;
import io.relata.extract.observation.ObservationReader;
import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.Token;
import io.relata.extract.patterns.Match;
import io.relata.extract.reference.Entity;
import io.relata.extract.reference.References;
import io.relata.fact.DocumentFacts;
import io.relata.fact.Evidence;
import io.relata.fact.Fact;
import io.relata.fact.Mention;
import io.relata.fact.NamedEntity;
import io.relata.fact.Observation;
import io.relata.fact.Polarity;
import io.relata.ontology.Ontology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes facts of matches: who is meant, what the clause says, and the words that say it. */
final class FactWriter {
  private final Ontology ontology;
  private final String extractor;
  private final ClauseReader clauses;
  private final ObservationReader observations;
  private final Gazetteer gazetteer;

  FactWriter(
      Ontology ontology,
      String extractor,
      ClauseReader clauses,
      ObservationReader observations,
      Gazetteer gazetteer) {
    this.ontology = ontology;
    this.extractor = extractor;
    this.clauses = clauses;
    this.observations = observations;
    this.gazetteer = gazetteer;
  }

  DocumentFacts write(Document document, String text, PatternExtractor.Reading reading) {
    References references = reading.references();
    FinalTypes types = FinalTypes.of(reading.matches(), ontology);
    Context context =
        Context.of(text, reading.sentences(), document.publishedOn(), referents(references, types));
    List<Fact> facts = new ArrayList<>();
    for (Match match : reading.matches()) {
      if (types.allow(match)) {
        fact(match, text, context, references).ifPresent(facts::add);
      }
    }
    List<Observation> measured = new ArrayList<>();
    reading.sentences().forEach(sentence -> measured.addAll(observations.list(sentence, context)));
    List<NamedEntity> entities =
        references.entities().stream()
            .map(entity -> entity(entity, types.of(entity), references, text))
            .toList();
    return new DocumentFacts(
        document, entities, Endings.mark(facts, document), measured, List.of());
  }

  /** Why no fact is made of a match; null where one is. */
  @Nullable String reasonToLeave(
      Match match, Document document, String text, PatternExtractor.Reading reading) {
    FinalTypes types = FinalTypes.of(reading.matches(), ontology);
    if (!types.allow(match)) {
      return "the types of the ends do not fit the relation";
    }
    Context context =
        Context.of(
            text,
            reading.sentences(),
            document.publishedOn(),
            referents(reading.references(), types));
    boolean asserted = clauses.read(match.sentence(), match.trigger(), context).asserted();
    return asserted ? null : "the clause states no fact: a condition, a question or a generality";
  }

  private static Referents referents(References references, FinalTypes types) {
    return new Referents() {
      @Override
      public Optional<Referent> find(Sentence sentence, Token token) {
        return references
            .find(sentence, token)
            .filter(reference -> reference.entities().size() == 1)
            .map(reference -> reference.entities().get(0))
            .map(entity -> new Referent(entity.id(), types.of(entity)));
      }

      @Override
      public Optional<Referent> findTopic(Sentence sentence) {
        return references
            .topic(sentence)
            .map(entity -> new Referent(entity.id(), types.of(entity)));
      }
    };
  }

  private Optional<Fact> fact(Match match, String text, Context context, References references) {
    ClauseReading clause = clauses.read(match.sentence(), match.trigger(), context);
    if (!clause.asserted()) {
      return Optional.empty();
    }
    Map<String, String> qualifiers = new LinkedHashMap<>();
    if (clause.reason() != null) {
      qualifiers.put("reason", clause.reason().in(text));
    }
    boolean flipped = match.polarity() == Polarity.NEGATIVE;
    if (clause.reason() == null && flipped && clause.polarity() == Polarity.NEGATIVE) {
      qualifiers.put("reason", ClauseReader.span(match.sentence(), match.trigger()).in(text));
    }
    if (clause.scope() != null) {
      qualifiers.put("scope", clause.scope().in(text));
    }
    Polarity polarity = flipped ? opposite(clause.polarity()) : clause.polarity();
    if (match.isLearned() && polarity == Polarity.NEGATIVE) {
      return Optional.empty(); // what somebody denies is not guessed
    }
    return Optional.of(
        new Fact(
            match.subject().id(),
            match.relation(),
            match.object().id(),
            clause.certainty(),
            polarity,
            clause.status(),
            clause.validFrom(),
            clause.validTo(),
            clause.validBasis(),
            source(clause.attribution(), context, references)
                .filter(id -> !id.equals(match.subject().id()) && !id.equals(match.object().id()))
                .orElse(null),
            Math.round(match.confidence() * 100) / 100.0,
            evidence(match.sentence(), text),
            qualifiers,
            extractor));
  }

  private static Polarity opposite(Polarity polarity) {
    return polarity == Polarity.POSITIVE ? Polarity.NEGATIVE : Polarity.POSITIVE;
  }

  private static Optional<String> source(
      @Nullable Attribution attribution, Context context, References references) {
    if (attribution == null || attribution.head() < 0) {
      return Optional.empty();
    }
    Sentence sentence = context.sentences().get(attribution.sentence());
    return references
        .find(sentence, sentence.token(attribution.head()))
        .filter(reference -> reference.entities().size() == 1)
        .map(reference -> reference.entities().get(0).id());
  }

  private static Evidence evidence(Sentence sentence, String text) {
    return new Evidence(
        text.substring(sentence.start(), sentence.end()), sentence.start(), sentence.end());
  }

  private NamedEntity entity(Entity entity, String type, References references, String text) {
    List<Mention> mentions = new ArrayList<>();
    references
        .list(entity)
        .forEach(
            reference ->
                mentions.add(
                    new Mention(
                        text.substring(reference.start(), reference.end()),
                        reference.start(),
                        reference.end())));
    Map<String, String> identifiers =
        gazetteer.find(entity.name()).map(Gazetteer.KnownName::identifiers).orElse(Map.of());
    return new NamedEntity(
        entity.id(), type, entity.name(), entity.aliases(), identifiers, mentions);
  }
}
