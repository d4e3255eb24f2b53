package io.relata.graph.write;

import io.relata.graph.fold.Report;
import io.relata.graph.store.Kind;
import io.relata.graph.store.Link;
import io.relata.graph.store.Linked;
import io.relata.graph.store.NewFact;
import io.relata.graph.store.StoreTransaction;
import io.relata.ontology.Ontology;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Facts that come, go, or follow their names to another entity, and the edges they add up to. */
final class Facts {
  private final StoreTransaction transaction;
  private final Entities entities;
  private final Ontology ontology;
  private final ZonedDateTime now;
  private final Edges edges;

  Facts(StoreTransaction transaction, Entities entities, Ontology ontology, ZonedDateTime now) {
    this.transaction = transaction;
    this.entities = entities;
    this.ontology = ontology;
    this.now = now;
    this.edges = new Edges(transaction);
  }

  /**
   * Brings facts and edges in line with the change.
   *
   * @param documents those of the facts that come, by id
   */
  void apply(Change change, Map<String, Map<String, Object>> documents) {
    Followers followers = new Followers(transaction, entities);
    Map<String, EdgeKey> outgoing = edges(change.factsOut(), Map.of());
    Map<String, EdgeKey> left = edges(followers.liveFacts(), Map.of());
    Map<String, EdgeKey> entered = edges(followers.liveFacts(), entities.moved());
    Set<EdgeKey> touched = new HashSet<>(outgoing.values());
    touched.addAll(left.values());
    touched.addAll(entered.values());
    List<EdgeKey> coming = change.factsIn().stream().map(stated -> edge(stated.node())).toList();
    touched.addAll(coming);
    edges.open(touched);
    followers.relink();
    retire(change, outgoing);
    move(left, entered);
    create(change.factsIn(), coming, documents);
    edges.close();
  }

  private void create(
      List<Change.Stated> stated,
      List<EdgeKey> edgeOf,
      Map<String, Map<String, Object>> documents) {
    List<NewFact> facts = new ArrayList<>(stated.size());
    List<Linked> attributions = new ArrayList<>();
    for (int i = 0; i < stated.size(); i++) {
      Change.Stated fact = stated.get(i);
      EdgeKey edge = edgeOf.get(i);
      Map<String, Object> node = FactNodes.recorded(fact.node(), edge, now);
      String subject = entities.get((String) node.get("subjectName"));
      String object = entities.get((String) node.get("objectName"));
      facts.add(new NewFact(node, subject, object, fact.document()));
      edges.add(edge, Report.of(node, documents.get(fact.document())));
      if (node.get("attributedToName") instanceof String source) {
        attributions.add(Linked.of(fact.id(), entities.get(source)));
      }
    }
    transaction.createFacts(facts);
    transaction.link(Link.FACT_ATTRIBUTED_TO, attributions);
  }

  private void retire(Change change, Map<String, EdgeKey> outgoing) {
    outgoing.forEach((id, edge) -> edges.remove(edge.id(), id));
    if (change.erases()) {
      transaction.delete(Kind.FACT, outgoing.keySet());
      return;
    }
    Map<String, Map<String, @Nullable Object>> retired = new TreeMap<>();
    for (Map<String, Object> fact : change.factsOut()) {
      Map<String, @Nullable Object> properties = Retired.change(fact, now);
      properties.put("edge", null);
      retired.put((String) fact.get("id"), properties);
    }
    transaction.update(Kind.FACT, retired);
  }

  private void move(Map<String, EdgeKey> left, Map<String, EdgeKey> entered) {
    Map<String, Map<String, @Nullable Object>> changes = new TreeMap<>();
    left.forEach(
        (id, edge) -> {
          Report report = edges.remove(edge.id(), id);
          if (report != null) {
            edges.add(entered.get(id), report);
            changes.put(id, Map.of("edge", entered.get(id).id()));
          }
        });
    transaction.update(Kind.FACT, changes);
  }

  /** The edges of facts by their links in the store, or by where moved names will lead. */
  private Map<String, EdgeKey> edges(
      Collection<Map<String, Object>> facts, Map<String, String> moved) {
    List<String> ids = facts.stream().map(fact -> (String) fact.get("id")).toList();
    Map<String, String> subjects = ends(transaction.linksFrom(Link.SUBJECT, ids));
    Map<String, String> objects = ends(transaction.linksFrom(Link.OBJECT, ids));
    Map<String, EdgeKey> found = new HashMap<>();
    for (Map<String, Object> fact : facts) {
      String id = (String) fact.get("id");
      String subject = (String) fact.get("subjectName");
      String object = (String) fact.get("objectName");
      found.put(
          id,
          EdgeKey.of(
              moved.containsKey(subject) ? entities.get(subject) : subjects.get(id),
              (String) fact.get("relation"),
              moved.containsKey(object) ? entities.get(object) : objects.get(id),
              ontology));
    }
    return found;
  }

  private EdgeKey edge(Map<String, Object> fact) {
    return EdgeKey.of(
        entities.get((String) fact.get("subjectName")),
        (String) fact.get("relation"),
        entities.get((String) fact.get("objectName")),
        ontology);
  }

  private static Map<String, String> ends(List<Linked> links) {
    Map<String, String> ends = new HashMap<>();
    links.forEach(link -> ends.put(link.from(), link.to()));
    return ends;
  }
}
