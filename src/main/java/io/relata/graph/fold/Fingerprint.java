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
    List<byte[]> words = words(text);
    if (words.size() < LEAST_WORDS) {
      return Optional.empty();
    }
    int[] votes = new int[Long.SIZE];
    for (int i = 0; i + 2 < words.size(); i++) {
      long hash = hash(words.get(i), words.get(i + 1), words.get(i + 2));
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

  /** What stands between characters that are neither letter nor number, in UTF-8. */
  private static List<byte[]> words(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<byte[]> words = new ArrayList<>();
    int start = -1;
    for (int at = 0; at < lower.length(); ) {
      int character = lower.codePointAt(at);
      if (isOfWord(character)) {
        start = start < 0 ? at : start;
      } else if (start >= 0) {
        words.add(lower.substring(start, at).getBytes(StandardCharsets.UTF_8));
        start = -1;
      }
      at += Character.charCount(character);
    }
    if (start >= 0) {
      words.add(lower.substring(start).getBytes(StandardCharsets.UTF_8));
    }
    return words;
  }

  private static boolean isOfWord(int character) {
    return Character.isLetter(character)
        || switch (Character.getType(character)) {
          case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }

  /** 64 bits from a checksum, spread by the finaliser of SplitMix64 (Steele and others, 2014). */
  private static long hash(byte[] one, byte[] two, byte[] three) {
    CRC32 crc = new CRC32();
    crc.update(one);
    crc.update(' ');
    crc.update(two);
    crc.update(' ');
    crc.update(three);
    int length = one.length + two.length + three.length + 2;
    long mixed = crc.getValue() * 0x9E3779B97F4A7C15L + length;
    mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
