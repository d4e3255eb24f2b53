package io.relata.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class FavouritesTest {

  @Test
  void every_question_is_there_with_its_parameters() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    Favourites.write(Queries.bundled(), zip);
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    assertThat(names)
        .hasSize(2 * Queries.bundled().list().size())
        .contains("Relata questions/paths.cypher", "Relata parameters/paths.cypher");
  }

  @Test
  void one_command_sets_all_parameters() {
    assertThat(Favourites.parameters(Queries.bundled().get("changes")))
        .isEqualTo(
            ":param [{entity, from, to, limit}] => { RETURN 'Apple' AS entity,"
                + " date('2025-01-01') AS from, date('2025-12-31') AS to, 50 AS limit }");
    assertThat(Favourites.parameters(Queries.bundled().get("partners")))
        .contains("'POSSIBLE' AS certainty");
  }
}
