package io.relata.graph.write;

import io.relata.graph.store.Linked;
import io.relata.resolve.Judgement;
import io.relata.resolve.NameKey;
import io.relata.resolve.Reason;
import io.relata.resolve.Verdict;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judgements as properties of nodes and links. */
final class JudgementNodes {
  /** Of two persons' judgements about one pair the later counts. */
  static final Comparator<Judgement> EARLIER_FIRST =
      Comparator.comparing(JudgementNodes::at)
          .thenComparing(Judgement::by)
          .thenComparing(Judgement::verdict)
          .thenComparing(JudgementNodes::id);

  private JudgementNodes() {}

  static String id(Judgement judgement) {
    return Ids.of(
        judgement.left(),
        judgement.right(),
        judgement.verdict(),
        judgement.by(),
        judgement.at(),
        judgement.reasons());
  }

  static Linked link(Judgement judgement) {
    Map<String, Object> properties = properties(judgement);
    return new Linked(judgement.left().toString(), judgement.right().toString(), properties);
  }

  static Map<String, Object> node(Judgement judgement) {
    Map<String, Object> node = properties(judgement);
    node.put("id", id(judgement));
    node.put("left", judgement.left().toString());
    node.put("right", judgement.right().toString());
    for (NameKey key : List.of(judgement.left(), judgement.right())) {
      if (key.document() != null) {
        node.put("document", key.document());
      }
    }
    return node;
  }

  static Judgement read(Map<String, Object> node) {
    return read(
        NameKey.parse((String) node.get("left")), NameKey.parse((String) node.get("right")), node);
  }

  static Judgement read(Linked link) {
    return read(NameKey.parse(link.from()), NameKey.parse(link.to()), link.properties());
  }

  private static Judgement read(NameKey left, NameKey right, Map<String, Object> properties) {
    List<String> rules = Tally.texts(properties.get("rules"));
    List<String> details = Tally.texts(properties.get("reasons"));
    List<Reason> reasons = new java.util.ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      double weight = (Double) ((List<?>) properties.get("weights")).get(i);
      reasons.add(new Reason(rules.get(i), weight, details.get(i)));
    }
    return new Judgement(
        left,
        right,
        Verdict.valueOf((String) properties.get("verdict")),
        (Double) properties.get("score"),
        reasons,
        (String) properties.get("by"),
        properties.get("at") instanceof ZonedDateTime at ? at.toInstant() : null);
  }

  private static Map<String, Object> properties(Judgement judgement) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("verdict", judgement.verdict().name());
    properties.put("score", judgement.score());
    properties.put("by", judgement.by());
    List<Reason> reasons = judgement.reasons();
    if (!reasons.isEmpty()) {
      properties.put("reasons", reasons.stream().map(Reason::detail).toList());
      properties.put("rules", reasons.stream().map(Reason::rule).toList());
      properties.put("weights", reasons.stream().map(Reason::weight).toList());
    }
    if (judgement.at() != null) {
      properties.put("at", judgement.at().atZone(ZoneOffset.UTC));
    }
    return properties;
  }

  private static Instant at(Judgement judgement) {
    return judgement.at() == null ? Instant.MIN : judgement.at();
  }
}
