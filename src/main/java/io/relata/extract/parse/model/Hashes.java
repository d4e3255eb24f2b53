package io.relata.extract.parse.model;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;

/**
 * Words and their numbers, the words themselves left out: 64 bits of each are enough to tell a
 * million apart, and an array of them is read in a moment where a million strings take seconds.
 */
final class Hashes implements Serializable {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private final long[] hashes;
  private final int[] numbers;

  /** Where the hashes begin that have the same first bits; about one hash each. */
  private final int[] begins;

  private final int unused;

  /**
   * @throws IllegalArgumentException when two of the words cannot be told apart
   */
  Hashes(Map<String, Integer> words) {
    hashes = words.keySet().stream().mapToLong(Hashes::hash).sorted().toArray();
    numbers = new int[hashes.length];
    for (int at = 1; at < hashes.length; at++) {
      if (hashes[at] == hashes[at - 1]) {
        throw new IllegalArgumentException("two words with one hash");
      }
    }
    words.forEach((word, number) -> numbers[Arrays.binarySearch(hashes, hash(word))] = number);
    int used = Math.max(1, 32 - Integer.numberOfLeadingZeros(hashes.length));
    unused = Long.SIZE - used;
    begins = new int[(1 << used) + 1];
    for (long hash : hashes) {
      begins[bucket(hash) + 1]++;
    }
    Arrays.parallelPrefix(begins, Integer::sum);
  }

  /** The word's number, or -1. */
  int find(String word) {
    long hash = hash(word);
    int bucket = bucket(hash);
    for (int at = begins[bucket]; at < begins[bucket + 1]; at++) {
      if (hashes[at] == hash) {
        return numbers[at];
      }
    }
    return -1;
  }

  /** In the order of the hashes, of which the negative ones come first. */
  private int bucket(long hash) {
    return (int) ((hash ^ Long.MIN_VALUE) >>> unused);
  }

  int size() {
    return hashes.length;
  }

  /** FNV-1a over the word's UTF-16 code units; spread, so that its first bits differ too. */
  private static long hash(String word) {
    long hash = FNV_OFFSET;
    for (int at = 0; at < word.length(); at++) {
      hash = (hash ^ word.charAt(at)) * FNV_PRIME;
    }
    return (hash ^ hash >>> 32) * SPREAD;
  }
}
