package io.relata.export;

/** Graphviz, https://graphviz.org/doc/info/lang.html. */
final class Dot extends Drawing {

  @Override
  public String name() {
    return "dot";
  }

  @Override
  public String description() {
    return "A small graph for Graphviz";
  }

  @Override
  public String mediaType() {
    return "text/vnd.graphviz";
  }

  @Override
  public String extension() {
    return "dot";
  }

  @Override
  String head() {
    return "digraph relata {\n";
  }

  @Override
  String node(String id, ExportedEntity entity) {
    return "  %s [label=%s];\n".formatted(id, quoted(entity.name()));
  }

  @Override
  String edge(String from, ExportedRelationship relationship, String to) {
    return "  %s -> %s [label=%s, style=%s];\n"
        .formatted(
            from, to, quoted(label(relationship)), certain(relationship) ? "solid" : "dashed");
  }

  @Override
  String foot() {
    return "}\n";
  }

  private static String quoted(String text) {
    String safe = text.replaceAll("\\p{Cntrl}", " ").replace("\\", "\\\\").replace("\"", "\\\"");
    return "\"" + safe + "\"";
  }
}
