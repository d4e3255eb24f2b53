package io.relata.extract.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordNetTest {
  @TempDir Path folder;

  @Test
  void kinds_are_what_stands_above_the_first_meaning_where_enough_nouns_share_it()
      throws IOException {
    List<String> data = new ArrayList<>(List.of("  1 a licence, which begins with blanks"));
    List<String> index = new ArrayList<>(List.of("  1 a licence, which begins with blanks"));
    data.add("00000001 06 n 01 craft 0 000 | made by people");
    data.add("00000002 06 n 02 Boat 0 bark 1 001 @ 00000001 n 0000 | it floats");
    index.add("two_words n 1 1 @ 1 1 00000002  ");
    for (int i = 0; i < 30; i++) {
      String offset = "1%07d".formatted(i);
      String noun = "boat" + (char) ('a' + i % 26) + (char) ('a' + i / 26);
      data.add(offset + " 06 n 01 " + noun + " 0 001 @ 00000002 n 0000 | one of them");
      String second = "2%07d".formatted(i);
      data.add(second + " 05 n 01 " + noun + " 0 001 @ 00000003 n 0000 | a beast of that name");
      index.add(noun + " n 2 1 @ 2 1 " + offset + " " + second + "  ");
    }
    data.add("00000003 05 n 01 beast 0 000 | it breathes");
    Files.write(folder.resolve("data.noun"), data);
    Files.write(folder.resolve("index.noun"), index);

    assertThat(WordNet.license(folder)).containsExactly("a licence, which begins with blanks");
    assertThat(WordNet.list(folder)).hasSize(30).contains("boataa\tboat craft");
  }
}
