package io.relata.extract.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {
  private static final List<String> VOCABULARY =
      List.of("[UNK]", "un", "##aff", "##able", "cafe", "'", "s", "$", "5", "##0", "東", "una");
  private static final WordPieces PIECES = read(VOCABULARY);

  private static WordPieces read(List<String> lines) {
    byte[] file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    try {
      return WordPieces.read(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "unaff | [UNK]", // the longest first, "una", after which nothing fits
        "unable | [UNK]",
        "un | un",
        "Café | cafe",
        "CAFE\u0301 | cafe",
        "'s | ' s",
        "$50 | $ 5 ##0",
        "東東 | 東 東",
        "un\u00adable | [UNK]",
        "cafe-cafe | cafe [UNK] cafe"
      })
  void words_are_cut_into_the_longest_pieces_there_are(String word, String pieces) {
    assertThat(PIECES.list(word).stream().map(VOCABULARY::get)).containsExactly(pieces.split(" "));
  }

  @Test
  void nothing_has_no_pieces_and_what_is_very_long_is_unknown() {
    assertThat(PIECES.list("")).isEmpty();
    assertThat(PIECES.list(" \u0000\u200b")).isEmpty();
    assertThat(PIECES.list("un" + "able".repeat(40))).containsExactly(0);
  }

  @Test
  void a_vocabulary_without_what_stands_for_the_unknown_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(List.of("un", "##able")))
        .withMessageContaining("[UNK]");
  }
}
