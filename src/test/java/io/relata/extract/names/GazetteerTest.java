package io.relata.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {

  @Test
  void shipped_names_are_known_by_their_aliases() {
    Gazetteer shipped = Gazetteer.read(List.of());
    assertThat(shipped.find("CAC")).isPresent().get().extracting("type").isEqualTo("Regulator");
    assertThat(shipped.find("cac")).isEmpty();
  }

  @Test
  void a_users_list_wins(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("names.csv");
    Files.writeString(
        file, "name,type,aliases,identifiers\nOrange,Place,Orange County|OC,wikidata:Q5925\n");
    Gazetteer.KnownName orange = Gazetteer.read(List.of(file)).find("Orange").orElseThrow();
    assertThat(orange.type()).isEqualTo("Place");
    assertThat(orange.aliases()).containsExactly("Orange County", "OC");
    assertThat(orange.identifiers()).containsEntry("wikidata", "Q5925");
  }
}
