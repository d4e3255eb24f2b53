package io.relata.graph.fold;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * SimHash of a text over its word triples (Charikar, "Similarity estimation techniques from
 * rounding algorithms", 2002): texts that differ in a few words differ in a few of the 64 bits.
 */
public final class Fingerprint {
  /** Fewer words than this say too little to call two texts copies. */
  private static final int LEAST_WORDS = 60;

  /** Manku, Jain, Das Sarma, "Detecting near-duplicates for web crawling", 2007, use 3. */
  static final int NEAR = 3;

  private Fingerprint() {}

  /** Empty for short texts. */
  public static Optional<Long> of(String text) {
    List<String> words = words(text);
    if (words.size() < LEAST_WORDS) {
      return Optional.empty();
    }
    int[] votes = new int[Long.SIZE];
    for (int i = 0; i + 2 < words.size(); i++) {
      long hash = hash(words.get(i) + ' ' + words.get(i + 1) + ' ' + words.get(i + 2));
      for (int bit = 0; bit < votes.length; bit++) {
        votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
      }
    }
    long print = 0;
    for (int bit = 0; bit < votes.length; bit++) {
      print |= votes[bit] > 0 ? 1L << bit : 0;
    }
    return Optional.of(print);
  }

  static boolean near(long one, long other) {
    return Long.bitCount(one ^ other) <= NEAR;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** 64 bits from a checksum, spread by the finaliser of SplitMix64 (Steele and others, 2014). */
  private static long hash(String triple) {
    byte[] bytes = triple.getBytes(StandardCharsets.UTF_8);
    CRC32 crc = new CRC32();
    crc.update(bytes);
    long mixed = crc.getValue() * 0x9E3779B97F4A7C15L + bytes.length;
    mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
