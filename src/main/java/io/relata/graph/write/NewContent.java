package io.relata.graph.write;

import io.relata.graph.store.Content;
import io.relata.graph.store.Edge;
import io.relata.graph.store.Kind;
import io.relata.graph.store.Link;
import io.relata.graph.store.Linked;
import io.relata.ontology.Ontology;
import io.relata.resolve.Cluster;
import io.relata.resolve.Judgement;
import io.relata.resolve.NameKey;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A new graph, part by part: the same nodes and relationships as transactions would have made. */
final class NewContent implements Content {
  private static final int DOCUMENTS_A_PART = 128;
  private static final int NAMES_A_PART = 5_000;

  private final SpooledDocuments documents;
  private final SpooledReports reports;
  private final NewNames names;
  private final Ontology ontology;
  private final ZonedDateTime now;
  private final long[] first = new long[Kind.values().length];
  private final long nodes;
  private final String[] entityIds;
  private final Map<String, Integer> entities = new HashMap<>();

  NewContent(
      SpooledDocuments documents,
      SpooledReports reports,
      NewNames names,
      Ontology ontology,
      ZonedDateTime now) {
    this.documents = documents;
    this.reports = reports;
    this.names = names;
    this.ontology = ontology;
    this.now = now;
    long next = 0;
    next = number(Kind.DOCUMENT, next, documents.size());
    next = number(Kind.FACT, next, documents.facts());
    next = number(Kind.OBSERVATION, next, documents.observations());
    next = number(Kind.NAME, next, names.size());
    next = number(Kind.ENTITY, next, names.clusters().size());
    this.nodes = number(Kind.BLOCK, next, names.blocks().size());
    this.entityIds = names.clusters().stream().map(Cluster::id).toArray(String[]::new);
    for (int entity = 0; entity < entityIds.length; entity++) {
      entities.put(entityIds[entity], entity);
    }
  }

  private long number(Kind kind, long from, long count) {
    first[kind.ordinal()] = from;
    return from + count;
  }

  private long node(Kind kind, long number) {
    return first[kind.ordinal()] + number;
  }

  @Override
  public long nodes() {
    return nodes;
  }

  @Override
  public long relationships() {
    return 4 * documents.facts() + 3 * documents.observations() + 14L * names.size();
  }

  @Override
  public Iterator<Part<NodeSink>> nodeParts() {
    return Stream.of(
            parts(documents.size(), DOCUMENTS_A_PART, this::documentNodes),
            parts(names.size(), NAMES_A_PART, this::nameNodes),
            parts(entityIds.length, NAMES_A_PART, this::entityNodes),
            parts(names.blocks().size(), NAMES_A_PART, this::blockNodes))
        .flatMap(Function.identity())
        .iterator();
  }

  @Override
  public Iterator<Part<RelationshipSink>> relationshipParts() {
    return Stream.of(
            parts(documents.size(), DOCUMENTS_A_PART, this::documentLinks),
            parts(names.size(), NAMES_A_PART, this::nameLinks),
            parts(names.judgements().size(), NAMES_A_PART, this::judgements),
            parts(reports.files(), 1, this::edges))
        .flatMap(Function.identity())
        .iterator();
  }

  private record Range(int from, int to) {
    IntStream each() {
      return IntStream.range(from, to);
    }
  }

  private static <T> Stream<Part<T>> parts(int size, int step, BiConsumer<Range, T> write) {
    return IntStream.range(0, (size + step - 1) / step)
        .mapToObj(part -> new Range(part * step, Math.min(size, (part + 1) * step)))
        .map(range -> sink -> write.accept(range, sink));
  }

  private void documentNodes(Range range, NodeSink sink) {
    SpooledReports.Batch batch = reports.new Batch();
    for (SpooledDocuments.Nodes each : documents.nodes(range.from(), range.to())) {
      each.document().put("ingestedAt", now);
      write(sink, Kind.DOCUMENT, each.number(), each.document());
      long fact = each.firstFact();
      for (Map<String, Object> node : each.facts()) {
        EdgeKey edge =
            EdgeKey.of(
                entityOf(node.get("subjectName")),
                (String) node.get("relation"),
                entityOf(node.get("objectName")),
                ontology);
        if (!edge.isLoop()) {
          batch.add(edge, node, each.document());
        }
        write(sink, Kind.FACT, fact++, FactNodes.recorded(node, edge, now));
      }
      long observation = each.firstObservation();
      for (Map<String, Object> node : each.observations()) {
        write(sink, Kind.OBSERVATION, observation++, FactNodes.recorded(node, now));
      }
    }
    batch.close();
  }

  private String entityOf(Object name) {
    return entityIds[names.clusterOf(documents.names().of((String) name))];
  }

  private void nameNodes(Range range, NodeSink sink) {
    range
        .each()
        .filter(names::isThere)
        .forEach(name -> write(sink, Kind.NAME, name, names.state(name).properties()));
  }

  private void entityNodes(Range range, NodeSink sink) {
    range
        .each()
        .forEach(
            entity -> {
              Cluster cluster = names.clusters().get(entity);
              EntityState state =
                  EntityState.of(entityIds[entity], names.states(cluster), ontology);
              List<String> labels = new ArrayList<>(ontology.line(state.type()));
              labels.add(Kind.ENTITY.label());
              sink.node(
                  node(Kind.ENTITY, entity), labels.toArray(String[]::new), state.properties());
            });
  }

  private void blockNodes(Range range, NodeSink sink) {
    range
        .each()
        .forEach(block -> write(sink, Kind.BLOCK, block, Map.of("key", names.blocks().get(block))));
  }

  private void write(NodeSink sink, Kind kind, long number, Map<String, Object> properties) {
    sink.node(node(kind, number), new String[] {kind.label()}, properties);
  }

  private void documentLinks(Range range, RelationshipSink sink) {
    for (SpooledDocuments.Links each : documents.links(range.from(), range.to())) {
      for (Mentioned mention : each.mentions()) {
        link(
            sink,
            Link.MENTIONS,
            each.number(),
            names.number(mention.name()),
            mention.link("").properties());
      }
      long fact = each.firstFact();
      for (SpooledDocuments.Ends ends : each.facts()) {
        about(sink, Link.SUBJECT, fact, ends.subject());
        about(sink, Link.OBJECT, fact, ends.other());
        about(sink, Link.FACT_ATTRIBUTED_TO, fact, ends.source());
        link(sink, Link.FACT_STATED_IN, fact++, each.number(), Map.of());
      }
      long observation = each.firstObservation();
      for (SpooledDocuments.Ends ends : each.observations()) {
        about(sink, Link.OF, observation, ends.subject());
        about(sink, Link.IN_REGION, observation, ends.other());
        about(sink, Link.OBSERVATION_ATTRIBUTED_TO, observation, ends.source());
        link(sink, Link.OBSERVATION_STATED_IN, observation++, each.number(), Map.of());
      }
    }
  }

  private void about(RelationshipSink sink, Link link, long from, int name) {
    if (name >= 0) {
      link(sink, link, from, names.clusterOf(name), Map.of());
    }
  }

  private void nameLinks(Range range, RelationshipSink sink) {
    range
        .each()
        .filter(names::isThere)
        .forEach(
            name -> {
              link(sink, Link.NAMES, name, names.clusterOf(name), Map.of());
              for (int block : names.blocksOf(name)) {
                link(sink, Link.IN_BLOCK, name, block, Map.of());
              }
            });
  }

  private void judgements(Range range, RelationshipSink sink) {
    for (Judgement judgement : names.judgements().subList(range.from(), range.to())) {
      Linked link = JudgementNodes.link(judgement);
      NameKey left = NameKey.parse(link.from());
      NameKey right = NameKey.parse(link.to());
      link(sink, Link.JUDGED, names.number(left), names.number(right), link.properties());
    }
  }

  private void edges(Range range, RelationshipSink sink) {
    for (Edge edge : reports.fold(range.from())) {
      sink.relationship(
          node(Kind.ENTITY, entities.get(edge.from())),
          edge.type(),
          node(Kind.ENTITY, entities.get(edge.to())),
          edge.properties());
    }
  }

  private void link(
      RelationshipSink sink, Link link, long from, long to, Map<String, Object> properties) {
    sink.relationship(node(link.from(), from), link.type(), node(link.to(), to), properties);
  }
}
