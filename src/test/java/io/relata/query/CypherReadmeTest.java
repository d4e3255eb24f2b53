package io.relata.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CypherReadmeTest {
  private static final Path README = Path.of("cypher/README.md");

  @Test
  void the_page_lists_every_query_as_its_file_describes_it() throws IOException {
    if (System.getenv("RELATA_WRITE") != null) {
      Files.writeString(README, CypherReadme.text());
    }
    assertThat(README).content().isEqualTo(CypherReadme.text());
  }

  @Test
  void every_file_is_in_the_catalogue() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("cypher/queries"))) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".cypher", "")))
          .containsExactlyInAnyOrderElementsOf(
              Queries.bundled().list().stream().map(Query::name).toList());
    }
  }

  @Test
  void values_are_parameters_and_no_file_writes() {
    assertThat(Queries.bundled().list())
        .allSatisfy(
            query -> {
              assertThat(query.cypher()).doesNotContainPattern("\\b(CREATE|MERGE|SET|DELETE)\\b");
              query
                  .parameters()
                  .forEach(each -> assertThat(query.cypher()).contains("$" + each.name()));
            });
  }
}
