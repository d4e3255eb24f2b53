package io.relata.graph.write;

import io.relata.resolve.Blocking;
import io.relata.resolve.Cluster;
import io.relata.resolve.Clustering;
import io.relata.resolve.Judgement;
import io.relata.resolve.KnownNames;
import io.relata.resolve.NameKey;
import io.relata.resolve.Resolver;
import io.relata.resolve.StatedName;
import io.relata.resolve.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * All names of a new graph, by number, and what follows from them: the blocks they lie in, how the
 * rules judge them, whose names they are.
 */
final class NewNames {
  private static final int RANGE = 2_000;

  private final Numbered<String> keys;
  private final NameState[] states;
  private final int[][] blocksOf;
  private final Numbered<String> blocks = new Numbered<>();
  private final List<Judgement> judgements;
  private final List<Cluster> clusters;
  private final int[] clusterOf;

  /**
   * @param states by the number of the name; null for names of which nothing is said any more
   */
  NewNames(Numbered<String> keys, NameState[] states) {
    this.keys = keys;
    this.states = states;
    this.blocksOf = new int[states.length][];
    each().forEach(this::findBlocks);
    this.judgements = judge(new Resolver());
    this.clusterOf = new int[states.length];
    this.clusters = cluster(new Clustering());
  }

  int size() {
    return states.length;
  }

  boolean isThere(int name) {
    return states[name] != null;
  }

  NameState state(int name) {
    return states[name];
  }

  int number(NameKey key) {
    return keys.of(key.toString());
  }

  Numbered<String> blocks() {
    return blocks;
  }

  int[] blocksOf(int name) {
    return blocksOf[name];
  }

  List<Judgement> judgements() {
    return judgements;
  }

  /** One for each entity. */
  List<Cluster> clusters() {
    return clusters;
  }

  int clusterOf(int name) {
    return clusterOf[name];
  }

  List<NameState> states(Cluster cluster) {
    return cluster.names().stream().map(key -> states[number(key)]).toList();
  }

  private IntStream each() {
    return IntStream.range(0, states.length).parallel().filter(this::isThere);
  }

  private void findBlocks(int name) {
    blocksOf[name] = Blocking.keys(states[name].stated()).stream().mapToInt(blocks::of).toArray();
  }

  /** Each range against all names before it, so that each pair is met once. */
  private List<Judgement> judge(Resolver resolver) {
    int[][] members = members();
    return IntStream.range(0, (states.length + RANGE - 1) / RANGE)
        .parallel()
        .mapToObj(range -> judge(resolver, members, range * RANGE))
        .flatMap(List::stream)
        .toList();
  }

  private List<Judgement> judge(Resolver resolver, int[][] members, int from) {
    List<StatedName> batch =
        IntStream.range(from, Math.min(from + RANGE, states.length))
            .filter(this::isThere)
            .mapToObj(name -> states[name].stated())
            .toList();
    KnownNames before = wanted -> listBefore(from, wanted, members);
    return resolver.judge(batch, before);
  }

  private Map<String, Collection<StatedName>> listBefore(
      int limit, Set<String> wanted, int[][] members) {
    Map<Integer, StatedName> stated = new HashMap<>();
    Map<String, Collection<StatedName>> found = new HashMap<>();
    for (String block : wanted) {
      int number = blocks.find(block);
      if (number < 0) {
        continue;
      }
      for (int name : members[number]) {
        if (name >= limit) {
          break;
        }
        found
            .computeIfAbsent(block, unused -> new ArrayList<>())
            .add(stated.computeIfAbsent(name, unused -> states[name].stated()));
      }
    }
    return found;
  }

  /** By block, the numbers of its names in ascending order. */
  private int[][] members() {
    int[] sizes = new int[blocks.size()];
    for (int[] in : blocksOf) {
      if (in != null) {
        Arrays.stream(in).forEach(block -> sizes[block]++);
      }
    }
    int[][] members = new int[sizes.length][];
    Arrays.setAll(members, block -> new int[sizes[block]]);
    Arrays.fill(sizes, 0);
    for (int name = 0; name < blocksOf.length; name++) {
      if (blocksOf[name] != null) {
        for (int block : blocksOf[name]) {
          members[block][sizes[block]++] = name;
        }
      }
    }
    return members;
  }

  /** Connected part by connected part, as the transactional way does. */
  private List<Cluster> cluster(Clustering clustering) {
    int[] parents = IntStream.range(0, states.length).toArray();
    List<Judgement> same =
        judgements.stream().filter(judgement -> judgement.verdict() == Verdict.SAME).toList();
    for (Judgement judgement : same) {
      parents[root(parents, number(judgement.left()))] = root(parents, number(judgement.right()));
    }
    Map<Integer, List<Judgement>> inPart = new TreeMap<>();
    for (Judgement judgement : same) {
      inPart
          .computeIfAbsent(root(parents, number(judgement.left())), unused -> new ArrayList<>())
          .add(judgement);
    }
    Map<Integer, List<StatedName>> parts = new TreeMap<>();
    List<Cluster> all = new ArrayList<>();
    for (int name = 0; name < states.length; name++) {
      int root = root(parents, name);
      if (inPart.containsKey(root)) {
        parts.computeIfAbsent(root, unused -> new ArrayList<>()).add(states[name].stated());
      } else if (isThere(name)) {
        all.add(new Cluster(List.of(states[name].key())));
      }
    }
    parts.forEach((root, names) -> all.addAll(clustering.cluster(names, inPart.get(root))));
    for (int cluster = 0; cluster < all.size(); cluster++) {
      for (NameKey key : all.get(cluster).names()) {
        clusterOf[number(key)] = cluster;
      }
    }
    return List.copyOf(all);
  }

  private static int root(int[] parents, int of) {
    int at = of;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }
}
