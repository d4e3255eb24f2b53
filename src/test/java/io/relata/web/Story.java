package io.relata.web;

import io.relata.document.Document;
import io.relata.fact.Certainty;
import io.relata.fact.ChangeBasis;
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

/** A small document for tests and what it states, written down by hand. */
final class Story {
  private final Document document;
  private final Map<String, NamedEntity> entities = new LinkedHashMap<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Observation> observations = new ArrayList<>();

  Story(String id, String title, String publisher, String day, String text) {
    document =
        new Document(
            id, title, publisher, LocalDate.parse(day), "https://example.org/" + id, text.strip());
  }

  /**
   * Ends are written {@code Company:Apple}; options are names of enum constants, dates, reasons.
   */
  Story fact(String subject, String relation, String object, String quote, String... options) {
    Certainty certainty = Certainty.CERTAIN;
    Polarity polarity = Polarity.POSITIVE;
    Status status = Status.ACTIVE;
    PartialDate from = PartialDate.of(document.publishedOn());
    PartialDate to = null;
    ValidBasis basis = ValidBasis.PUBLISHED;
    String sayer = null;
    Map<String, String> qualifiers = new LinkedHashMap<>();
    for (String option : options) {
      if (option.startsWith("because ")) {
        qualifiers.put("reason", option.substring("because ".length()));
      } else if (option.startsWith("by ")) {
        sayer = entity(option.substring(3));
      } else if (option.startsWith("from ")) {
        from = PartialDate.parse(option.substring(5));
        basis = ValidBasis.STATED;
      } else if (option.startsWith("to ")) {
        to = PartialDate.parse(option.substring(3));
      } else {
        certainty = named(Certainty.values(), option, certainty);
        polarity = named(Polarity.values(), option, polarity);
        status = named(Status.values(), option, status);
      }
    }
    facts.add(
        new Fact(
            entity(subject),
            relation,
            entity(object),
            certainty,
            polarity,
            status,
            from,
            to,
            basis,
            sayer,
            certainty == Certainty.CERTAIN ? 0.92 : 0.74,
            evidence(quote),
            qualifiers,
            "hand/1"));
    return this;
  }

  Story measured(
      String subject,
      String metric,
      Double value,
      String unit,
      String period,
      Double change,
      String quote) {
    observations.add(
        new Observation(
            entity(subject),
            metric,
            value,
            unit,
            PartialDate.parse(period),
            change,
            ChangeBasis.YEAR_OVER_YEAR,
            null,
            null,
            evidence(quote)));
    return this;
  }

  DocumentFacts told() {
    return new DocumentFacts(
        document, List.copyOf(entities.values()), facts, observations, List.of());
  }

  private String entity(String typed) {
    int colon = typed.indexOf(':');
    String type = typed.substring(0, colon);
    String name = typed.substring(colon + 1);
    int at = Math.max(0, document.text().indexOf(name));
    return entities
        .computeIfAbsent(
            typed,
            key ->
                new NamedEntity(
                    "e" + (entities.size() + 1),
                    type,
                    name,
                    List.of(),
                    Map.of(),
                    document.text().startsWith(name, at)
                        ? List.of(new Mention(name, at, at + name.length()))
                        : List.of()))
        .id();
  }

  private Evidence evidence(String quote) {
    int start = document.text().indexOf(quote);
    if (start < 0) {
      throw new IllegalArgumentException(document.id() + " does not say: " + quote);
    }
    return new Evidence(quote, start, start + quote.length());
  }

  private static <E extends Enum<E>> E named(E[] values, String option, E otherwise) {
    for (E value : values) {
      if (value.name().equals(option)) {
        return value;
      }
    }
    return otherwise;
  }
}
