package io.relata.graph;

import io.relata.fact.Certainty;
import io.relata.fact.ChangeBasis;
import io.relata.fact.Evidence;
import io.relata.fact.Fact;
import io.relata.fact.Observation;
import io.relata.fact.PartialDate;
import io.relata.fact.Polarity;
import io.relata.fact.Status;
import io.relata.fact.ValidBasis;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Facts and observations, read back from the properties of their nodes. */
final class StatedFacts {
  private static final String QUALIFIER = "qualifier_";

  private StatedFacts() {}

  static Fact fact(Map<String, Object> node, StatedEntities entities) {
    return new Fact(
        entities.findId(node.get("subjectName")),
        (String) node.get("relation"),
        entities.findId(node.get("objectName")),
        Certainty.valueOf((String) node.get("certainty")),
        Polarity.valueOf((String) node.get("polarity")),
        Status.valueOf((String) node.get("status")),
        read(node, "validFrom", PartialDate::parse),
        read(node, "validTo", PartialDate::parse),
        read(node, "validBasis", ValidBasis::valueOf),
        entities.findId(node.get("attributedToName")),
        ((Number) node.get("confidence")).doubleValue(),
        evidence(node),
        qualifiers(node),
        String.valueOf(node.getOrDefault("extractor", "unknown")));
  }

  static Observation observation(Map<String, Object> node, StatedEntities entities) {
    return new Observation(
        entities.findId(node.get("subjectName")),
        (String) node.get("metric"),
        (Double) node.get("value"),
        (String) node.get("unit"),
        read(node, "period", PartialDate::parse),
        (Double) node.get("changePercent"),
        read(node, "changeBasis", ChangeBasis::valueOf),
        entities.findId(node.get("regionName")),
        entities.findId(node.get("attributedToName")),
        evidence(node));
  }

  private static Evidence evidence(Map<String, Object> node) {
    return new Evidence(
        (String) node.get("quote"),
        ((Number) node.get("start")).intValue(),
        ((Number) node.get("end")).intValue());
  }

  private static Map<String, String> qualifiers(Map<String, Object> node) {
    Map<String, String> qualifiers = new TreeMap<>();
    node.forEach(
        (name, value) -> {
          if (name.startsWith(QUALIFIER) && value != null) {
            qualifiers.put(name.substring(QUALIFIER.length()), (String) value);
          }
        });
    return qualifiers;
  }

  private static <T> @Nullable T read(
      Map<String, Object> node, String name, Function<String, T> read) {
    Object value = node.get(name);
    return value == null ? null : read.apply((String) value);
  }
}
