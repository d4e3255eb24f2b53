package io.relata.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Blocks in which names meet that differ by a slip of the pen in one word. Where that word alone
 * tells one name from many: the word without one of its letters, which leaves hardly any but the
 * right candidates. Where others help: those words, and the length and the beginning or end of the
 * word, one of which the slip leaves.
 */
final class SlipBlocks {
  private static final int SLOTS = 4;
  private static final int SHORTEST = 4;
  private static final int LONGEST_ALONE = 12;

  private SlipBlocks() {}

  static Set<String> keys(NameForm name) {
    Set<String> keys = new TreeSet<>();
    for (Slot slot : slots(name)) {
      if (slot.alone()) {
        addShortened(keys, slot);
      } else {
        int length = slot.word().length();
        add(keys, slot, length, kept(length));
        add(keys, slot, length, kept(length - 1));
      }
    }
    return keys;
  }

  static Set<String> probes(NameForm name) {
    Set<String> probes = new TreeSet<>();
    for (Slot slot : slots(name)) {
      if (slot.alone()) {
        addShortened(probes, slot);
      } else {
        int length = slot.word().length();
        for (int other = length - 1; other <= length + 1; other++) {
          add(probes, slot, other, kept(Math.min(length, other)));
        }
      }
    }
    return probes;
  }

  /** Mor and Fraenkel, "A hash code method for detecting and correcting spelling errors", 1982. */
  private static void addShortened(Set<String> blocks, Slot slot) {
    String word = slot.word();
    blocks.add("d:" + word + ":" + slot.others());
    for (int i = 0; i < word.length(); i++) {
      blocks.add("d:" + word.substring(0, i) + word.substring(i + 1) + ":" + slot.others());
    }
  }

  /** How many letters at each end are looked at in words of this length or one more. */
  private static int kept(int length) {
    return length < 6 ? 2 : length < 10 ? 3 : length < 14 ? 4 : 6;
  }

  private static void add(Set<String> blocks, Slot slot, int length, int kept) {
    String word = slot.word();
    if (kept <= word.length()) {
      blocks.add("t:" + length + ":" + word.substring(0, kept) + ":" + slot.others());
      blocks.add("t:" + length + ":-" + word.substring(word.length() - kept) + ":" + slot.others());
    }
  }

  /**
   * @param alone whether no other word of the name is as telling
   */
  private record Slot(String word, String others, boolean alone) {}

  private static List<Slot> slots(NameForm name) {
    List<Slot> slots = new ArrayList<>();
    List<NameWord> words = name.words();
    long brands = words.stream().filter(word -> word.kind() == Kind.BRAND).count();
    for (int i = 0; i < words.size() && slots.size() < SLOTS; i++) {
      NameWord word = words.get(i);
      boolean worth =
          !word.isStrict() && word.text().length() >= SHORTEST && word.text().indexOf(' ') < 0;
      if (worth && word.kind() == Kind.BRAND) {
        boolean alone = brands == 1 && word.text().length() <= LONGEST_ALONE;
        slots.add(new Slot(word.text(), others(words, i), alone));
      } else if (worth && brands > 0 && words.size() > 2) {
        slots.add(new Slot(word.text(), others(words, i), false));
      }
    }
    return slots;
  }

  private static String others(List<NameWord> words, int without) {
    List<NameWord> others = new ArrayList<>(words);
    others.remove(without);
    return others.stream().map(NameWord::stem).sorted().collect(Collectors.joining(" "));
  }
}
