package io.relata.export;

import io.relata.ontology.Spelling;
import java.util.List;

/** Every format a graph can be written in. */
public final class ExportFormats {
  private static final List<ExportFormat> ALL =
      List.of(
          new GraphMl(),
          new CytoscapeJson(),
          new NodeLinkJson(),
          new Csv(),
          new Turtle(),
          new CypherScript(),
          new FactsLines(),
          new Dot(),
          new Mermaid());

  private ExportFormats() {}

  public static List<ExportFormat> list() {
    return ALL;
  }

  /**
   * @throws ExportException that names the nearest format
   */
  public static ExportFormat get(String name) {
    List<String> known = ALL.stream().map(ExportFormat::name).toList();
    return ALL.stream()
        .filter(format -> format.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ExportException(
                    "There is no format %s; %s"
                        .formatted(
                            name,
                            Spelling.nearest(name, known)
                                .map(near -> "did you mean " + near + "?")
                                .orElse("known are " + String.join(", ", known)))));
  }
}
