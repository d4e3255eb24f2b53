package io.relata.graph.write;

import io.relata.resolve.NameKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one transaction adds and takes away, before anything is derived from it.
 *
 * @param names by how much what documents say about each name grows or shrinks
 * @param rejudged names whose judgements a person changed
 * @param factsIn with the document each is stated in
 * @param factsOut as they stand in the store
 * @param erases whether what goes leaves no trace: nobody unsaid it, it only has other names now
 */
record Change(
    Map<NameKey, NameChange> names,
    Set<NameKey> rejudged,
    List<Stated> factsIn,
    List<Map<String, Object>> factsOut,
    List<Stated> observationsIn,
    List<Map<String, Object>> observationsOut,
    boolean erases) {

  Change() {
    this(false);
  }

  Change(boolean erases) {
    this(
        new HashMap<>(),
        new HashSet<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        erases);
  }

  /** A node's properties and the document it is stated in. */
  record Stated(String document, Map<String, Object> node) {
    String id() {
      return (String) node.get("id");
    }
  }

  /** What documents that come say about a name, and what those that go said. */
  record NameChange(NameState in, NameState out) {}

  void comes(Mentioned mention) {
    names.merge(
        mention.name(),
        new NameChange(mention.state(), NameState.none(mention.name())),
        Change::sum);
  }

  void goes(Mentioned mention) {
    names.merge(
        mention.name(),
        new NameChange(NameState.none(mention.name()), mention.state()),
        Change::sum);
  }

  void add(Arrival arrival) {
    arrival.mentions().forEach(this::comes);
    arrival.facts().values().forEach(node -> factsIn.add(new Stated(arrival.id(), node)));
    arrival
        .observations()
        .values()
        .forEach(node -> observationsIn.add(new Stated(arrival.id(), node)));
  }

  /** What a document said before and says again in the same words need not be written. */
  void keepUnchanged(Arrival arrival) {
    keepUnchanged(arrival.id(), factsIn, factsOut);
    keepUnchanged(arrival.id(), observationsIn, observationsOut);
  }

  private static void keepUnchanged(
      String document, List<Stated> in, List<Map<String, Object>> out) {
    if (out.isEmpty()) {
      return;
    }
    Map<Object, Map<String, Object>> old = new HashMap<>();
    out.forEach(node -> old.put(node.get("id"), said(node)));
    Set<Object> kept = new HashSet<>();
    for (Stated stated : in) {
      if (stated.document().equals(document) && said(stated.node()).equals(old.get(stated.id()))) {
        kept.add(stated.id());
      }
    }
    in.removeIf(stated -> kept.contains(stated.id()));
    out.removeIf(node -> kept.contains(node.get("id")));
  }

  /** What the document says, without what the store adds. */
  static Map<String, Object> said(Map<String, Object> node) {
    Map<String, Object> said = new HashMap<>(node);
    said.remove("edge");
    said.remove("recordedAt");
    return said;
  }

  private static NameChange sum(NameChange one, NameChange other) {
    return new NameChange(one.in().plus(other.in()), one.out().plus(other.out()));
  }
}
