package io.relata.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds for each name of a batch the names that may be the same, in the batch and among the known,
 * and judges them.
 */
public final class Resolver {
  private final Matcher matcher;

  public Resolver() {
    this(new Matcher());
  }

  public Resolver(Matcher matcher) {
    this.matcher = matcher;
  }

  /**
   * The rules' judgements that join or may join (SAME and UNSURE) a name of the batch to another;
   * in the order of their names. A name of the batch replaces a known one of the same key.
   */
  public List<Judgement> judge(Collection<StatedName> batch, KnownNames known) {
    Map<NameKey, StatedName> fresh = new HashMap<>();
    InMemoryNames own = new InMemoryNames();
    Set<String> blocks = new HashSet<>();
    for (StatedName name : batch) {
      fresh.put(name.key(), name);
      own.add(name);
      blocks.addAll(Blocking.probes(name));
    }
    Map<String, ? extends Collection<StatedName>> old = known.listByBlock(blocks);
    List<Judgement> judgements = new ArrayList<>();
    for (StatedName name : fresh.values()) {
      Map<NameKey, StatedName> candidates = new HashMap<>();
      Set<String> probes = Blocking.probes(name);
      own.listByBlock(probes).values().forEach(block -> put(block, candidates));
      for (String probe : probes) {
        Collection<StatedName> block = old.get(probe);
        if (block != null) {
          block.stream()
              .filter(candidate -> !fresh.containsKey(candidate.key()))
              .forEach(candidate -> candidates.put(candidate.key(), candidate));
        }
      }
      for (StatedName candidate : candidates.values()) {
        boolean seenFromTheOther =
            fresh.containsKey(candidate.key()) && candidate.key().compareTo(name.key()) <= 0;
        if (!seenFromTheOther) {
          Judgement judgement = matcher.compare(name, candidate);
          if (judgement.verdict() != Verdict.DIFFERENT) {
            judgements.add(judgement);
          }
        }
      }
    }
    judgements.sort(Comparator.comparing(Judgement::left).thenComparing(Judgement::right));
    return judgements;
  }

  private static void put(Collection<StatedName> block, Map<NameKey, StatedName> candidates) {
    block.forEach(candidate -> candidates.put(candidate.key(), candidate));
  }
}
