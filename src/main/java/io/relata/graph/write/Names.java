package io.relata.graph.write;

import io.relata.graph.store.Kind;
import io.relata.graph.store.Link;
import io.relata.graph.store.Linked;
import io.relata.graph.store.StoreTransaction;
import io.relata.resolve.Blocking;
import io.relata.resolve.KnownNames;
import io.relata.resolve.NameKey;
import io.relata.resolve.StatedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The names of the graph during one transaction, as they stand after the change so far. */
final class Names implements KnownNames {
  private final StoreTransaction transaction;
  private final Map<NameKey, NameState> states = new HashMap<>();
  private final Set<NameKey> gone = new HashSet<>();

  Names(StoreTransaction transaction) {
    this.transaction = transaction;
  }

  /**
   * Adds and takes away what documents say.
   *
   * @return the names of which something else than a number changed, those that are gone included
   */
  Set<NameKey> apply(Map<NameKey, Change.NameChange> changes) {
    Map<String, Map<String, Object>> stored =
        transaction.find(Kind.NAME, changes.keySet().stream().map(NameKey::toString).toList());
    Set<NameKey> restated = new HashSet<>();
    List<Map<String, Object>> created = new ArrayList<>();
    Map<String, Map<String, @Nullable Object>> updated = new TreeMap<>();
    List<Linked> intoBlocks = new ArrayList<>();
    List<Linked> outOfBlocks = new ArrayList<>();
    changes.forEach(
        (key, change) -> {
          Map<String, Object> node = stored.get(key.toString());
          NameState before = node == null ? NameState.none(key) : NameState.read(node);
          NameState after = before.plus(change.in()).minus(change.out());
          if (after.equals(before)) {
            states.put(key, after);
            return;
          }
          boolean leaves = after.documents() == 0;
          boolean news = node == null;
          if (news) {
            created.add(after.properties());
          } else if (!leaves) {
            updated.put(key.toString(), difference(node, after.properties()));
          }
          if (leaves) {
            gone.add(key);
          } else {
            states.put(key, after);
          }
          if (news || leaves || !after.stated().equals(before.stated())) {
            restated.add(key);
            Set<String> old = news ? Set.of() : Blocking.keys(before.stated());
            Set<String> now = leaves ? Set.of() : Blocking.keys(after.stated());
            addMissing(key, now, old, intoBlocks);
            addMissing(key, old, now, outOfBlocks);
          }
        });
    transaction.create(Kind.NAME, created);
    transaction.update(Kind.NAME, updated);
    new Blocks(transaction).move(intoBlocks, outOfBlocks);
    return restated;
  }

  /** Removes the names that no document mentions any more; last, so that links can be read. */
  void removeGone() {
    transaction.delete(Kind.NAME, gone.stream().map(NameKey::toString).toList());
  }

  boolean isGone(NameKey key) {
    return gone.contains(key);
  }

  /** The states of those that exist. */
  Map<NameKey, NameState> states(Collection<NameKey> keys) {
    List<String> missing =
        keys.stream()
            .filter(key -> !states.containsKey(key) && !gone.contains(key))
            .map(NameKey::toString)
            .toList();
    transaction
        .find(Kind.NAME, missing)
        .forEach((key, node) -> states.put(NameKey.parse(key), NameState.read(node)));
    Map<NameKey, NameState> found = new TreeMap<>();
    for (NameKey key : keys) {
      NameState state = states.get(key);
      if (state != null) {
        found.put(key, state);
      }
    }
    return found;
  }

  @Override
  public Map<String, Collection<StatedName>> listByBlock(Set<String> blocks) {
    List<Linked> members = transaction.linksTo(Link.IN_BLOCK, blocks);
    Map<NameKey, NameState> known =
        states(members.stream().map(member -> NameKey.parse(member.from())).distinct().toList());
    Map<String, Collection<StatedName>> found = new HashMap<>();
    for (Linked member : members) {
      NameState state = known.get(NameKey.parse(member.from()));
      if (state != null) {
        found.computeIfAbsent(member.to(), unused -> new ArrayList<>()).add(state.stated());
      }
    }
    return found;
  }

  private static void addMissing(
      NameKey key, Set<String> wanted, Set<String> present, List<Linked> links) {
    for (String block : wanted) {
      if (!present.contains(block)) {
        links.add(Linked.of(key.toString(), block));
      }
    }
  }

  /** What to set so that the first becomes the second. */
  static Map<String, @Nullable Object> difference(
      Map<String, Object> before, Map<String, Object> after) {
    Map<String, @Nullable Object> changes = new HashMap<>();
    before.keySet().stream()
        .filter(name -> !after.containsKey(name))
        .forEach(name -> changes.put(name, null));
    after.forEach(
        (name, value) -> {
          if (!value.equals(before.get(name))) {
            changes.put(name, value);
          }
        });
    return changes;
  }
}
