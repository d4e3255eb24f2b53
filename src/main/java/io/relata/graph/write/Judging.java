package io.relata.graph.write;

import io.relata.graph.store.Kind;
import io.relata.graph.store.Link;
import io.relata.graph.store.StoreTransaction;
import io.relata.resolve.Judgement;
import io.relata.resolve.NameKey;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Persons' judgements that come and go; what follows from them is worked out anew around them. */
final class Judging {
  private final StoreTransaction transaction;
  private final Derivation derivation;
  private final ZonedDateTime now;

  Judging(StoreTransaction transaction, Derivation derivation, ZonedDateTime now) {
    this.transaction = transaction;
    this.derivation = derivation;
    this.now = now;
  }

  /** Adds those that are not there yet and says how many. */
  int add(Collection<Judgement> judgements) {
    transaction.lock();
    Map<String, Map<String, Object>> nodes = new TreeMap<>();
    judgements.forEach(
        judgement -> nodes.put(JudgementNodes.id(judgement), JudgementNodes.node(judgement)));
    nodes.keySet().removeAll(transaction.find(Kind.JUDGEMENT, nodes.keySet()).keySet());
    List<Judgement> added = nodes.values().stream().map(JudgementNodes::read).toList();
    Map<String, Renaming> before = renamings(transaction, documents(added));
    transaction.create(Kind.JUDGEMENT, nodes.values());
    follow(added, before);
    return added.size();
  }

  /** Removes those that are there. */
  List<Judgement> remove(Collection<String> ids) {
    transaction.lock();
    Map<String, Map<String, Object>> nodes = transaction.find(Kind.JUDGEMENT, ids);
    List<Judgement> removed = nodes.values().stream().map(JudgementNodes::read).toList();
    Map<String, Renaming> before = renamings(transaction, documents(removed));
    transaction.delete(Kind.JUDGEMENT, nodes.keySet());
    follow(removed, before);
    return removed;
  }

  private void follow(List<Judgement> judgements, Map<String, Renaming> before) {
    Change change = new Change(true);
    Map<String, Renaming> after = renamings(transaction, before.keySet());
    Map<String, Map<String, Object>> documents = transaction.find(Kind.DOCUMENT, before.keySet());
    List<Arrival> renamed = new ArrayList<>();
    documents.forEach(
        (id, node) -> {
          if (!node.containsKey("retractedAt") && !before.get(id).equals(after.get(id))) {
            renamed.add(
                Departures.rename(transaction, node, before.get(id), after.get(id), change));
          }
        });
    for (Judgement judgement : judgements) {
      change.rejudged().add(judgement.left());
      change.rejudged().add(judgement.right());
    }
    renamed.forEach(change::keepUnchanged);
    derivation.apply(transaction, change, documents, now);
    transaction.link(Link.MENTIONS, Loading.mentions(renamed));
  }

  private static Set<String> documents(Collection<Judgement> judgements) {
    Set<String> documents = new TreeSet<>();
    for (Judgement judgement : judgements) {
      for (NameKey key : List.of(judgement.left(), judgement.right())) {
        if (key.document() != null) {
          documents.add(key.document());
        }
      }
    }
    return documents;
  }

  /** What each of these documents means by its names, by all judgements that are stored. */
  static Map<String, Renaming> renamings(
      StoreTransaction transaction, Collection<String> documents) {
    List<Judgement> stored =
        transaction.findBy(Kind.JUDGEMENT, "document", documents).stream()
            .map(JudgementNodes::read)
            .toList();
    Map<String, Renaming> renamings = new TreeMap<>();
    for (String document : new HashSet<>(documents)) {
      renamings.put(document, Renaming.in(document, stored));
    }
    return renamings;
  }
}
