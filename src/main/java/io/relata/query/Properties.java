package io.relata.query;

import io.relata.fact.Certainty;
import io.relata.fact.ChangeBasis;
import io.relata.fact.PartialDate;
import io.relata.fact.Polarity;
import io.relata.fact.Status;
import io.relata.fact.ValidBasis;
import io.relata.graph.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Named values as the store holds them, read into typed answers. */
final class Properties {
  private static final String QUALIFIER = "qualifier_";

  private final Map<?, ?> values;

  private Properties(Map<?, ?> values) {
    this.values = values;
  }

  static Properties of(Map<?, ?> values) {
    return new Properties(values);
  }

  static Properties of(Row.Node node) {
    return new Properties(node.properties());
  }

  boolean isFact() {
    return has("quote") && has("relation") && has("document");
  }

  boolean isObservation() {
    return has("quote") && has("metric") && has("document");
  }

  boolean isEntity() {
    return has("id") && has("type") && has("name") && has("names");
  }

  boolean isRelationship() {
    return has("relation") && values.get("from") instanceof Map && values.get("to") instanceof Map;
  }

  Entity entity() {
    return new Entity(text("id"), text("type"), text("name"), strings("names"));
  }

  StatedFact fact() {
    return new StatedFact(
        text("id"),
        child("subject").entity(),
        text("relation"),
        child("object").entity(),
        Certainty.valueOf(text("certainty")),
        Polarity.valueOf(text("polarity")),
        Status.valueOf(text("status")),
        date("validFrom"),
        date("validTo"),
        has("validBasis") ? ValidBasis.valueOf(text("validBasis")) : null,
        number("confidence"),
        qualifiers(),
        instant("recordedAt"),
        instant("retractedAt"),
        source());
  }

  StatedObservation observation() {
    return new StatedObservation(
        text("id"),
        child("entity").entity(),
        text("metric"),
        has("value") ? number("value") : null,
        textOrNull("unit"),
        date("period"),
        has("changePercent") ? number("changePercent") : null,
        has("changeBasis") ? ChangeBasis.valueOf(text("changeBasis")) : null,
        textOrNull("region"),
        source());
  }

  Relationship relationship(Entity from, String type, Entity to, List<StatedFact> evidence) {
    boolean denied = type.equals("DENIED") || Boolean.TRUE.equals(values.get("denied"));
    return new Relationship(
        text("id"),
        from,
        denied ? text("relation") : type,
        to,
        denied,
        has("status") ? Status.valueOf(text("status")) : Status.ACTIVE,
        Certainty.valueOf(text("certainty")),
        number("confidence"),
        count("facts"),
        count("denials"),
        count("documents"),
        date("since"),
        date("until"),
        day("firstReported"),
        day("lastReported"),
        evidence);
  }

  private Source source() {
    Properties document = child("document");
    return new Source(
        document.text("id"),
        document.textOrNull("title"),
        document.textOrNull("publisher"),
        document.day("publishedOn"),
        document.textOrNull("url"),
        text("quote"),
        (int) count("start"),
        (int) count("end"),
        textOrNull("attributedTo"));
  }

  boolean has(String name) {
    return values.get(name) != null;
  }

  Object get(String name) {
    Object value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("The store lacks %s in %s".formatted(name, values.keySet()));
    }
    return value;
  }

  String text(String name) {
    return get(name).toString();
  }

  private Properties child(String name) {
    return new Properties((Map<?, ?>) get(name));
  }

  private @Nullable String textOrNull(String name) {
    return has(name) ? text(name) : null;
  }

  private double number(String name) {
    return ((Number) get(name)).doubleValue();
  }

  private long count(String name) {
    return has(name) ? ((Number) get(name)).longValue() : 0;
  }

  private List<String> strings(String name) {
    return has(name) ? ((List<?>) get(name)).stream().map(Object::toString).toList() : List.of();
  }

  private @Nullable PartialDate date(String name) {
    return has(name) ? PartialDate.parse(text(name)) : null;
  }

  private @Nullable LocalDate day(String name) {
    Object value = values.get(name);
    return value == null || value instanceof LocalDate
        ? (LocalDate) value
        : LocalDate.parse(value.toString());
  }

  private @Nullable Instant instant(String name) {
    Object value = values.get(name);
    if (value instanceof ZonedDateTime moment) {
      return moment.toInstant();
    }
    return value instanceof OffsetDateTime moment ? moment.toInstant() : null;
  }

  private Map<String, String> qualifiers() {
    Map<String, String> qualifiers = new HashMap<>();
    values.forEach(
        (name, value) -> {
          if (value != null && name.toString().startsWith(QUALIFIER)) {
            qualifiers.put(name.toString().substring(QUALIFIER.length()), value.toString());
          }
        });
    return qualifiers;
  }
}
