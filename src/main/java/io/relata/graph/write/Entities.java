package io.relata.graph.write;

import io.relata.graph.store.Kind;
import io.relata.graph.store.Link;
import io.relata.graph.store.Linked;
import io.relata.graph.store.StoreTransaction;
import io.relata.ontology.Ontology;
import io.relata.resolve.Cluster;
import io.relata.resolve.NameKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The entities of the graph during one transaction: which name is whose, before and after. */
final class Entities {
  private final StoreTransaction transaction;
  private final Names names;
  private final Ontology ontology;
  private final Formers formers;
  private final Map<String, String> now = new HashMap<>();
  private final Map<String, String> before = new HashMap<>();
  private final Set<String> emptied = new HashSet<>();

  Entities(StoreTransaction transaction, Names names, Ontology ontology) {
    this.transaction = transaction;
    this.names = names;
    this.ontology = ontology;
    this.formers = new Formers(transaction, ontology);
  }

  /**
   * Makes the store's entities those of the clusters, and takes the gone names out of theirs.
   *
   * @param bearers the entities of names as far as they are known already
   */
  void apply(List<Cluster> clusters, Map<String, String> bearers, Collection<NameKey> gone) {
    List<String> keys = new ArrayList<>();
    gone.forEach(key -> keys.add(key.toString()));
    for (Cluster cluster : clusters) {
      String id = cluster.id();
      cluster.names().forEach(name -> now.put(name.toString(), id));
    }
    keys.addAll(now.keySet());
    before.putAll(bearers);
    keys.removeIf(bearers::containsKey);
    transaction.linksFrom(Link.NAMES, keys).forEach(link -> before.put(link.from(), link.to()));
    emptied.addAll(before.values());
    Map<String, EntityState> states = new LinkedHashMap<>();
    for (Cluster cluster : clusters) {
      states.put(
          cluster.id(),
          EntityState.of(cluster.id(), names.states(cluster.names()).values(), ontology));
    }
    emptied.removeAll(states.keySet());
    store(states);
    relink();
  }

  private void store(Map<String, EntityState> states) {
    Map<String, Map<String, Object>> stored =
        new HashMap<>(transaction.find(Kind.ENTITY, states.keySet()));
    Set<String> missing = new HashSet<>(states.keySet());
    missing.removeAll(stored.keySet());
    stored.putAll(formers.revive(missing));
    List<Map<String, Object>> created = new ArrayList<>();
    Map<String, Map<String, @Nullable Object>> updated = new TreeMap<>();
    Map<List<List<String>>, List<String>> retyped = new HashMap<>();
    states.forEach(
        (id, state) -> {
          Map<String, Object> old = stored.get(id);
          String oldType = old == null ? null : (String) old.get("type");
          if (old == null) {
            created.add(state.properties());
          } else if (!old.equals(state.properties())) {
            updated.put(id, Names.difference(old, state.properties()));
          }
          if (!state.type().equals(oldType)) {
            List<String> from = oldType == null ? List.of() : ontology.line(oldType);
            retyped
                .computeIfAbsent(
                    List.of(from, ontology.line(state.type())), unused -> new ArrayList<>())
                .add(id);
          }
        });
    transaction.create(Kind.ENTITY, created);
    transaction.update(Kind.ENTITY, updated);
    retyped.forEach(
        (lines, ids) -> transaction.retype(Kind.ENTITY, ids, lines.get(0), lines.get(1)));
  }

  private void relink() {
    List<Linked> leave = new ArrayList<>();
    List<Linked> enter = new ArrayList<>();
    now.forEach(
        (name, entity) -> {
          String old = before.get(name);
          if (!entity.equals(old)) {
            enter.add(Linked.of(name, entity));
            if (old != null) {
              leave.add(Linked.of(name, old));
            }
          }
        });
    transaction.unlink(Link.NAMES, leave);
    transaction.link(Link.NAMES, enter);
  }

  /** Names that were another entity's before: their facts must follow. Name to old entity. */
  Map<String, String> moved() {
    Map<String, String> moved = new HashMap<>();
    before.forEach(
        (name, old) -> {
          String entity = now.get(name);
          if (entity != null && !entity.equals(old)) {
            moved.put(name, old);
          }
        });
    return moved;
  }

  /** Whose name it is after the change; only for names that the change touches. */
  @Nullable String find(String name) {
    return now.get(name);
  }

  String get(String name) {
    String entity = now.get(name);
    if (entity == null) {
      throw new IllegalStateException("The name %s belongs to no entity".formatted(name));
    }
    return entity;
  }

  /** Removes the entities that have no name left; last, so that their links can be read. */
  void removeEmptied() {
    formers.retire(emptied);
  }
}
