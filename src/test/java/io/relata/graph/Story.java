package io.relata.graph;

import io.relata.document.Document;
import io.relata.fact.Certainty;
import io.relata.fact.DocumentFacts;
import io.relata.fact.Evidence;
import io.relata.fact.Fact;
import io.relata.fact.Mention;
import io.relata.fact.NamedEntity;
import io.relata.fact.Observation;
import io.relata.fact.PartialDate;
import io.relata.fact.Polarity;
import io.relata.fact.Status;
import io.relata.fact.ValidBasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document written in a test: {@code Story.of("d1", "2025-02-12").says("Apple", "PARTNERS_WITH",
 * "Alibaba", "Apple works with Alibaba.").facts()}.
 */
public final class Story {
  private final String id;
  private final @Nullable LocalDate date;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, NamedEntity> entities = new LinkedHashMap<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Observation> observations = new ArrayList<>();

  private Story(String id, @Nullable LocalDate date) {
    this.id = id;
    this.date = date;
  }

  public static Story of(String id, String date) {
    return new Story(id, LocalDate.parse(date));
  }

  /** Names something of a type; what is not named so is a Company. */
  public Story about(String name, String type, String... aliases) {
    NamedEntity known = entities.get(name);
    entities.put(
        name,
        new NamedEntity(
            known == null ? "e" + entities.size() : known.id(),
            type,
            name,
            List.of(aliases),
            Map.of(),
            List.of(new Mention(name, 0, name.length()))));
    return this;
  }

  /** Names a company under which the world registers it. */
  public Story registers(String name, String scheme, String value) {
    entity(name);
    NamedEntity known = entities.get(name);
    entities.put(
        name,
        new NamedEntity(
            known.id(),
            known.type(),
            name,
            known.aliases(),
            Map.of(scheme, value),
            known.mentions()));
    return this;
  }

  public Story says(String subject, String relation, String object, String sentence) {
    return says(subject, relation, object, sentence, Status.ACTIVE, Polarity.POSITIVE);
  }

  public Story denies(String subject, String relation, String object, String sentence) {
    return says(subject, relation, object, sentence, Status.ACTIVE, Polarity.NEGATIVE);
  }

  public Story says(
      String subject,
      String relation,
      String object,
      String sentence,
      Status status,
      Polarity polarity) {
    facts.add(
        new Fact(
            entity(subject),
            relation,
            entity(object),
            Certainty.CERTAIN,
            polarity,
            status,
            date == null ? null : PartialDate.of(date),
            null,
            date == null ? null : ValidBasis.PUBLISHED,
            null,
            0.8,
            sentence(sentence),
            Map.of(),
            "test/1"));
    return this;
  }

  public Story measures(String subject, String metric, double value, String sentence) {
    observations.add(
        new Observation(
            entity(subject),
            metric,
            value,
            "USD",
            PartialDate.parse("2025-Q1"),
            null,
            null,
            null,
            null,
            sentence(sentence)));
    return this;
  }

  public DocumentFacts facts() {
    return facts(id);
  }

  /** The same under another id. */
  DocumentFacts facts(String id) {
    return new DocumentFacts(
        new Document(
            id, "Story " + id, "Test Press", date, "https://example.org/" + id, text.toString()),
        List.copyOf(entities.values()),
        facts,
        observations,
        List.of());
  }

  private String entity(String name) {
    if (!entities.containsKey(name)) {
      about(name, "Company");
    }
    return entities.get(name).id();
  }

  private Evidence sentence(String sentence) {
    int start = text.length();
    text.append(sentence).append(' ');
    return new Evidence(sentence, start, start + sentence.length());
  }
}
