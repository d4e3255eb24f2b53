package io.relata.graph.write;

import io.relata.fact.Fact;
import io.relata.fact.Observation;
import io.relata.fact.PartialDate;
import io.relata.resolve.DocumentNames;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Facts and observations as properties of nodes, and back as far as the fold needs them. */
final class FactNodes {
  private FactNodes() {}

  static Map<String, Object> of(String document, Fact fact, DocumentNames names) {
    String subject = names.get(fact.subject()).toString();
    String object = names.get(fact.object()).toString();
    Map<String, Object> node = new HashMap<>();
    node.put("relation", fact.relation());
    node.put("subjectName", subject);
    node.put("objectName", object);
    node.put("certainty", fact.certainty().name());
    node.put("polarity", fact.polarity().name());
    node.put("status", fact.status().name());
    node.put("quote", fact.evidence().quote());
    node.put("start", (long) fact.evidence().start());
    node.put("end", (long) fact.evidence().end());
    node.put("confidence", fact.confidence());
    node.put("extractor", fact.extractor());
    put(node, "validFrom", fact.validFrom(), PartialDate::first);
    put(node, "validTo", fact.validTo(), PartialDate::last);
    put(node, "validBasis", fact.validBasis() == null ? null : fact.validBasis().name());
    put(node, "attributedToName", key(fact.attributedTo(), names));
    fact.qualifiers().forEach((role, words) -> node.put("qualifier_" + role, words));
    node.put("id", factId(document, node));
    return node;
  }

  static Map<String, Object> of(String document, Observation observation, DocumentNames names) {
    String subject = names.get(observation.subject()).toString();
    Map<String, Object> node = new HashMap<>();
    node.put("subjectName", subject);
    node.put("metric", observation.metric());
    node.put("quote", observation.evidence().quote());
    node.put("start", (long) observation.evidence().start());
    node.put("end", (long) observation.evidence().end());
    put(node, "value", observation.value());
    put(node, "unit", observation.unit());
    put(node, "changePercent", observation.changePercent());
    put(
        node,
        "changeBasis",
        observation.changeBasis() == null ? null : observation.changeBasis().name());
    PartialDate period = observation.period();
    put(node, "period", period, PartialDate::first);
    put(node, "periodEndDay", period == null ? null : period.last());
    put(node, "regionName", key(observation.region(), names));
    put(node, "attributedToName", key(observation.attributedTo(), names));
    node.put("id", observationId(document, node));
    return node;
  }

  /** The node as it stands in the store; what was recorded before stays so. */
  static Map<String, Object> recorded(Map<String, Object> fact, EdgeKey edge, ZonedDateTime now) {
    Map<String, Object> node = recorded(fact, now);
    node.put("edge", edge.id());
    return node;
  }

  static Map<String, Object> recorded(Map<String, Object> stated, ZonedDateTime now) {
    Map<String, Object> node = new HashMap<>(stated);
    node.putIfAbsent("recordedAt", now);
    return node;
  }

  static String factId(String document, Map<String, ?> node) {
    return id(document, node, "start", "end", "subjectName", "relation", "objectName", "polarity");
  }

  static String observationId(String document, Map<String, ?> node) {
    return id(
        document,
        node,
        "start",
        "end",
        "subjectName",
        "metric",
        "value",
        "unit",
        "period",
        "changePercent",
        "regionName");
  }

  private static String id(String document, Map<String, ?> node, String... properties) {
    Object[] parts = new Object[properties.length + 1];
    parts[0] = document;
    for (int i = 0; i < properties.length; i++) {
      parts[i + 1] = String.valueOf(node.get(properties[i]));
    }
    return Ids.of(parts);
  }

  private static @Nullable String key(@Nullable String entity, DocumentNames names) {
    return entity == null ? null : names.get(entity).toString();
  }

  private static void put(Map<String, Object> node, String name, @Nullable Object value) {
    if (value != null) {
      node.put(name, value);
    }
  }

  private static void put(
      Map<String, Object> node,
      String name,
      @Nullable PartialDate date,
      Function<PartialDate, LocalDate> day) {
    if (date != null) {
      node.put(name, date.toString());
      node.put(name + "Day", day.apply(date));
    }
  }
}
