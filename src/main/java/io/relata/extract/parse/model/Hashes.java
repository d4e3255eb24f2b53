package io.relata.extract.parse.model;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;

/**
 * Words and their numbers, the words themselves left out: 64 bits of each are enough to tell a
 * million apart, and an array of them is read in a moment where a million strings take seconds.
 */
final class Hashes implements Serializable {
  private static final long serialVersionUID = 1;
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final long[] hashes;
  private final int[] numbers;

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
  }

  /** The word's number, or -1. */
  int find(String word) {
    int at = Arrays.binarySearch(hashes, hash(word));
    return at < 0 ? -1 : numbers[at];
  }

  int size() {
    return hashes.length;
  }

  /** FNV-1a over the word's UTF-16 code units. */
  private static long hash(String word) {
    long hash = FNV_OFFSET;
    for (int at = 0; at < word.length(); at++) {
      hash = (hash ^ word.charAt(at)) * FNV_PRIME;
    }
    return hash;
  }
}
