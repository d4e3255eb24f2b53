package io.relata.graph.write;

import io.relata.document.Document;
import io.relata.fact.DocumentFacts;
import io.relata.fact.Fact;
import io.relata.fact.NamedEntity;
import io.relata.fact.Observation;
import io.relata.graph.fold.Fingerprint;
import io.relata.ontology.Ontology;
import io.relata.resolve.DocumentNames;
import io.relata.resolve.NameKey;
import io.relata.resolve.StatedName;
import io.relata.resolve.StatedNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A checked document as it will stand in the store, worked out before any transaction begins.
 *
 * @param node the document's properties
 * @param facts by id; a fact stated twice at one place counts once
 * @param content hash of all that is loaded: equal content is not loaded again
 */
record Arrival(
    Map<String, Object> node,
    List<Mentioned> mentions,
    Map<String, Map<String, Object>> facts,
    Map<String, Map<String, Object>> observations,
    String content) {

  String id() {
    return (String) node.get("id");
  }

  static Arrival of(DocumentFacts given, Ontology ontology) {
    Document document = given.document();
    DocumentNames names = DocumentNames.of(given, ontology);
    List<Mentioned> mentions = mentions(given, names, ontology);
    Map<String, Map<String, Object>> facts = new TreeMap<>();
    for (Fact fact : given.facts()) {
      keep(facts, FactNodes.of(document.id(), fact, names));
    }
    Map<String, Map<String, Object>> observations = new TreeMap<>();
    for (Observation observation : given.observations()) {
      keep(observations, FactNodes.of(document.id(), observation, names));
    }
    Map<String, Object> node = node(document);
    String content = Ids.of(canonical(node), mentions, canonical(facts), canonical(observations));
    node.put("content", content);
    return new Arrival(node, mentions, facts, observations, content);
  }

  /** Of two with one id the one whose text comes first, whatever their order. */
  private static void keep(Map<String, Map<String, Object>> nodes, Map<String, Object> node) {
    nodes.merge(
        (String) node.get("id"),
        node,
        (one, other) ->
            canonical(one).toString().compareTo(canonical(other).toString()) <= 0 ? one : other);
  }

  private static TreeMap<String, Object> canonical(Map<String, ?> map) {
    TreeMap<String, Object> sorted = new TreeMap<>(map);
    sorted.replaceAll(
        (key, value) -> value instanceof Map<?, ?> inner ? new TreeMap<>(inner) : value);
    sorted.remove("text");
    return sorted;
  }

  private static Map<String, Object> node(Document document) {
    Map<String, Object> node = new HashMap<>();
    node.put("id", document.id());
    node.put("sha256", document.sha256());
    put(node, "title", document.title());
    put(node, "publisher", document.publisher());
    put(node, "publishedOn", document.publishedOn());
    put(node, "url", document.url());
    String text = document.text();
    put(node, "text", text);
    if (text != null) {
      Fingerprint.of(text).ifPresent(print -> node.put("simhash", print));
    }
    return node;
  }

  private static void put(Map<String, Object> node, String name, @Nullable Object value) {
    if (value != null) {
      node.put(name, value);
    }
  }

  private static List<Mentioned> mentions(
      DocumentFacts given, DocumentNames names, Ontology ontology) {
    Map<NameKey, Long> counts = counts(given.entities(), names);
    List<Mentioned> mentions = new ArrayList<>();
    for (StatedName stated : StatedNames.of(given, names)) {
      mentions.add(
          new Mentioned(
              stated.key(),
              mostSpecific(stated.types(), ontology),
              stated.surface(),
              counts.getOrDefault(stated.key(), 1L),
              identifiers(stated),
              stated.aliases().stream().map(NameKey::toString).sorted().toList()));
    }
    return mentions;
  }

  private static Map<NameKey, Long> counts(Collection<NamedEntity> entities, DocumentNames names) {
    Map<NameKey, Long> counts = new HashMap<>();
    for (NamedEntity entity : entities) {
      counts.merge(names.get(entity.id()), Math.max(1L, entity.mentions().size()), Long::sum);
    }
    for (NamedEntity entity : entities) {
      for (String alias : entity.aliases()) {
        String text = NameKey.normalise(alias);
        long times =
            entity.mentions().stream()
                .filter(mention -> NameKey.normalise(mention.text()).equals(text))
                .count();
        counts.merge(names.alias(entity, alias), Math.max(1L, times), Math::max);
      }
    }
    return counts;
  }

  private static String mostSpecific(Collection<String> types, Ontology ontology) {
    return types.stream()
        .min(
            Comparator.comparing((String type) -> -ontology.line(type).size())
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  private static List<String> identifiers(StatedName name) {
    List<String> identifiers = new ArrayList<>();
    name.identifiers()
        .forEach(
            (scheme, values) -> values.forEach(value -> identifiers.add(scheme + ":" + value)));
    identifiers.sort(Comparator.naturalOrder());
    return identifiers;
  }
}
