package io.relata.extract.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TownListTest {
  @TempDir Path folder;

  @Test
  void towns_and_provinces_are_taken_and_what_is_made_of_them_is_not() throws IOException {
    Path gazetteer =
        Files.writeString(
            folder.resolve("g.tab"),
            """
            osk\tCITY\tLOCATION\t1
            Garpen\tSTATE_OR_PROVINCE\tLOCATION\t1
            osk\tCITY\tLOCATION\t1
            osk-born\tCITY\tMISC\t1
            baker\tTITLE\tMISC\t1
            cut short
            """);

    assertThat(TownList.list(gazetteer)).containsExactly("garpen", "osk");
  }
}
