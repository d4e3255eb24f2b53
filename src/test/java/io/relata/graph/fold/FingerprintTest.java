package io.relata.graph.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FingerprintTest {

  /** It stands in graphs that exist, so it stays what it was defined to be. */
  @Property(tries = 200)
  void a_fingerprint_follows_its_definition(@ForAll("texts") String text) {
    assertThat(Fingerprint.of(text)).isEqualTo(defined(text));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> word =
        Arbitraries.strings()
            .withChars("abcXYZäßİ中文٣²½Ⅷ̈’'-_\ud83d\ude00\ud835\udc00\ud800")
            .ofMinLength(1)
            .ofMaxLength(6);
    Arbitrary<String> space = Arbitraries.of(" ", "\n", ", ", "\u00a0", "—", ". ");
    return word.flatMap(w -> space.map(s -> w + s))
        .list()
        .ofMinSize(40)
        .ofMaxSize(120)
        .map(parts -> String.join("", parts));
  }

  private static Optional<Long> defined(String text) {
    List<String> words =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    if (words.size() < 60) {
      return Optional.empty();
    }
    long print = 0;
    for (int bit = 0; bit < Long.SIZE; bit++) {
      int votes = 0;
      for (int i = 0; i + 2 < words.size(); i++) {
        votes += (hash(String.join(" ", words.subList(i, i + 3))) >>> bit & 1) == 1 ? 1 : -1;
      }
      print |= votes > 0 ? 1L << bit : 0;
    }
    return Optional.of(print);
  }

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
