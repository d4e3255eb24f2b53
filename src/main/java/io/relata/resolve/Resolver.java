package io.relata.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    Map<NameKey, Entry> fresh = new LinkedHashMap<>();
    Set<String> wanted = new HashSet<>();
    for (StatedName name : batch) {
      Entry entry = Entry.of(name);
      fresh.put(name.key(), entry);
      wanted.addAll(entry.probes());
    }
    Map<String, List<Entry>> blocks = new HashMap<>();
    fresh.values().forEach(entry -> entry.addTo(blocks, wanted));
    Map<NameKey, Entry> old = new HashMap<>();
    known
        .listByBlock(wanted)
        .forEach(
            (block, names) -> {
              for (StatedName name : names) {
                if (!fresh.containsKey(name.key())) {
                  Entry entry = old.computeIfAbsent(name.key(), unused -> Entry.of(name));
                  blocks.computeIfAbsent(block, unused -> new ArrayList<>()).add(entry);
                }
              }
            });
    List<Judgement> judgements = new ArrayList<>();
    fresh.values().forEach(entry -> judge(entry, blocks, fresh.keySet(), judgements));
    judgements.sort(Comparator.comparing(Judgement::left).thenComparing(Judgement::right));
    return judgements;
  }

  private void judge(
      Entry name, Map<String, List<Entry>> blocks, Set<NameKey> fresh, List<Judgement> judgements) {
    Set<NameKey> seen = new HashSet<>();
    for (String probe : name.probes()) {
      for (Entry candidate : blocks.getOrDefault(probe, List.of())) {
        NameKey key = candidate.key();
        boolean own = key.equals(name.key());
        boolean seenFromTheOther = fresh.contains(key) && key.compareTo(name.key()) < 0;
        if (!own && !seenFromTheOther && seen.add(key)) {
          Judgement judgement = matcher.compare(name.form(), candidate.form());
          if (judgement.verdict() != Verdict.DIFFERENT) {
            judgements.add(judgement);
          }
        }
      }
    }
  }

  /** A name taken apart once. */
  private record Entry(NameForm form, Set<String> probes) {
    static Entry of(StatedName name) {
      NameForm form = NameForm.of(name);
      return new Entry(form, Blocking.probes(form));
    }

    NameKey key() {
      return form.stated().key();
    }

    void addTo(Map<String, List<Entry>> blocks, Set<String> wanted) {
      for (String block : Blocking.keys(form)) {
        if (wanted.contains(block)) {
          blocks.computeIfAbsent(block, unused -> new ArrayList<>()).add(this);
        }
      }
    }
  }
}
