package io.relata.export;

/** Mermaid flowchart, https://mermaid.js.org/syntax/flowchart.html. */
final class Mermaid extends Drawing {

  @Override
  public String name() {
    return "mermaid";
  }

  @Override
  public String description() {
    return "A small graph for Markdown pages";
  }

  @Override
  public String mediaType() {
    return "text/vnd.mermaid";
  }

  @Override
  public String extension() {
    return "mmd";
  }

  @Override
  String head() {
    return "flowchart LR\n";
  }

  @Override
  String node(String id, ExportedEntity entity) {
    return "  %s[%s]\n".formatted(id, quoted(entity.name()));
  }

  @Override
  String edge(String from, ExportedRelationship relationship, String to) {
    return "  %s %s|%s| %s\n"
        .formatted(from, certain(relationship) ? "-->" : "-.->", quoted(label(relationship)), to);
  }

  @Override
  String foot() {
    return "";
  }

  /** Mermaid reads {@code #34;} as the character of that number; letters and digits stay. */
  private static String quoted(String text) {
    StringBuilder safe = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || c == ' ' || c == '_') {
                safe.appendCodePoint(c);
              } else {
                safe.append('#').append(Character.isISOControl(c) ? 32 : c).append(';');
              }
            });
    return safe.append('"').toString();
  }
}
