package io.relata.query;

import java.nio.file.Files;
import java.nio.file.Path;

/** The text of {@code cypher/README.md}, made from the headers of the query files. */
final class CypherReadme {
  private static final String HEAD =
      """
      # Questions as Cypher

      Each file in `queries/` is one question. Java (`graph.query("partners", Map.of("entity", "Apple"))`), REST
      (`/api/queries/partners?entity=Apple`), the command line (`query partners entity=Apple`) and Neo4j Browser run the
      same text. Values are parameters, never part of the text; every answer carries the sentences it rests on.

      ## In Neo4j Browser

      1. Drop `browser/style.grass` on the Browser's window: colours by type, names as captions.
      2. Drop `relata-favourites.zip` on it: a folder of favourites with every question, and one with their parameters. The
         explorer's server hands it out at `/api/browser/favourites.zip` (and the style at `/api/browser/style.grass`).
      3. Run a question's parameters (the line shown below), change the values to yours, then run the question.

      Answers with relationships draw a graph; the column `evidence` in the table view has quote, document and date.
      Dates are written `date('2025-03-31')`, instants `datetime('2025-03-31T12:00:00Z')`. Java, REST and the command line
      also take `2025`, `2025-Q1` or `2025-03`. For `meaning` the Browser wants a vector: what `/api/vector?text=your+words`
      answers.

      This page is made from the files: `RELATA_WRITE=1 ./mvnw test -Dtest=CypherReadmeTest`.

      """;

  private CypherReadme() {}

  static String text() {
    StringBuilder text = new StringBuilder(HEAD);
    text.append("| query | answers |\n|---|---|\n");
    for (Query query : Queries.bundled().list()) {
      text.append("| [%1$s](#%1$s) | %2$s |%n".formatted(query.name(), query.answers()));
    }
    Queries.bundled().list().forEach(query -> section(text, query));
    return text.toString().replace("\r\n", "\n");
  }

  private static void section(StringBuilder text, Query query) {
    text.append("\n## %s%n%n%s. %s%n%n".formatted(query.name(), query.title(), query.answers()));
    text.append("| parameter | type | default | |\n|---|---|---|---|\n");
    for (Parameter parameter : query.parameters()) {
      text.append(
          "| %s | %s | %s | %s |%n"
              .formatted(
                  parameter.name(),
                  type(parameter),
                  parameter.required() ? "required" : "`" + parameter.defaultText() + "`",
                  parameter.description()));
    }
    text.append("%nAnswer: %s%n".formatted(String.join(", ", query.columns())));
    text.append("\n```\n");
    text.append(Favourites.parameters(query)).append("\n```\n");
    String picture = "browser-" + query.name() + ".png";
    if (Files.exists(Path.of("docs/pictures", picture))) {
      text.append("%n![%s](../docs/pictures/%s)%n".formatted(query.title(), picture));
    }
  }

  private static String type(Parameter parameter) {
    return parameter.least() == Long.MIN_VALUE
        ? parameter.type().word()
        : "%s %d to %d".formatted(parameter.type().word(), parameter.least(), parameter.most());
  }
}
